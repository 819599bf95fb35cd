package org.commissioning.scoring.tender.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commissioning.model.tender.PriceFormula;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Reference;
import org.commissioning.scoring.method.internal.Expression;
import org.commissioning.scoring.tender.FormulaBehaviour;
import org.commissioning.scoring.tender.FormulaProperties;
import org.jspecify.annotations.Nullable;

/** The price formulas by their parameters' type. */
public final class PriceRules {

  private static final Exact TWO = Exact.of(2);
  private static final Exact HUNDRED = Exact.of(100);

  private static final String ZERO_PRICE = "if any price is zero or below";
  private static final String NEVER = "";
  private static final String STAYS_INSIDE = "";
  private static final String FLOOR =
      "Whether negative points stand or are raised to 0 can decide who wins, so it is stated.";
  private static final String COLOMBIAN =
      "Published with a floor of 0 and with points cut off after the seventh decimal place; both are"
          + " stated with the rules. A tender far from the reference price can get less than"
          + " nothing without the floor.";
  private static final String COLOMBIA =
      "Colombia (standard documents of Colombia Compra Eficiente)";

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

  private static final PriceRule<PriceFormula.DiscountOverBest> DISCOUNT_OVER_BEST =
      new PriceRule<PriceFormula.DiscountOverBest>(
              PriceFormula.DiscountOverBest.class,
              relative(
                  "discount-over-best",
                  "Discount over the best discount",
                  "W × (B − P) ÷ (B − Pmin)",
                  "from 0, at the reserve price, to W; a price above the reserve price is out",
                  "if no tender is below the reserve price",
                  STAYS_INSIDE,
                  "Italy (linear interpolation), Spain",
                  Sources.CONSIP_BEST),
              false,
              (formula, w, p, field) -> {
                Expression b = Expression.of("B", Exact.of(formula.reservePrice()));
                return w.times(b.minus(p)).over(b.minus(field.pMin()));
              })
          .undefinedWhere((formula, field) -> noDiscount(formula.reservePrice(), field))
          .outAbove(formula -> Exact.of(formula.reservePrice()));

  private static final PriceRule<PriceFormula.DiscountToSaturation> DISCOUNT_TO_SATURATION =
      new PriceRule<PriceFormula.DiscountToSaturation>(
              PriceFormula.DiscountToSaturation.class,
              relative(
                  "discount-to-saturation",
                  "Discount up to a saturation threshold",
                  "W × min(b, u) ÷ min(bmax, u), b = (B − P) ÷ B",
                  "from 0, at the reserve price, to W; a price above the reserve price is out",
                  "if no tender is below the reserve price",
                  STAYS_INSIDE,
                  "Spain (umbral de saciedad)",
                  Sources.OBCP),
              false,
              (formula, w, p, field) -> {
                Expression b = Expression.of("B", Exact.of(formula.reservePrice()));
                Expression u =
                    Expression.of("u", Exact.of(formula.saturationPercent()).dividedBy(HUNDRED));
                return w.times(b.minus(p).over(b).atMost(u))
                    .over(b.minus(field.pMin()).over(b).atMost(u));
              })
          .undefinedWhere((formula, field) -> noDiscount(formula.reservePrice(), field))
          .outAbove(formula -> Exact.of(formula.reservePrice()));

