package org.commissioning.io.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.commissioning.model.tender.AwardRules;
import org.commissioning.model.tender.Combination;
import org.commissioning.model.tender.Lot;
import org.commissioning.model.tender.Rounding;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.tender.LotEvaluation;
import org.jspecify.annotations.Nullable;

/**
 * One lot as the sections of a page see it: what was published and recorded, and what was worked
 * out.
 *
 * @param number from 1, in the order of the record
 * @param lot the lot as recorded
 * @param evaluation the lot as evaluated
 * @param names what bidders are called
 */
record LotView(int number, Lot lot, LotEvaluation evaluation, Names names) {

  /** An id that no other part of the page has, whatever the lot is called. */
  String id(String part) {
    return "lot-" + number + "-" + part;
  }

  AwardRules rules() {
    return lot.rules();
  }

  /** True if tenders are put in order by the points of the criteria, added up. */
  boolean byPoints() {
    Combination combination = rules().combination();
    return combination instanceof Combination.WeightedSum
        || combination instanceof Combination.QualityBased
        || combination instanceof Combination.FitToBudget;
  }

  /** True if tenders are put in order by an amount of money. */
  boolean byMoney() {
    Combination combination = rules().combination();
    return combination instanceof Combination.PricePerQualityPoint
        || combination instanceof Combination.AwardOnValue
        || combination instanceof Combination.LowestPrice
        || combination instanceof Combination.PriceAddition
        || combination instanceof Combination.RelativeValueCost;
  }

  /** The currency of the prices; empty if the rules have none. */
  String currency() {
    return rules().prices() == null ? "" : rules().prices().currency();
  }

  /** The places to which the rules round a stage; null if they do not. */
  @Nullable Integer places(Rounding.Stage stage) {
    for (Rounding rounding : rules().rounding()) {
      if (rounding instanceof Rounding.ToPlaces stated && stated.stage() == stage) {
        return stated.places();
      }
    }
    return null;
  }

  /**
   * The places at which figures that put tenders in order are shown: those that the rules state;
   * else, for money, those of its coins, and for points as many as they need, within reason.
   */
  int totalPlaces(List<Exact> figures) {
    Integer stated = places(Rounding.Stage.TOTAL);
    if (stated != null) {
      return stated;
    }
    return byMoney()
        ? Numbers.coinPlaces(currency())
        : figures.stream().mapToInt(LotView::enough).max().orElse(Numbers.LEAST_PLACES);
  }

  /** The usual places; for an index near 0, enough to show four digits of it. */
  private static int enough(Exact figure) {
    int usual = Numbers.places(figure);
    BigDecimal digits = figure.decimal(Exact.WRITTEN_PLACES, RoundingMode.HALF_UP);
    int zeros = digits.signum() == 0 ? 0 : digits.scale() - digits.precision();
    return zeros < 2 ? usual : Math.min(Exact.WRITTEN_PLACES, zeros + Numbers.MOST_PLACES);
  }

  /** A figure by which tenders are put in order: points, or money with its currency. */
  String total(Exact figure) {
    int places = totalPlaces(List.of(figure));
    return byMoney()
        ? Numbers.money(figure.decimal(places, RoundingMode.HALF_UP), currency())
        : Numbers.at(places, figure);
  }

  /** Points of a criterion, or of one made up of sub-criteria. */
  String points(Exact points, boolean whole) {
    Integer stated = places(whole ? Rounding.Stage.SUBTOTAL : Rounding.Stage.CRITERION);
    return Numbers.at(stated == null ? Numbers.places(points) : stated, points);
  }

  /** "Lot 1". */
  Phrase name() {
    return Phrase.of("Lot ").name(lot.id());
  }
}
