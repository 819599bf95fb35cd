package org.commissioning.io.report;

import java.util.List;
import java.util.Locale;
import org.commissioning.model.tender.LawOnLowBids;
import org.commissioning.scoring.regime.LegalBasis;
import org.commissioning.scoring.regime.ProvisionUsed;

/** What an answer of law rests on: provisions, judgements, and what was not looked at. */
final class LegalBasisSection {

  private LegalBasisSection() {}

  /**
   * Writes it.
   *
   * @param level the level of its headings
   */
  static void write(Html html, LegalBasis basis, int level) {
    String heading = "h" + level;
    html.element(heading, "What this rests on");
    if (basis.provisions().isEmpty()) {
      Facts.absent(html, "No provision was used.");
    } else {
      html.open("ul", "class", "plain");
      for (ProvisionUsed provision : basis.provisions()) {
        html.open("li");
        Links.write(
            html, provision.instrument() + ", " + provision.provision(), provision.address());
        html.text(": ").said(provision.title()).text(".");
        String dates =
            provision.inForceFrom() == null
                ? ""
                : "In force from " + Numbers.date(provision.inForceFrom()) + ". ";
        html.element(
            "span",
            dates + "Read in the text of " + Numbers.date(provision.textAsOf()) + ".",
            "class",
            "aside");
        html.close();
      }
      html.close();
    }
    sentences(html, heading, "Matters of judgement among the facts", basis.judgements());
    sentences(html, heading, "What was not looked at", basis.notLookedAt());
  }

  /** The law or guide on low bids that was applied, in a line. */
  static void write(Html html, LawOnLowBids law, int level) {
    html.element("h" + level, "The law or guide").open("p");
    Links.write(html, law.title() + ": " + law.provision(), law.source().url());
    html.text(", ").said(law.source().publisher()).text(". What follows from a finding: ");
    html.said(law.effect().label().toLowerCase(Locale.ROOT)).text(".");
    if (law.from() != null) {
      html.text(" Known to hold from " + Numbers.date(law.from()) + ".");
    }
    if (law.unconfirmed() != null) {
      html.open("span", "class", "aside").said(law.unconfirmed()).close();
    }
    html.close();
  }

  private static void sentences(Html html, String heading, String words, List<String> sentences) {
    if (sentences.isEmpty()) {
      return;
    }
    html.element(heading, words).open("ul", "class", "plain");
    sentences.forEach(sentence -> html.open("li").said(sentence).close());
    html.close();
  }
}
