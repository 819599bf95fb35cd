package org.commissioning.scoring.tender.internal;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commissioning.model.tender.PriceFormula;
import org.commissioning.model.tender.PriceFormula.FixedBounds;
import org.commissioning.model.tender.PriceFormula.LowestPriceRatio;
import org.commissioning.model.tender.PriceFormula.MinMax;
import org.commissioning.model.tender.PriceFormula.PercentageAboveLowest;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.internal.Expression;
import org.commissioning.scoring.tender.FormulaProperties;

/** The price formulas by their parameters' type. */
public final class PriceRules {

  private static final List<PriceRule<?>> RULES =
      List.of(new LowestRatio(), new AboveLowest(), new BetweenEnds(), new BetweenBounds());

  private static final Map<Class<?>, PriceRule<?>> BY_TYPE =
      RULES.stream().collect(Collectors.toUnmodifiableMap(PriceRule::formula, Function.identity()));

  private PriceRules() {}

  /** The properties of every price formula. */
  public static List<FormulaProperties> all() {
    return RULES.stream().map(PriceRule::properties).toList();
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

  private static final class LowestRatio extends PriceRule<LowestPriceRatio> {

    private static final FormulaProperties PROPERTIES =
        new FormulaProperties(
            "lowest-price-ratio",
            "Lowest price ratio (inverse proportion)",
            "W × Pmin ÷ P",
            true,
            "above 0, at most W",
            "if any price is zero or below",
            true,
            List.of(Sources.LOW_BID, Sources.PRICE_TO_POINTS));

    @Override
    Class<LowestPriceRatio> formula() {
      return LowestPriceRatio.class;
    }

    @Override
    FormulaProperties properties() {
      return PROPERTIES;
    }

    @Override
    boolean dividesByPrices() {
      return true;
    }

    @Override
    Expression points(LowestPriceRatio formula, Exact weight, Exact price, PriceField field) {
      return Expression.of(W, weight)
          .times(Expression.of(P_MIN, field.lowest()))
          .over(Expression.of(P, price));
    }
  }

  private static final class AboveLowest extends PriceRule<PercentageAboveLowest> {

    private static final FormulaProperties PROPERTIES =
        new FormulaProperties(
            "percentage-above-lowest",
            "Percentage above lowest (linear)",
            "W − X × (P − Pmin) ÷ Pmin",
            true,
            "at most W; 0 at Pmin × (1 + W ÷ X), negative above",
            "if any price is zero or below",
            true,
            List.of(Sources.PRICE_TO_POINTS));

    @Override
    Class<PercentageAboveLowest> formula() {
      return PercentageAboveLowest.class;
    }

    @Override
    FormulaProperties properties() {
      return PROPERTIES;
    }

    @Override
    boolean dividesByPrices() {
      return true;
    }

    @Override
    Expression points(PercentageAboveLowest formula, Exact weight, Exact price, PriceField field) {
      Expression lowest = Expression.of(P_MIN, field.lowest());
      return Expression.of(W, weight)
          .minus(
              Expression.of("X", Exact.of(formula.pointsLostAtTwiceLowest()))
                  .times(Expression.of(P, price).minus(lowest))
                  .over(lowest));
    }
  }

  private static final class BetweenEnds extends PriceRule<MinMax> {

    private static final FormulaProperties PROPERTIES =
        new FormulaProperties(
            "min-max",
            "Between the lowest and the highest price (min-max)",
            "W × (Pmax − P) ÷ (Pmax − Pmin); W if all prices are equal",
            true,
            "from 0, which the highest price always gets, to W",
            "",
            true,
            List.of(Sources.CONSIP));

    @Override
    Class<MinMax> formula() {
      return MinMax.class;
    }

    @Override
    FormulaProperties properties() {
      return PROPERTIES;
    }

    @Override
    Expression points(MinMax formula, Exact weight, Exact price, PriceField field) {
      Expression full = Expression.of(W, weight);
      if (field.lowest().equals(field.highest())) {
        return full;
      }
      Expression highest = Expression.of(P_MAX, field.highest());
      return full.times(highest.minus(Expression.of(P, price)))
          .over(highest.minus(Expression.of(P_MIN, field.lowest())));
    }
  }

  private static final class BetweenBounds extends PriceRule<FixedBounds> {

    private static final FormulaProperties PROPERTIES =
        new FormulaProperties(
            "fixed-bounds",
            "Between bounds fixed before tendering",
            "W × (Pzero − P) ÷ (Pzero − Pfull)",
            false,
            "above W below Pfull, negative above Pzero",
            "",
            false,
            List.of(Sources.FIXED_BOUNDS));

    @Override
    Class<FixedBounds> formula() {
      return FixedBounds.class;
    }

    @Override
    FormulaProperties properties() {
      return PROPERTIES;
    }

    @Override
    Expression points(FixedBounds formula, Exact weight, Exact price, PriceField field) {
      Expression zero = Expression.of("Pzero", Exact.of(formula.zeroPointsAt()));
      return Expression.of(W, weight)
          .times(zero.minus(Expression.of(P, price)))
          .over(zero.minus(Expression.of("Pfull", Exact.of(formula.fullPointsAt()))));
    }
  }
}
