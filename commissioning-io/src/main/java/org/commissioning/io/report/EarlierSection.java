package org.commissioning.io.report;

import java.util.List;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.tender.EarlierEvaluation;
import org.commissioning.scoring.tender.LotAward;
import org.commissioning.scoring.tender.Ranking;

/** The evaluations that stood before a tender was excluded after opening. */
final class EarlierSection {

  private EarlierSection() {}

  static void write(Html html, LotView view) {
    if (view.evaluation().earlier().isEmpty()) {
      return;
    }
    html.element("h3", "Evaluations before this one", "id", view.id("earlier"));
    html.element(
        "p",
        "A tender was excluded after opening, so the others were evaluated anew. What stood before"
            + " is kept.");
    for (EarlierEvaluation earlier : view.evaluation().earlier()) {
      html.open("h4");
      html.phrase(
          Phrase.of("Until " + Numbers.date(earlier.supersededOn()) + ", before the exclusion of ")
              .names(earlier.excluded().stream().map(view.names()::full).toList()));
      html.close();
      if (earlier.ranking() instanceof Figure.NotCalculable<Ranking> none) {
        html.open("p").said(none.reason()).close();
      } else {
        order(html, view, earlier.ranking().orElseThrow());
      }
    }
  }

  private static void order(Html html, LotView view, Ranking ranking) {
    html.open("ul", "class", "plain");
    for (Ranking.Place place : ranking.places()) {
      html.open("li").text(place.rank() + ". ").said(view.names().full(place.bidder()));
      html.text(" ").number(view.total(place.score())).close();
    }
    html.close();
  }

  /** Who gets which lot, where bidders may not have them all. */
  static void awards(Html html, List<LotView> lots, List<LotAward> awards) {
    if (awards.isEmpty()) {
      return;
    }
    html.open("section", "aria-labelledby", "awards");
    html.element("h2", "Award of lots", "id", "awards");
    html.element(
        "p",
        "A bidder may not be awarded every lot in which it is first. The published rules settle which"
            + " lots it gets.");
    html.open("ul", "class", "plain");
    for (LotAward award : awards) {
      html.open("li").phrase(Phrase.of("Lot ").name(award.lot()).say(": ")).text("");
      if (award.bidder() instanceof Figure.NotCalculable<String> none) {
        html.text("not settled: ").said(none.reason());
      } else {
        html.said(lots.get(0).names().full(award.bidder().orElseThrow()));
      }
      for (String reason : award.passedOver()) {
        html.text(". ").said(reason);
      }
      html.close();
    }
    html.close().close();
  }
}
