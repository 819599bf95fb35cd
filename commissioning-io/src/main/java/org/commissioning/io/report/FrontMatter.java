package org.commissioning.io.report;

import org.commissioning.model.party.Organisation;
import org.commissioning.model.tender.Procurement;

/** What was bought, by whom, and where the record comes from. */
final class FrontMatter {

  private static final ProvenanceNote PROVENANCE =
      new ProvenanceNote(
          "No such procurement took place.",
          " Rules marked as published are as assumed.",
          "The authority's own record.");

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
    PROVENANCE.write(html, procurement.provenance());
    html.close();
  }
}
