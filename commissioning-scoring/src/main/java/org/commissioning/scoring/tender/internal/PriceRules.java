package org.commissioning.scoring.tender.internal;

import static org.commissioning.scoring.tender.internal.WrittenRule.NEVER;
import static org.commissioning.scoring.tender.internal.WrittenRule.STAYS_INSIDE;
import static org.commissioning.scoring.tender.internal.WrittenRule.ZERO_PRICE;
import static org.commissioning.scoring.tender.internal.WrittenRule.absolute;
import static org.commissioning.scoring.tender.internal.WrittenRule.relative;
import static org.commissioning.scoring.tender.internal.WrittenRule.written;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commissioning.model.tender.PriceFormula;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.internal.Expression;
import org.commissioning.scoring.tender.FormulaBehaviour;
import org.commissioning.scoring.tender.FormulaProperties;

/** The price formulas by their parameters' type. */
public final class PriceRules {

  private static final Exact TWO = Exact.of(2);
  private static final Exact HUNDRED = Exact.of(100);

  private static final String FLOOR =
      "Whether negative points stand or are raised to 0 can decide who wins, so it is stated.";
  private static final PriceRule<PriceFormula.LowestPriceRatio> LOWEST_PRICE_RATIO =
      new PriceRule<>(
          PriceFormula.LowestPriceRatio.class,
          relative(
              "lowest-price-ratio",
              "Lowest price ratio (inverse proportion)",
              "W × Pmin ÷ P",
              "above 0, at most W",
              ZERO_PRICE,
              STAYS_INSIDE,
              "United Kingdom, World Bank, Spain, France, Norway, China",
              Sources.LOW_BID,
              Sources.PRICE_TO_POINTS),
          true,
          (formula, w, p, field) -> w.times(field.pMin()).over(p));

  private static final PriceRule<PriceFormula.PercentageAboveLowest> PERCENTAGE_ABOVE_LOWEST =
      new PriceRule<>(
          PriceFormula.PercentageAboveLowest.class,
          relative(
              "percentage-above-lowest",
              "Percentage above lowest (linear)",
              "W − X × (P − Pmin) ÷ Pmin",
              "at most W; 0 at Pmin × (1 + W ÷ X), negative above",
              ZERO_PRICE,
              FLOOR + " Norway has accepted negative points, South African practice raises to 0.",
              "Norway, South Africa, Belgium",
              Sources.PRICE_TO_POINTS,
              Sources.TENDERWOLF),
          true,
          (formula, w, p, field) ->
              w.minus(
                  Expression.of("X", Exact.of(formula.pointsLostAtTwiceLowest()))
                      .times(p.minus(field.pMin()))
                      .over(field.pMin())));

  private static final PriceRule<PriceFormula.LinearToMultiple> LINEAR_TO_MULTIPLE =
      new PriceRule<>(
          PriceFormula.LinearToMultiple.class,
          relative(
              "linear-to-multiple",
              "Linear to a multiple of the lowest price",
              "W × (n × Pmin − P) ÷ ((n − 1) × Pmin)",
              "at most W; 0 at n × Pmin, negative above",
              ZERO_PRICE,
              FLOOR + " German notices give 0 above n × Pmin.",
              "Germany (n = 2, three decimal places), France, Switzerland",
              Sources.VERGABE24,
              Sources.WEKA),
          true,
          (formula, w, p, field) -> {
            Expression n = Expression.of("n", Exact.of(formula.zeroPointsAtMultiple()));
            return w.times(n.times(field.pMin()).minus(p))
                .over(n.minus(Expression.number(Exact.ONE)).times(field.pMin()));
          });

