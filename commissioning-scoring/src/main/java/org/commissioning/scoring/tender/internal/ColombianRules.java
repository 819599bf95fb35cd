package org.commissioning.scoring.tender.internal;

import static org.commissioning.scoring.tender.internal.WrittenRule.ZERO_PRICE;
import static org.commissioning.scoring.tender.internal.WrittenRule.relative;

import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.tender.PriceFormula;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.internal.Expression;
import org.commissioning.scoring.tender.FormulaProperties;
import org.jspecify.annotations.Nullable;

/** The formulas of Colombia's standard documents, which measure from a price in the middle. */
final class ColombianRules {

  private static final Exact TWO = Exact.of(2);
  private static final String COLOMBIAN =
      "Published with a floor of 0 and with points cut off after the seventh decimal place; both are"
          + " stated with the rules. A tender far from the reference price can get less than"
          + " nothing without the floor.";
  private static final String COLOMBIA =
      "Colombia (standard documents of Colombia Compra Eficiente)";

  static final PriceRule<PriceFormula.NearArithmeticMean> NEAR_ARITHMETIC_MEAN =
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

  static final PriceRule<PriceFormula.NearHighMean> NEAR_HIGH_MEAN =
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

  static final PriceRule<PriceFormula.NearGeometricMeanWithBudget> NEAR_GEOMETRIC_MEAN_WITH_BUDGET =
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

  static final PriceRule<PriceFormula.NearMedian> NEAR_MEDIAN =
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

  static final PriceRule<PriceFormula.NearGeometricMean> NEAR_GEOMETRIC_MEAN =
      new PriceRule<PriceFormula.NearGeometricMean>(
              PriceFormula.NearGeometricMean.class,
              colombian(
                  "near-geometric-mean",
                  "Near the geometric mean",
                  "W × (1 − |Pref − P| ÷ Pref), W for the nearest price; Pref the geometric mean"),
              true,
              (formula, w, p, field) -> nearest(p.value(), field) ? w : oneSlope(w, p, field))
          .measuredFrom((formula, field) -> geometricMean(field, null));

  static final PriceRule<PriceFormula.NearLowMean> NEAR_LOW_MEAN =
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

  private ColombianRules() {}

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
    return PriceRules.fixed(
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
}