  private static final PriceRule<PriceFormula.BilinearDiscount> BILINEAR_DISCOUNT =
      new PriceRule<PriceFormula.BilinearDiscount>(
              PriceFormula.BilinearDiscount.class,
              relative(
                  "bilinear-discount",
                  "Bilinear on the mean discount",
                  "W × X × A ÷ m up to the mean discount m, W × (X + (1 − X) × (A − m) ÷ (Amax − m))"
                      + " above; A = (B − P) ÷ B",
                  "from 0, at the reserve price, to W; a price above the reserve price is out",
                  "if no tender is below the reserve price",
                  STAYS_INSIDE,
                  "Italy (ANAC guidelines no. 2; X is 80, 85 or 90%)",
                  Sources.ANAC),
              false,
              (formula, w, p, field) -> {
                Expression b = Expression.of("B", Exact.of(formula.reservePrice()));
                Expression x =
                    Expression.of("X", Exact.of(formula.pointsAtMeanPercent()).dividedBy(HUNDRED));
                Expression mean = b.minus(field.reference()).over(b).as("m");
                Expression own = b.minus(p).over(b);
                return own.value().compareTo(mean.value()) <= 0
                    ? w.times(x).times(own).over(mean)
                    : w.times(
                        x.plus(
                            Expression.number(Exact.ONE)
                                .minus(x)
                                .times(own.minus(mean))
                                .over(b.minus(field.pMin()).over(b).minus(mean))));
              })
          .measuredFrom((formula, field) -> field.mean())
          .undefinedWhere((formula, field) -> noDiscount(formula.reservePrice(), field))
          .outAbove(formula -> Exact.of(formula.reservePrice()));

  private static final PriceRule<PriceFormula.CorrectedProportional> CORRECTED_PROPORTIONAL =
      new PriceRule<PriceFormula.CorrectedProportional>(
              PriceFormula.CorrectedProportional.class,
              relative(
                  "corrected-proportional",
                  "Corrected proportional (significant discount)",
                  "W × b ÷ max(s, bmax), b = (B − P) ÷ B",
                  "from 0, at the reserve price, to W, which nobody gets unless the best discount"
                      + " reaches s; a price above the reserve price is out",
                  NEVER,
                  STAYS_INSIDE,
                  "Spain (Aragon, health)",
                  Sources.ARAGON),
              false,
              (formula, w, p, field) -> {
                Expression b = Expression.of("B", Exact.of(formula.reservePrice()));
                Expression s =
                    Expression.of(
                        "s", Exact.of(formula.significantDiscountPercent()).dividedBy(HUNDRED));
                return w.times(b.minus(p).over(b)).over(s.atLeast(b.minus(field.pMin()).over(b)));
              })
          .outAbove(formula -> Exact.of(formula.reservePrice()));

