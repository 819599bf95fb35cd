package org.commissioning.io.report;

import java.util.List;
import org.commissioning.model.cycle.CommissioningDefinition;
import org.commissioning.scoring.cycle.FeatureCheck;
import org.commissioning.scoring.cycle.MaturityReading;

/** What definitions of commissioning share, looked for in the record; and how mature it reads. */
final class FeaturesSection {

  private FeaturesSection() {}

  static void write(Html html, CaseStory story) {
    html.open("section", "aria-labelledby", "features");
    html.element("h2", "What makes it commissioning", "id", "features");
    html.element(
        "p",
        "Published definitions of commissioning differ, but share a few features. Whether the"
            + " record shows them:");
    CommissioningDefinition definition = CaseWords.definition(story.about());
    if (definition == null) {
      Facts.absent(html, "The case does not say to which definition it works.");
    } else {
      html.open("p").text("The case works to the definition by ").said(definition.body());
      html.text(definition.year() == null ? ": " : " (" + definition.year() + "): ");
      html.said(definition.summary()).text(definition.summary().endsWith(".") ? "" : ".").close();
    }
    Tables.open(html, "features-caption", Phrase.of("Features that definitions share"));
    Tables.head(
        html,
        List.of(
            Tables.words("Feature"),
            Tables.words("Shown"),
            Tables.words("Why"),
            Tables.words("Stressed by its definition")));
    html.open("tbody");
    for (FeatureCheck check : story.cycle().features()) {
      html.open("tr").open("th", "scope", "row").text(check.feature().label());
      html.element("span", check.feature().definition(), "class", "aside").close();
      html.element("td", check.shown().label());
      html.open("td").said(check.reason()).close();
      html.element("td", definition == null ? "none named" : check.stressed() ? "yes" : "no");
      html.close();
    }
    html.close();
    Tables.close(html);
    maturity(html, story.cycle().maturity());
    html.close();
  }

  private static void maturity(Html html, MaturityReading maturity) {
    html.element("h3", "How far commissioning has come", "id", "maturity");
    html.open("p").text("The record reads as: ");
    if (maturity.read() == null) {
      html.element("strong", "cannot be determined").text(". ");
    } else {
      html.element("strong", maturity.read().label());
      html.text(". " + maturity.read().definition() + " ");
    }
    html.said(maturity.reason()).close();
    html.open("p");
    if (maturity.stated() == null) {
      html.text("The body has not said how it judges itself.");
    } else {
      html.text("The body judges itself: ").element("strong", maturity.stated().label());
      html.text(". " + maturity.stated().definition());
    }
    html.close();
  }
}