  private static final PriceRule<PriceFormula.MinMax> MIN_MAX =
      new PriceRule<>(
          PriceFormula.MinMax.class,
          relative(
              "min-max",
              "Between the lowest and the highest price (min-max)",
              "W × (Pmax − P) ÷ (Pmax − Pmin); W if all prices are equal",
              "from 0, which the highest price always gets, to W",
              NEVER,
              STAYS_INSIDE,
              "Italy (Consip, which advises against it for prices), France, Norway, Switzerland;"
                  + " held unlawful by German writers",
              Sources.CONSIP,
              Sources.VERGABE24),
          false,
          (formula, w, p, field) ->
              field.lowest().equals(field.highest())
                  ? w
                  : w.times(field.pMax().minus(p)).over(field.pMax().minus(field.pMin())));

  private static final PriceRule<PriceFormula.Logarithmic> LOGARITHMIC =
      new PriceRule<>(
          PriceFormula.Logarithmic.class,
          written(
              "logarithmic",
              "Logarithmic",
              "W × (1 − ln(P ÷ Pmin) ÷ ln(a))",
              new FormulaBehaviour(
                  true,
                  "at most W; 0 at a × Pmin, negative above",
                  ZERO_PRICE,
                  false,
                  "Published without a floor. A floor lets the ranking paradox in: which tenders it"
                      + " holds up then depends on the lowest price."),
              "Negometrix (a = 1.5, 2 or 3)",
              Sources.LOG_FORMULA),
          true,
          (formula, w, p, field) ->
              w.times(
                  Expression.number(Exact.ONE)
                      .minus(logs(p, field, "a", Exact.of(formula.zeroPointsAtMultiple())))));

  private static final PriceRule<PriceFormula.HalvingLogarithmic> HALVING_LOGARITHMIC =
      new PriceRule<>(
          PriceFormula.HalvingLogarithmic.class,
          written(
              "halving-logarithmic",
              "Logarithmic, half the points at twice the price (Chen)",
              "W − W ÷ 2 × ln(P ÷ Pmin) ÷ ln(2)",
              new FormulaBehaviour(
                  true,
                  "at most W; 0 at 4 × Pmin, negative above",
                  ZERO_PRICE,
                  false,
                  "As the logarithmic formula, of which it is the case a = 4: a floor lets the"
                      + " ranking paradox in."),
              "proposed in the literature",
              Sources.CHEN),
          true,
          (formula, w, p, field) ->
              w.minus(w.over(Expression.number(TWO)).times(logs(p, field, "2", TWO))));

  private static final PriceRule<PriceFormula.MeanGetsHalf> MEAN_GETS_HALF =
      new PriceRule<PriceFormula.MeanGetsHalf>(
              PriceFormula.MeanGetsHalf.class,
              relative(
                  "mean-gets-half",
                  "Half the points at the mean price",
                  "W × (0.5 − (P − Pref) ÷ Pref); Pref the mean price",
                  "below 1.5 × W, and negative above 1.5 × Pref",
                  ZERO_PRICE,
                  "A ceiling of W and a floor of 0 are usual, though the source is silent on both; a"
                      + " price below half the mean gets more than W without a ceiling.",
                  "councils in the United Kingdom",
                  Sources.FIXED_BOUNDS),
              true,
              (formula, w, p, field) ->
                  w.times(
                      Expression.number(Exact.of("0.5"))
                          .minus(p.minus(field.reference()).over(field.reference()))))
          .measuredFrom((formula, field) -> field.mean());

  private static final PriceRule<PriceFormula.FixedBounds> FIXED_BOUNDS =
      new PriceRule<>(
          PriceFormula.FixedBounds.class,
          absolute(
              "fixed-bounds",
              "Between bounds fixed before tendering",
              "W × (Pzero − P) ÷ (Pzero − Pfull)",
              "above W below Pfull, negative above Pzero",
              "Published without a floor or a ceiling. With them, prices beyond a bound can no longer"
                  + " be told apart.",
              "United Kingdom (optimal and maximum price), Negometrix",
              Sources.FIXED_BOUNDS),
          false,
          (formula, w, p, field) -> {
            Expression zero = Expression.of("Pzero", Exact.of(formula.zeroPointsAt()));
            Expression full = Expression.of("Pfull", Exact.of(formula.fullPointsAt()));
            return w.times(zero.minus(p)).over(zero.minus(full));
          });