  private static final PriceRule<PriceFormula.Logarithmic> LOGARITHMIC =
      new PriceRule<>(
          PriceFormula.Logarithmic.class,
          properties(
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
          properties(
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

  private static final PriceRule<PriceFormula.NearArithmeticMean> NEAR_ARITHMETIC_MEAN =
      new PriceRule<PriceFormula.NearArithmeticMean>(
              PriceFormula.NearArithmeticMean.class,
              colombian(
                  "near-arithmetic-mean",
                  "Near the arithmetic mean",
                  "W × (1 − |Pref − P| ÷ Pref) up to Pref, W × (1 − 2 × |Pref − P| ÷ Pref) above;"
                      + " Pref the mean"),
              true,
              (formula, w, p, field) -> twoSlopes(w, p, field))
          .measuredFrom((formula, field) -> field.mean());

  private static final PriceRule<PriceFormula.NearHighMean> NEAR_HIGH_MEAN =
      new PriceRule<PriceFormula.NearHighMean>(
              PriceFormula.NearHighMean.class,
              colombian(
                  "near-high-mean",
                  "Near the high arithmetic mean",
                  "W × (1 − |Pref − P| ÷ Pref) up to Pref, W × (1 − 2 × |Pref − P| ÷ Pref) above;"
                      + " Pref = (Pmax + mean) ÷ 2"),
              true,
              (formula, w, p, field) -> twoSlopes(w, p, field))
          .measuredFrom(
              (formula, field) -> field.pMax().plus(field.mean()).over(Expression.number(TWO)));

  private static final PriceRule<PriceFormula.NearGeometricMeanWithBudget>
      NEAR_GEOMETRIC_MEAN_WITH_BUDGET =
          new PriceRule<PriceFormula.NearGeometricMeanWithBudget>(
                  PriceFormula.NearGeometricMeanWithBudget.class,
                  colombian(
                      "near-geometric-mean-with-budget",
                      "Near the geometric mean with the official budget",
                      "W × (1 − |Pref − P| ÷ Pref) up to Pref, W × (1 − 2 × |Pref − P| ÷ Pref)"
                          + " above; Pref the geometric mean of the n prices and of the budget,"
                          + " which counts n ÷ 3 times, rounded up"),
                  true,
                  (formula, w, p, field) -> twoSlopes(w, p, field))
              .measuredFrom(
                  (formula, field) -> geometricMean(field, Exact.of(formula.officialBudget())));

  private static final PriceRule<PriceFormula.NearMedian> NEAR_MEDIAN =
      new PriceRule<PriceFormula.NearMedian>(
              PriceFormula.NearMedian.class,
              colombian(
                  "near-median",
                  "Near the median",
                  "W × (1 − |Pref − P| ÷ Pref); Pref the median, or of an even number of prices the"
                      + " highest price below it",
                  "if a price is zero or below, or if an even number of prices has none below its"
                      + " median"),
              true,
              (formula, w, p, field) -> oneSlope(w, p, field))
          .undefinedWhere(
              (formula, field) ->
                  field.size() % 2 == 0 && belowMedian(field).isEmpty()
                      ? "no price in the field lies below the median"
                      : null)
          .measuredFrom(
              (formula, field) ->
                  Expression.number(
                      field.size() % 2 == 1
                          ? field.median()
                          : belowMedian(field).get(belowMedian(field).size() - 1)));

  private static final PriceRule<PriceFormula.NearGeometricMean> NEAR_GEOMETRIC_MEAN =
      new PriceRule<PriceFormula.NearGeometricMean>(
              PriceFormula.NearGeometricMean.class,
              colombian(
                  "near-geometric-mean",
                  "Near the geometric mean",
                  "W × (1 − |Pref − P| ÷ Pref), W for the nearest price; Pref the geometric mean"),
              true,
              (formula, w, p, field) -> nearest(p.value(), field) ? w : oneSlope(w, p, field))
          .measuredFrom((formula, field) -> geometricMean(field, null));

  private static final PriceRule<PriceFormula.NearLowMean> NEAR_LOW_MEAN =
      new PriceRule<PriceFormula.NearLowMean>(
              PriceFormula.NearLowMean.class,
              colombian(
                  "near-low-mean",
                  "Near the low arithmetic mean",
                  "W × (1 − |Pref − P| ÷ Pref); Pref = (Pmin + mean) ÷ 2"),
              true,
              (formula, w, p, field) -> oneSlope(w, p, field))
          .measuredFrom(
              (formula, field) -> field.pMin().plus(field.mean()).over(Expression.number(TWO)));

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
          DISCOUNT_OVER_BEST,
          DISCOUNT_TO_SATURATION,
          BILINEAR_DISCOUNT,
          CORRECTED_PROPORTIONAL,
          LOGARITHMIC,
          HALVING_LOGARITHMIC,
          NEAR_ARITHMETIC_MEAN,
          NEAR_HIGH_MEAN,
          NEAR_GEOMETRIC_MEAN_WITH_BUDGET,
          NEAR_MEDIAN,
          NEAR_GEOMETRIC_MEAN,
          NEAR_LOW_MEAN,
          BENCHMARK_DEVIATION,
          HIGHEST_INCOME);

  private static final Map<Class<?>, PriceRule<?>> BY_TYPE =
      RULES.stream().collect(Collectors.toUnmodifiableMap(PriceRule::formula, Function.identity()));

  private PriceRules() {}

  // How a formula comes by its points.

  private static @Nullable String noDiscount(BigDecimal reservePrice, PriceField field) {
    return field.lowest().compareTo(Exact.of(reservePrice)) >= 0
        ? "no tender in the field is below the reserve price, so there is no discount to compare with"
        : null;
  }

  /** ln(P ÷ Pmin) ÷ ln(base), at the places at which it is compared. */
  private static Expression logs(Expression p, PriceField field, String symbol, Exact base) {
    Expression over = symbol.equals("2") ? Expression.number(base) : Expression.of(symbol, base);
    return fixed(
        p.over(field.pMin()).mapped("ln", Irrational::ln).over(over.mapped("ln", Irrational::ln)));
  }

  private static Expression fixed(Expression irrational) {
    return irrational.rounded(Irrational.PLACES, RoundingMode.HALF_EVEN, "half-even");
  }

  /** The geometric mean of the prices, and of the budget once for each three of them begun. */
  private static Expression geometricMean(PriceField field, @Nullable Exact budget) {
    List<Expression> logs = new ArrayList<>();
    int counted = field.size();
    if (budget != null) {
      int times = (field.size() + 2) / 3;
      counted += times;
      logs.add(
          Expression.number(Exact.of(times))
              .times(Expression.of("budget", budget).mapped("ln", Irrational::ln)));
    }
    for (Exact price : field.ascending()) {
      logs.add(Expression.number(price).mapped("ln", Irrational::ln));
    }
    return fixed(
        Expression.sum(logs)
            .over(Expression.number(Exact.of(counted)))
            .mapped("exp", Irrational::exp));
  }

  private static List<Exact> belowMedian(PriceField field) {
    Exact median = field.median();
    return field.ascending().stream().filter(price -> price.compareTo(median) < 0).toList();
  }

  private static Expression away(Expression p, PriceField field) {
    return field.reference().minus(p).absolute();
  }

  private static Expression oneSlope(Expression w, Expression p, PriceField field) {
    return w.times(Expression.number(Exact.ONE).minus(away(p, field).over(field.reference())));
  }

  private static Expression twoSlopes(Expression w, Expression p, PriceField field) {
    return p.value().compareTo(field.reference().value()) <= 0
        ? oneSlope(w, p, field)
        : w.times(
            Expression.number(Exact.ONE)
                .minus(Expression.number(TWO).times(away(p, field)).over(field.reference())));
  }

  private static boolean nearest(Exact price, PriceField field) {
    Exact reference = field.reference().value();
    Exact own = distance(price, reference);
    return field.ascending().stream()
        .allMatch(other -> own.compareTo(distance(other, reference)) <= 0);
  }

  private static Exact distance(Exact price, Exact reference) {
    Exact difference = price.minus(reference);
    return difference.signum() < 0 ? difference.negated() : difference;
  }

  // How its properties are written down.

  private static FormulaProperties relative(
      String id,
      String name,
      String formula,
      String bounds,
      String undefined,
      String clipping,
      String usedIn,
      Reference... references) {
    return properties(
        id,
        name,
        formula,
        new FormulaBehaviour(true, bounds, undefined, true, clipping),
        usedIn,
        references);
  }

  private static FormulaProperties absolute(
      String id,
      String name,
      String formula,
      String bounds,
      String clipping,
      String usedIn,
      Reference... references) {
    return properties(
        id,
        name,
        formula,
        new FormulaBehaviour(false, bounds, NEVER, false, clipping),
        usedIn,
        references);
  }

  private static FormulaProperties colombian(String id, String name, String formula) {
    return colombian(id, name, formula, ZERO_PRICE);
  }

  private static FormulaProperties colombian(
      String id, String name, String formula, String undefined) {
    return relative(
        id,
        name,
        formula,
        "at most W, which the price nearest to Pref comes closest to; may be negative. The lowest"
            + " price does not get the most",
        undefined,
        COLOMBIAN,
        COLOMBIA,
        Sources.COLOMBIA);
  }

  private static FormulaProperties properties(
      String id,
      String name,
      String formula,
      FormulaBehaviour behaviour,
      String usedIn,
      Reference... references) {
    return new FormulaProperties(id, name, formula, behaviour, usedIn, List.of(references));
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
