package org.commissioning.scoring.tender.internal;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commissioning.model.tender.PriceFormula;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.internal.Expression;
import org.commissioning.scoring.tender.FormulaProperties;

/** The price formulas by their parameters' type. */
public final class PriceRules {

  private static final PriceRule<PriceFormula.LowestPriceRatio> LOWEST_PRICE_RATIO =
      new PriceRule<>(
          PriceFormula.LowestPriceRatio.class,
          new FormulaProperties(
              "lowest-price-ratio",
              "Lowest price ratio (inverse proportion)",
              "W × Pmin ÷ P",
              true,
              "above 0, at most W",
              "if any price is zero or below",
              true,
              List.of(Sources.LOW_BID, Sources.PRICE_TO_POINTS)),
          true,
          (formula, w, p, field) -> w.times(field.pMin()).over(p));

  private static final PriceRule<PriceFormula.PercentageAboveLowest> PERCENTAGE_ABOVE_LOWEST =
      new PriceRule<>(
          PriceFormula.PercentageAboveLowest.class,
          new FormulaProperties(
              "percentage-above-lowest",
              "Percentage above lowest (linear)",
              "W − X × (P − Pmin) ÷ Pmin",
              true,
              "at most W; 0 at Pmin × (1 + W ÷ X), negative above",
              "if any price is zero or below",
              true,
              List.of(Sources.PRICE_TO_POINTS)),
          true,
          (formula, w, p, field) ->
              w.minus(
                  Expression.of("X", Exact.of(formula.pointsLostAtTwiceLowest()))
                      .times(p.minus(field.pMin()))
                      .over(field.pMin())));

  private static final PriceRule<PriceFormula.MinMax> MIN_MAX =
      new PriceRule<>(
          PriceFormula.MinMax.class,
          new FormulaProperties(
              "min-max",
              "Between the lowest and the highest price (min-max)",
              "W × (Pmax − P) ÷ (Pmax − Pmin); W if all prices are equal",
              true,
              "from 0, which the highest price always gets, to W",
              "",
              true,
              List.of(Sources.CONSIP)),
          false,
          (formula, w, p, field) ->
              field.lowest().equals(field.highest())
                  ? w
                  : w.times(field.pMax().minus(p)).over(field.pMax().minus(field.pMin())));

  private static final PriceRule<PriceFormula.FixedBounds> FIXED_BOUNDS =
      new PriceRule<>(
          PriceFormula.FixedBounds.class,
          new FormulaProperties(
              "fixed-bounds",
              "Between bounds fixed before tendering",
              "W × (Pzero − P) ÷ (Pzero − Pfull)",
              false,
              "above W below Pfull, negative above Pzero",
              "",
              false,
              List.of(Sources.FIXED_BOUNDS)),
          false,
          (formula, w, p, field) -> {
            Expression zero = Expression.of("Pzero", Exact.of(formula.zeroPointsAt()));
            Expression full = Expression.of("Pfull", Exact.of(formula.fullPointsAt()));
            return w.times(zero.minus(p)).over(zero.minus(full));
          });

  private static final List<PriceRule<?>> RULES =
      List.of(LOWEST_PRICE_RATIO, PERCENTAGE_ABOVE_LOWEST, MIN_MAX, FIXED_BOUNDS);

  private static final Map<Class<?>, PriceRule<?>> BY_TYPE =
      RULES.stream().collect(Collectors.toUnmodifiableMap(PriceRule::formula, Function.identity()));

  private PriceRules() {}

  /** The properties of every price formula. */
  public static List<FormulaProperties> all() {
    return RULES.stream().<FormulaProperties>map(PriceRule::properties).toList();
  }

  /** The properties of a price formula. */
  public static FormulaProperties properties(PriceFormula formula) {
    return of(formula).properties();
  }

  static PriceRule<?> of(PriceFormula formula) {
    PriceRule<?> rule = BY_TYPE.get(formula.getClass());
    if (rule == null) {
      throw new IllegalStateException("no rule for " + formula.getClass().getSimpleName());
    }
    return rule;
  }
}
