package org.commissioning.scoring.tender.internal;

import org.commissioning.model.tender.PriceFormula;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.internal.Expression;
import org.commissioning.scoring.tender.FormulaProperties;

/**
 * One price formula. A further formula is a further record of {@link PriceFormula} and a further
 * rule.
 *
 * @param <F> its parameters
 */
abstract class PriceRule<F extends PriceFormula> {

  static final String W = "W";
  static final String P = "P";
  static final String P_MIN = "Pmin";
  static final String P_MAX = "Pmax";

  abstract Class<F> formula();

  abstract FormulaProperties properties();

  /** True if every price in the field must be above zero for the formula to be defined. */
  boolean dividesByPrices() {
    return false;
  }

  /**
   * The points of a price, before clipping and rounding. The field is read by relative rules only.
   */
  abstract Expression points(F formula, Exact weight, Exact price, PriceField field);

  final Expression pointsOf(PriceFormula formula, Exact weight, Exact price, PriceField field) {
    return points(formula().cast(formula), weight, price, field);
  }
}
