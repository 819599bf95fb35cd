package org.commissioning.io.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commissioning.model.tender.Assessment;
import org.commissioning.model.tender.AwardCriterion;
import org.commissioning.model.tender.PublishedScore;
import org.commissioning.model.tender.Rounding;
import org.commissioning.model.tender.ScoreUnit;
import org.commissioning.model.tender.ScoringScale;
import org.commissioning.model.tender.Tender;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.tender.Admission;
import org.commissioning.scoring.tender.AwardFormulas;
import org.commissioning.scoring.tender.CriterionResult;
import org.commissioning.scoring.tender.EvaluatedPrice;
import org.commissioning.scoring.tender.FormulaProperties;
import org.commissioning.scoring.tender.TenderResult;
import org.jspecify.annotations.Nullable;

/** Evaluated prices, and marks and points by criterion, with a column for each tender. */
final class ScoresSection {

  /** More tenders than this go into a further table, so that each fits on a sheet of paper. */
  private static final int COLUMNS = 5;

  private final Html html;
  private final LotView view;
  private final List<CriterionRow> rows;
  private final int places;
  private final Map<String, BigDecimal> highestMarks = new HashMap<>();

  private ScoresSection(Html html, LotView view) {
    this.html = html;
    this.view = view;
    this.places = places(view);
    this.rows = CriterionRow.of(view.rules().criteria());
    for (ScoringScale scale : view.rules().scales()) {
      highestMarks.put(scale.id(), scale.highest());
    }
  }

  static void write(Html html, LotView view) {
    html.element("h3", "Scores by criterion", "id", view.id("scores"));
    new ScoresSection(html, view).tables();
  }

  private void tables() {
    List<TenderResult> all = view.evaluation().tenders();
    int tables = (all.size() + COLUMNS - 1) / COLUMNS;
    int size = (all.size() + tables - 1) / tables;
    List<List<TenderResult>> groups = new ArrayList<>();
    for (int from = 0; from < all.size(); from += size) {
      groups.add(all.subList(from, Math.min(from + size, all.size())));
    }
    if (view.rules().prices() != null) {
      for (int i = 0; i < groups.size(); i++) {
        prices(groups.get(i), part(groups, i), i + 1);
      }
    }
    for (int i = 0; i < groups.size(); i++) {
      scores(groups.get(i), part(groups, i), i + 1);
    }
  }

  private static String part(List<List<TenderResult>> groups, int index) {
    return groups.size() == 1 ? "" : ", part " + (index + 1) + " of " + groups.size();
  }

  private void prices(List<TenderResult> tenders, String part, int number) {
    String terms = view.currency() + ", VAT " + RuleWords.vat(view.rules().prices());
    Tables.open(
        html,
        view.id("prices-" + number),
        view.name().say(": evaluated prices (" + terms + ")" + part));
    html.open("thead").open("tr").element("th", "Price", "scope", "col");
    tenders.forEach(this::tenderHeading);
    html.close().close().open("tbody");
    List<EvaluatedPrice> elements = tenders.get(0).prices();
    for (int i = 0; i < elements.size(); i++) {
      html.open("tr").open("th", "scope", "row").said(elements.get(i).name()).close();
      for (TenderResult tender : tenders) {
        EvaluatedPrice price = tender.prices().get(i);
        html.open("td", "class", "figure");
        if (price.amount() instanceof Figure.NotCalculable<Exact> none) {
          html.open("span", "class", "missing").said(none.reason()).close();
        } else {
          html.number(Numbers.money(price.amount().orElseThrow(), price.currency()));
        }
        html.close();
      }
      html.close();
    }
    html.close();
    Tables.close(html);
  }

  private void scores(List<TenderResult> tenders, String part, int number) {
    Tables.open(
        html,
        view.id("scores-" + number),
        view.name().say(": points and marks by criterion" + part));
    html.open("thead").open("tr");
    html.element("th", "Criterion", "scope", "col");
    html.element("th", "Points available", "scope", "col", "class", "figure");
    tenders.forEach(this::tenderHeading);
    html.close().close().open("tbody");
    List<Map<String, CriterionResult>> results =
        tenders.stream().map(ScoresSection::byCriterion).toList();
    List<Map<String, BigDecimal>> published =
        tenders.stream().map(tender -> published(tender.bidder())).toList();
    for (CriterionRow row : rows) {
      String id = row.criterion().id();
      String basis = commonBasis(row, results);
      html.open("tr", "class", row.whole() ? "whole" : "leaf");
      row.heading(html, basis);
      available(results.get(0).get(id));
      for (int i = 0; i < tenders.size(); i++) {
        html.open("td", "class", "figure");
        cell(row, results.get(i).get(id), published.get(i).get(id), basis.isEmpty());
        html.close();
      }
      html.close();
    }
    html.close();
    totals(tenders);
    Tables.close(html);
  }

  private void tenderHeading(TenderResult tender) {
    html.open("th", "scope", "col", "class", "figure");
    html.said(view.names().brief(tender.bidder()));
    if (tender.admission() instanceof Admission.NotAdmitted) {
      html.text(" ").element("span", "not admitted", "class", "aside");
    } else if (tender.admission() instanceof Admission.Undetermined) {
      html.text(" ").element("span", "not yet determined", "class", "aside");
    }
    html.close();
  }

