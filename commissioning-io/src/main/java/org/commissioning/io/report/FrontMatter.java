package org.commissioning.io.report;

import org.commissioning.model.party.Organisation;
import org.commissioning.model.reference.Provenance;
import org.commissioning.model.reference.Source;
import org.commissioning.model.tender.Procurement;
import org.jspecify.annotations.Nullable;

/** What was bought, by whom, and where the record comes from. */
final class FrontMatter {

  private FrontMatter() {}

  static void write(Html html, Procurement procurement) {
    html.open("header");
    html.element("p", "Tender evaluation", "class", "kind");
    html.open("h1").said(procurement.title()).close();
    html.open("dl", "class", "facts");
    html.element("dt", "Bought by").open("dd");
    Organisation authority = procurement.authority();
    if (authority == null) {
      html.text("Not recorded");
    } else {
      html.said(authority.name());
    }
    html.close();
    html.element("dt", "Reference").open("dd").said(procurement.id()).close();
    html.element("dt", "Lots and bidders");
    html.element(
        "dd",
        Numbers.count(procurement.lots().size(), "lot", "lots")
            + ", "
            + Numbers.count(procurement.bidders().size(), "bidder", "bidders"));
    html.close();
    provenance(html, procurement.provenance());
    html.close();
  }

  private static void provenance(Html html, @Nullable Provenance provenance) {
    if (provenance instanceof Provenance.MadeUp madeUp) {
      html.open("p", "class", "provenance made-up").element("strong", "Made-up example.");
      html.text(" No such procurement took place. ").said(madeUp.purpose()).text(".").close();
    } else if (provenance instanceof Provenance.Assumed assumed) {
      html.open("p", "class", "provenance made-up").element("strong", "An assumption.");
      html.text(" ").said(assumed.assumption()).text(" Rules marked as published are as assumed.");
      html.close();
      source(html, assumed.source());
    } else if (provenance instanceof Provenance.Published published) {
      source(html, published.source());
    } else {
      html.open("p", "class", "provenance").element("strong", "The authority's own record.");
      html.text(" It was not transcribed from a publication.").close();
    }
  }

  private static void source(Html html, Source source) {
    html.open("p", "class", "provenance").element("strong", "Transcribed from a publication:");
    html.text(" ");
    Links.write(html, source.title(), source.url());
    html.text(", ").said(source.publisher());
    if (source.published() == null) {
      html.text(", date not known");
    } else {
      html.text(", ");
      html.element(
          "time", Numbers.date(source.published()), "datetime", source.published().toString());
    }
    html.text(". Licence: ");
    if (source.licence() == null) {
      html.text("not known");
    } else {
      Links.licence(html, source.licence());
    }
    html.text(".").close();
  }
}
