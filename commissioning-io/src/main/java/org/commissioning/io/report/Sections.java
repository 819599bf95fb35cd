package org.commissioning.io.report;

import org.commissioning.model.tender.Combination;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Figure;

/** What several sections write alike. */
final class Sections {

  private Sections() {}

  /** What tenders are put in order by, as the heading of a column. */
  static String measure(LotView view) {
    Combination combination = view.rules().combination();
    if (combination instanceof Combination.PricePerQualityPoint) {
      return "Price for a quality point";
    }
    if (combination instanceof Combination.AwardOnValue) {
      return "Price less the value of quality";
    }
    if (combination instanceof Combination.PriceAddition
        || combination instanceof Combination.RelativeValueCost) {
      return "Price with quality taken into account";
    }
    if (combination instanceof Combination.LowestPrice) {
      return "Price";
    }
    if (view.byPoints()) {
      return "Total points";
    }
    return combination instanceof Combination.BestCombined
            || combination instanceof Combination.QualityAndCost
        ? "Combined score"
        : "Index";
  }

  /** A figure that does not exist: said in words, never left empty or written as 0. */
  static void missing(Html html, Figure.NotCalculable<Exact> none) {
    html.element("span", "Not calculable", "class", "missing").text(" ");
    html.open("span", "class", "aside reason").said(none.reason()).close();
  }
}