  private static final PriceRule<PriceFormula.BenchmarkDeviation> BENCHMARK_DEVIATION =
      new PriceRule<>(
          PriceFormula.BenchmarkDeviation.class,
          absolute(
              "benchmark-deviation",
              "Deviation from a benchmark",
              "W − X × 100 × (P − D) ÷ D above D, W − Y × 100 × (D − P) ÷ D below",
              "at most W, which a price of D gets; may be negative",
              FLOOR + " A floor is usual.",
              "China, works (the benchmark is often a mean of the bids, which is not this formula)",
              Sources.CHINA_DEVIATION),
          false,
          (formula, w, p, field) -> {
            Expression d = Expression.of("D", Exact.of(formula.benchmark()));
            boolean above = p.value().compareTo(d.value()) > 0;
            Expression lost =
                above
                    ? Expression.of("X", Exact.of(formula.pointsLostPerPercentAbove()))
                    : Expression.of("Y", Exact.of(formula.pointsLostPerPercentBelow()));
            Expression away = above ? p.minus(d) : d.minus(p);
            return w.minus(lost.times(Expression.number(HUNDRED)).times(away).over(d));
          });

  private static final PriceRule<PriceFormula.HighestIncome> HIGHEST_INCOME =
      new PriceRule<PriceFormula.HighestIncome>(
              PriceFormula.HighestIncome.class,
              relative(
                  "highest-income",
                  "Highest income",
                  "W × P ÷ Pmax",
                  "at most W; 0 for no income, negative for less",
                  "if no tender offers an income above 0",
                  STAYS_INSIDE,
                  "South Africa (leases and disposals)",
                  Sources.SOUTH_AFRICA),
              false,
              (formula, w, p, field) -> w.times(p).over(field.pMax()))
          .undefinedWhere(
              (formula, field) ->
                  field.highest().signum() <= 0 ? "no tender in the field offers an income" : null);

  private static final List<PriceRule<?>> RULES =
      List.of(
          LOWEST_PRICE_RATIO,
          PERCENTAGE_ABOVE_LOWEST,
          LINEAR_TO_MULTIPLE,
          MIN_MAX,
          MEAN_GETS_HALF,
          FIXED_BOUNDS,
          DiscountRules.DISCOUNT_OVER_BEST,
          DiscountRules.DISCOUNT_TO_SATURATION,
          DiscountRules.BILINEAR_DISCOUNT,
          DiscountRules.CORRECTED_PROPORTIONAL,
          LOGARITHMIC,
          HALVING_LOGARITHMIC,
          ColombianRules.NEAR_ARITHMETIC_MEAN,
          ColombianRules.NEAR_HIGH_MEAN,
          ColombianRules.NEAR_GEOMETRIC_MEAN_WITH_BUDGET,
          ColombianRules.NEAR_MEDIAN,
          ColombianRules.NEAR_GEOMETRIC_MEAN,
          ColombianRules.NEAR_LOW_MEAN,
          BENCHMARK_DEVIATION,
          HIGHEST_INCOME);

  private static final Map<Class<?>, PriceRule<?>> BY_TYPE =
      RULES.stream().collect(Collectors.toUnmodifiableMap(PriceRule::formula, Function.identity()));

  private PriceRules() {}

  /** ln(P ÷ Pmin) ÷ ln(base), at the places at which it is compared. */
  private static Expression logs(Expression p, PriceField field, String symbol, Exact base) {
    Expression over = symbol.equals("2") ? Expression.number(base) : Expression.of(symbol, base);
    return fixed(
        p.over(field.pMin()).mapped("ln", Irrational::ln).over(over.mapped("ln", Irrational::ln)));
  }

  /** What is irrational, at the places at which it is compared. */
  static Expression fixed(Expression irrational) {
    return irrational.rounded(Irrational.PLACES, RoundingMode.HALF_EVEN, "half-even");
  }

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
