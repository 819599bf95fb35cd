package org.commissioning.io.report;

import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.tender.AwardRules;
import org.commissioning.model.tender.Combination;
import org.commissioning.model.tender.PriceElement;
import org.commissioning.model.tender.RelativeImportance;
import org.commissioning.model.tender.Rounding;
import org.commissioning.model.tender.ScoringScale;
import org.commissioning.model.tender.TieBreak;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.tender.TenderResult;

/** The rules as published, in plain words and in symbols. */
final class RulesSection {

  private final Html html;
  private final LotView view;
  private final AwardRules rules;

  private RulesSection(Html html, LotView view) {
    this.html = html;
    this.view = view;
    this.rules = view.rules();
  }

  static void write(Html html, LotView view) {
    html.element("h3", "The rules as published", "id", view.id("rules"));
    RulesSection section = new RulesSection(html, view);
    section.importance();
    section.criteria();
    section.marks();
    section.schedules();
    FormulaSection.write(html, view);
    section.combination();
    section.rounding();
    section.tieBreaks();
  }

  private void importance() {
    html.element("h4", "Relative importance");
    html.element("p", RuleWords.importance(rules.importance()));
    if (rules.importance() instanceof RelativeImportance.Ranking ranking) {
      html.open("ol");
      for (String id : ranking.mostImportantFirst()) {
        html.open("li").said(RuleWords.criterion(view, id)).close();
      }
      html.close();
    } else if (rules.importance() instanceof RelativeImportance.Description description) {
      html.open("p", "class", "as-written").said(description.text()).close();
    }
  }

  private void criteria() {
    TenderResult any = view.evaluation().tenders().get(0);
    boolean minimums = rules.criteria().stream().anyMatch(each -> each.minimum() != null);
    List<Tables.Column> columns = new ArrayList<>();
    columns.add(Tables.words("Criterion"));
    columns.add(Tables.figures("Weight as published"));
    columns.add(Tables.figures("Points (W)"));
    columns.add(Tables.words("How scored"));
    if (minimums) {
      columns.add(Tables.words("Minimum"));
    }
    Tables.open(html, view.id("criteria"), view.name().say(": award criteria"));
    Tables.head(html, columns);
    html.open("tbody");
    for (CriterionRow row : CriterionRow.of(rules.criteria())) {
      Exact available = any.criterion(row.criterion().id()).available();
      html.open("tr");
      row.heading(html);
      html.element("td", RuleWords.weight(rules.importance(), row), "class", "figure");
      html.element(
          "td", available == null ? "none" : Numbers.shortest(available), "class", "figure");
      html.open("td").phrase(RuleWords.assessment(row.criterion(), rules.prices())).close();
      if (minimums) {
        html.element("td", RuleWords.minimum(row.criterion().minimum()));
      }
      html.close();
    }
    html.close();
    Tables.close(html);
  }

  private void marks() {
    html.element("h4", "Which mark counts");
    html.open("p").phrase(RuleWords.scoreOfRecord(rules.scoreOfRecord())).close();
    List<ScoringScale> scales = rules.scales();
    for (int i = 0; i < scales.size(); i++) {
      scale(scales.get(i), view.id("scale-" + (i + 1)));
    }
  }

  private void scale(ScoringScale scale, String id) {
    Phrase title = Phrase.of("Scale ").name(scale.id()).say(": " + RuleWords.scale(scale));
    if (scale.descriptors().isEmpty()) {
      html.open("p").phrase(title.say(". What marks mean is not published.")).close();
      return;
    }
    Tables.open(
        html, id, view.name().say(", scale ").name(scale.id()).say(": " + RuleWords.scale(scale)));
    Tables.head(html, List.of(Tables.words("Mark"), Tables.words("What it means")));
    html.open("tbody");
    for (ScoringScale.Descriptor descriptor : scale.descriptors()) {
      html.open("tr").open("th", "scope", "row", "class", "place");
      html.number(Numbers.shortest(descriptor.mark())).close();
      html.open("td", "class", "as-written").said(descriptor.meaning()).close();
      html.close();
    }
    html.close();
    Tables.close(html);
  }

  private void schedules() {
    if (rules.prices() == null) {
      return;
    }
    List<PriceElement> elements = rules.prices().elements();
    for (int i = 0; i < elements.size(); i++) {
      PriceElement element = elements.get(i);
      if (!element.items().isEmpty()) {
        schedule(element, view.id("schedule-" + (i + 1)));
      }
    }
  }

  private void schedule(PriceElement element, String id) {
    Tables.open(
        html,
        id,
        view.name().say(": what makes up ").name(element.name()).say(" (rate × volume, added up)"));
    Tables.head(
        html, List.of(Tables.words("Item"), Tables.words("Unit"), Tables.figures("Volume")));
    html.open("tbody");
    for (PriceElement.Item item : element.items()) {
      html.open("tr").open("th", "scope", "row").said(item.name()).close();
      html.open("td").said(item.unit()).close();
      html.open("td", "class", "figure").number(Numbers.shortest(item.volume())).close();
      html.close();
    }
    html.close();
    Tables.close(html);
  }

  private void combination() {
    Combination combination = rules.combination();
    html.element("h4", "How the order is found");
    FormulaSection.combination(html, view);
    if (combination instanceof Combination.Judgement judgement) {
      html.open("p", "class", "as-written").said(judgement.approach()).close();
    } else if (combination instanceof Combination.AwardOnValue value) {
      Tables.open(html, view.id("values"), view.name().say(": what quality is worth (V)"));
      Tables.head(html, List.of(Tables.words("Criterion"), Tables.figures("Value of full marks")));
      html.open("tbody");
      for (Combination.QualityValue each : value.values()) {
        html.open("tr").open("th", "scope", "row");
        html.said(RuleWords.criterion(view, each.criterion())).close();
        html.open("td", "class", "figure");
        html.number(Numbers.money(Exact.of(each.atFullMarks()), view.currency())).close().close();
      }
      html.close();
      Tables.close(html);
    }
  }

  private void rounding() {
    html.element("h4", "Rounding");
    html.open("ul");
    for (Rounding rounding : rules.rounding()) {
      html.element("li", RuleWords.rounding(rounding));
    }
    html.close();
    if (!(rules.rounding().get(0) instanceof Rounding.None)) {
      html.element("p", "Nothing else is rounded.");
    }
  }

  private void tieBreaks() {
    html.element("h4", "Equal tenders");
    if (rules.tieBreaks().isEmpty()) {
      html.element("p", "No tie-break is published: equal tenders share the place.");
      return;
    }
    html.element(
        "p",
        "Equal tenders are separated by these, in this order. If still equal, they share the place.");
    html.open("ol");
    for (TieBreak tieBreak : rules.tieBreaks()) {
      html.open("li").phrase(RuleWords.tieBreak(tieBreak, view)).close();
    }
    html.close();
  }
}
