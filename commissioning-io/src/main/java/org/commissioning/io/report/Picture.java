package org.commissioning.io.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commissioning.model.tender.Combination;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.tender.Admission;
import org.commissioning.scoring.tender.Ranking;
import org.commissioning.scoring.tender.TenderResult;
import org.jspecify.annotations.Nullable;

/**
 * The tenders side by side: points by criterion at the top as stacked bars, or one bar of the price
 * figure. A tender of which a figure is missing is not drawn, and that is said.
 */
final class Picture {

  private Picture() {}

  static void write(Html html, LotView view) {
    html.element("h3", "At a glance", "id", view.id("picture"));
    if (view.rules().combination() instanceof Combination.Judgement) {
      html.element(
          "p", "No picture: the published rules judge the order, they do not work it out.");
      return;
    }
    List<CriterionRow> tops =
        CriterionRow.of(view.rules().criteria()).stream()
            .filter(row -> row.depth() == 0 && carries(view, row))
            .toList();
    List<Bars.Bar> bars = new ArrayList<>();
    Map<String, List<String>> left = new LinkedHashMap<>();
    for (TenderResult tender : inOrder(view)) {
      String reason = whyNot(tender);
      Bars.Bar bar = reason == null ? bar(view, tender, tops) : null;
      if (bar != null) {
        bars.add(bar);
      } else {
        left.computeIfAbsent(reason == null ? missing(tender) : reason, r -> new ArrayList<>())
            .add(view.names().brief(tender.bidder()));
      }
    }
    if (!bars.isEmpty()) {
      figure(html, view, tops, bars);
    }
    if (!left.isEmpty()) {
      html.open("ul", "class", "plain");
      left.forEach((reason, names) -> notDrawn(html, names, reason));
      html.close();
    }
  }

  private static void notDrawn(Html html, List<String> names, String reason) {
    Phrase sentence = new Phrase().names(names);
    sentence.say(names.size() == 1 ? " is not drawn: " : " are not drawn: ");
    html.open("li").phrase(sentence.name(reason).say(".")).close();
  }

  /** True for a criterion that carries points; a gate, or a whole made up of gates, does not. */
  private static boolean carries(LotView view, CriterionRow row) {
    TenderResult any = view.evaluation().tenders().get(0);
    return any.criterion(row.criterion().id()).available() != null;
  }

  private static void figure(
      Html html, LotView view, List<CriterionRow> tops, List<Bars.Bar> bars) {
    List<Bars.Part> parts =
        view.byPoints()
            ? tops.stream().map(row -> new Bars.Part(row.criterion().name(), row.whole())).toList()
            : List.of(new Bars.Part(Sections.measure(view), true));
    String caption =
        view.byPoints()
            ? "Points by criterion. The outline of a bar is what there was to gain."
            : Sections.measure(view)
                + (highest(view)
                    ? ". The highest figure is best."
                    : ". The lowest figure is first.");
    new Bars(view, parts, available(view, tops)).write(html, caption, bars);
  }

  private static boolean highest(LotView view) {
    return view.evaluation().ranking() instanceof Figure.Calculated<Ranking> ranking
        && ranking.value().highestWins();
  }

  /** The points that could be gained; 0 where bars are of money. */
  private static Exact available(LotView view, List<CriterionRow> tops) {
    Exact sum = Exact.ZERO;
    if (view.byPoints()) {
      TenderResult any = view.evaluation().tenders().get(0);
      for (CriterionRow row : tops) {
        Exact points = any.criterion(row.criterion().id()).available();
        sum = points == null ? sum : sum.plus(points);
      }
    }
    return sum;
  }

  /** The tenders by place, then those without one. */
  private static List<TenderResult> inOrder(LotView view) {
    if (!(view.evaluation().ranking() instanceof Figure.Calculated<Ranking> ranking)) {
      return view.evaluation().tenders();
    }
    List<TenderResult> order = new ArrayList<>();
    for (Ranking.Place place : ranking.value().places()) {
      order.add(view.evaluation().tender(place.bidder()));
    }
    view.evaluation().tenders().stream()
        .filter(tender -> !order.contains(tender))
        .forEach(order::add);
    return order;
  }

  private static @Nullable String whyNot(TenderResult tender) {
    if (tender.admission() instanceof Admission.NotAdmitted) {
      return "not in the field of bids";
    }
    return tender.admission() instanceof Admission.Undetermined
        ? "not determined whether in the field of bids"
        : null;
  }

  private static Bars.@Nullable Bar bar(
      LotView view, TenderResult tender, List<CriterionRow> tops) {
    if (!(tender.score() instanceof Figure.Calculated<Exact> score)) {
      return null;
    }
    String name = view.names().full(tender.bidder());
    String brief = view.names().brief(tender.bidder());
    if (!view.byPoints()) {
      return new Bars.Bar(name, brief, score.value(), List.of(score.value()));
    }
    List<Exact> points = new ArrayList<>();
    for (CriterionRow row : tops) {
      if (!(tender.criterion(row.criterion().id()).points()
          instanceof Figure.Calculated<Exact> figure)) {
        return null;
      }
      points.add(figure.value());
    }
    return new Bars.Bar(name, brief, score.value(), points);
  }

  private static String missing(TenderResult tender) {
    if (tender.score() instanceof Figure.NotCalculable<Exact> none) {
      return none.reason();
    }
    return "a figure is missing";
  }
}
