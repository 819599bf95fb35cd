package org.commissioning.io.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commissioning.io.report.CaseTitles.Kind;
import org.commissioning.model.decision.Service;
import org.commissioning.model.option.DeliveryOption;
import org.commissioning.model.option.OptionFinding;
import org.commissioning.model.option.OptionsComparison;

/** The services and other action planned, and the ways of bringing them about side by side. */
final class OptionsSection {

  private OptionsSection() {}

  static void write(Html html, CaseStory story) {
    services(html, story);
    html.element("h3", "Options compared", "id", "options");
    List<OptionsComparison> comparisons = story.intentions().options();
    if (comparisons.isEmpty()) {
      Facts.absent(html, "No comparison of options is recorded.");
    }
    for (int i = 0; i < comparisons.size(); i++) {
      comparison(html, story, comparisons.get(i), "intentions-options-" + i);
    }
  }

  private static void services(Html html, CaseStory story) {
    html.element("h3", "Services and other action", "id", "services");
    List<Service> services = story.intentions().services();
    if (services.isEmpty()) {
      Facts.absent(html, "No service or other action is named.");
      return;
    }
    html.open("ul", "class", "plain");
    for (int i = 0; i < services.size(); i++) {
      Service service = services.get(i);
      html.open("li", "id", "intentions-services-" + i);
      html.open("strong").said(service.title()).close();
      if (service.description() != null) {
        html.text(": ").said(service.description());
      }
      if (!service.outcomes().isEmpty()) {
        html.open("span", "class", "aside").text("For: ");
        html.phrase(new Phrase().names(story.titles().of(Kind.OUTCOME, service.outcomes())));
        html.close();
      }
      html.close();
    }
    html.close();
  }

  private static void comparison(
      Html html, CaseStory story, OptionsComparison comparison, String id) {
    Facts.heading(html, "h4", id, comparison.title());
    Facts facts =
        Facts.open(html)
            .said(
                "Compared by",
                comparison.comparedBy() == null
                    ? null
                    : story.titles().party(comparison.comparedBy()))
            .words("On", Facts.day(comparison.comparedOn()))
            .said(
                "Preferred",
                comparison.preferred() == null
                    ? null
                    : story.titles().of(Kind.OPTION, comparison.preferred()));
    if (comparison.doNothing() != null) {
      facts.said("Why not to do nothing", comparison.doNothing());
    }
    facts.close();
    if (comparison.options().isEmpty()) {
      Facts.absent(html, "It has no options.");
      return;
    }
    Set<String> criteria = new LinkedHashSet<>();
    comparison.findings().forEach(finding -> criteria.add(finding.criterion()));
    Tables.open(
        html, id + "-caption", Phrase.of("Options side by side: ").name(comparison.title()));
    List<Tables.Column> columns = new ArrayList<>();
    columns.add(Tables.words("Option"));
    columns.add(Tables.words("Delivered as"));
    columns.add(Tables.figures("Cost"));
    criteria.forEach(criterion -> columns.add(Tables.words(criterion)));
    Tables.head(html, columns);
    html.open("tbody");
    for (DeliveryOption option : comparison.options()) {
      row(html, comparison, option, criteria);
    }
    html.close();
    Tables.close(html);
  }

  private static void row(
      Html html, OptionsComparison comparison, DeliveryOption option, Set<String> criteria) {
    boolean preferred = option.id().equals(comparison.preferred());
    html.open("tr").open("th", "scope", "row");
    html.said(option.title());
    if (preferred) {
      html.element("span", "preferred", "class", "aside");
    }
    html.close();
    html.element("td", option.model().label());
    html.open("td", "class", "figure").number(Facts.money(option.cost())).close();
    for (String criterion : criteria) {
      List<String> found = new ArrayList<>();
      for (OptionFinding finding : comparison.findings()) {
        if (finding.option().equals(option.id()) && finding.criterion().equals(criterion)) {
          found.add(finding.finding());
        }
      }
      Facts.cell(html, String.join(" ", found));
    }
    html.close();
  }
}