  private void available(@Nullable CriterionResult result) {
    html.open("td", "class", "figure");
    Exact available = result == null ? null : result.available();
    if (available == null) {
      html.element("span", "none", "class", "aside");
    } else {
      html.number(Numbers.shortest(available));
    }
    html.close();
  }

  private void cell(
      CriterionRow row,
      @Nullable CriterionResult result,
      @Nullable BigDecimal published,
      boolean sayBasis) {
    if (result == null) {
      html.element("span", "Not scored", "class", "missing");
    } else if (row.gate()) {
      html.text(result.basis());
    } else {
      if (result.points() instanceof Figure.NotCalculable<Exact> none) {
        Sections.missing(html, none);
      } else {
        html.number(aligned(result.points().orElseThrow(), row.whole()));
      }
      // Where there are no points, the reason says it already.
      boolean scored = result.points() instanceof Figure.Calculated<Exact>;
      mark(row.criterion(), result, sayBasis && scored);
      published(result, published);
    }
  }

  private void mark(AwardCriterion criterion, CriterionResult result, boolean sayBasis) {
    if (result.mark() instanceof Figure.Calculated<Exact> mark
        && criterion.assessment() instanceof Assessment.Marked marked) {
      html.text(" ").open("span", "class", "aside");
      BigDecimal highest = highestMarks.get(marked.scale());
      html.number(
          "mark "
              + Numbers.shortest(mark.value())
              + (highest == null ? "" : " of " + Numbers.shortest(highest)));
      if (sayBasis) {
        html.text(", ").said(result.basis());
      }
      html.close();
    } else if (sayBasis && criterion.assessment() != null) {
      html.text(" ").open("span", "class", "aside").said(result.basis()).close();
    }
  }

  /** Where the scores of a row come from, if that is the same for every tender; empty if not. */
  private static String commonBasis(CriterionRow row, List<Map<String, CriterionResult>> results) {
    if (row.whole() || row.gate()) {
      return "";
    }
    Set<String> bases = new HashSet<>();
    for (Map<String, CriterionResult> each : results) {
      CriterionResult result = each.get(row.criterion().id());
      bases.add(result == null ? "" : result.basis());
    }
    String basis = bases.size() == 1 ? bases.iterator().next() : "";
    if (row.criterion().assessment() instanceof Assessment.Priced priced) {
      FormulaProperties formula = AwardFormulas.of(priced.formula());
      return basis.equals(formula.id()) ? formula.name() : basis;
    }
    return basis;
  }

  /** Points at as many places as the others of the table, so that columns can be added by eye. */
  private String aligned(Exact points, boolean whole) {
    Integer stated = view.places(whole ? Rounding.Stage.SUBTOTAL : Rounding.Stage.CRITERION);
    return Numbers.at(stated == null ? places : stated, points);
  }

  private static int places(LotView view) {
    return view.evaluation().tenders().stream()
        .flatMap(tender -> tender.criteria().stream())
        .flatMap(result -> result.points().toOptional().stream())
        .mapToInt(Numbers::places)
        .max()
        .orElse(Numbers.LEAST_PLACES);
  }

  /** Published points beside those worked out, and whether they are the same. */
  private void published(CriterionResult result, @Nullable BigDecimal recorded) {
    BigDecimal published = result.published() == null ? recorded : result.published();
    if (published == null
        || result.basis().equals("as published")
        || !(result.points() instanceof Figure.Calculated<Exact> points)) {
      return;
    }
    html.text(" ");
    boolean same = Exact.of(published).equals(points.value());
    html.open("span", "class", "aside").text("published ").number(Numbers.grouped(published));
    html.text(same ? ", the same" : ", which differs").close();
  }

  private void totals(List<TenderResult> tenders) {
    html.open("tfoot").open("tr");
    html.element("th", Sections.measure(view), "scope", "row");
    html.open("td", "class", "figure");
    Exact sum = Exact.ZERO;
    boolean any = false;
    for (CriterionRow row : rows) {
      Exact points = tenders.get(0).criterion(row.criterion().id()).available();
      if (row.depth() == 0 && points != null) {
        sum = sum.plus(points);
        any = true;
      }
    }
    if (any && view.byPoints()) {
      html.number(Numbers.shortest(sum));
    } else {
      html.element("span", "none", "class", "aside");
    }
    html.close();
    for (TenderResult tender : tenders) {
      html.open("td", "class", "figure");
      if (tender.score() instanceof Figure.NotCalculable<Exact> none) {
        Sections.missing(html, none);
      } else {
        html.number(view.total(tender.score().orElseThrow()));
      }
      html.close();
    }
    html.close().close();
  }

  private static Map<String, CriterionResult> byCriterion(TenderResult tender) {
    Map<String, CriterionResult> results = new HashMap<>();
    tender.criteria().forEach(result -> results.put(result.criterion(), result));
    return results;
  }

  private Map<String, BigDecimal> published(String bidder) {
    Map<String, BigDecimal> points = new HashMap<>();
    for (Tender tender : view.lot().tenders()) {
      if (tender.bidder().equals(bidder)) {
        for (PublishedScore score : tender.publishedScores()) {
          if (score.unit() == ScoreUnit.POINTS) {
            points.put(score.criterion(), score.score());
          }
        }
      }
    }
    return points;
  }
}
