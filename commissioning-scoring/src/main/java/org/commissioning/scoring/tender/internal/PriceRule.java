package org.commissioning.scoring.tender.internal;

import org.commissioning.model.tender.PriceFormula;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.internal.Expression;
import org.commissioning.scoring.tender.FormulaProperties;
import org.jspecify.annotations.Nullable;

/**
 * One price formula. A further formula is a further record of {@link PriceFormula} and a further
 * rule.
 *
 * @param <F> its parameters
 * @param formula the type of its parameters
 * @param properties what should be known of it
 * @param dividesByPrices true if every price in the field must be above zero
 * @param points the formula itself
 * @param reference the price from which it measures, found from the field; null if it measures from
 *     none
 * @param undefined where the field leaves it without a value; null if nowhere
 * @param ceiling the price above which a tender is out; null if there is none
 */
record PriceRule<F extends PriceFormula>(
    Class<F> formula,
    FormulaProperties properties,
    boolean dividesByPrices,
    Points<F> points,
    @Nullable Measure<F> reference,
    @Nullable Gap<F> undefined,
    @Nullable Ceiling<F> ceiling) {

  /** The points of a price, before clipping and rounding. */
  @FunctionalInterface
  interface Points<F extends PriceFormula> {

    /** Writes the formula down; the field is read by relative formulas only. */
    Expression of(F formula, Expression weight, Expression price, PriceField field);
  }

  /** A price that is found from the field. */
  @FunctionalInterface
  interface Measure<F extends PriceFormula> {
    Expression of(F formula, PriceField field);
  }

  /** Why the formula has no value in a field, or null. */
  @FunctionalInterface
  interface Gap<F extends PriceFormula> {
    @Nullable String in(F formula, PriceField field);
  }

  /** The price above which a tender is out. */
  @FunctionalInterface
  interface Ceiling<F extends PriceFormula> {
    Exact of(F formula);
  }

  PriceRule(
      Class<F> formula, FormulaProperties properties, boolean dividesByPrices, Points<F> points) {
    this(formula, properties, dividesByPrices, points, null, null, null);
  }

  PriceRule<F> measuredFrom(Measure<F> measure) {
    return new PriceRule<>(
        formula, properties, dividesByPrices, points, measure, undefined, ceiling);
  }

  PriceRule<F> undefinedWhere(Gap<F> gap) {
    return new PriceRule<>(formula, properties, dividesByPrices, points, reference, gap, ceiling);
  }

  PriceRule<F> outAbove(Ceiling<F> most) {
    return new PriceRule<>(
        formula, properties, dividesByPrices, points, reference, undefined, most);
  }

  /** The price from which the formula measures in the field, under its symbol; or null. */
  @Nullable Expression referenceIn(PriceFormula parameters, PriceField field) {
    return reference == null ? null : reference.of(formula.cast(parameters), field);
  }

  /** Why the formula has no value in the field; null if it has. */
  @Nullable String gapIn(PriceFormula parameters, PriceField field) {
    return undefined == null ? null : undefined.in(formula.cast(parameters), field);
  }

  /** The price above which a tender is out, or null. */
  @Nullable Exact most(PriceFormula parameters) {
    return ceiling == null ? null : ceiling.of(formula.cast(parameters));
  }

  Expression pointsOf(PriceFormula parameters, Exact weight, Exact price, PriceField field) {
    return points.of(
        formula.cast(parameters), Expression.of("W", weight), Expression.of("P", price), field);
  }
}
