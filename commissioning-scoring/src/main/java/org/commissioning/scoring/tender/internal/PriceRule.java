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
 * @param formula the type of its parameters
 * @param properties what should be known of it
 * @param dividesByPrices true if every price in the field must be above zero
 * @param points the formula itself
 */
record PriceRule<F extends PriceFormula>(
    Class<F> formula, FormulaProperties properties, boolean dividesByPrices, Points<F> points) {

  /** The points of a price, before clipping and rounding. */
  @FunctionalInterface
  interface Points<F extends PriceFormula> {

    /** Writes the formula down; the field is read by relative formulas only. */
    Expression of(F formula, Expression weight, Expression price, PriceField field);
  }

  Expression pointsOf(PriceFormula parameters, Exact weight, Exact price, PriceField field) {
    return points.of(
        formula.cast(parameters), Expression.of("W", weight), Expression.of("P", price), field);
  }
}
