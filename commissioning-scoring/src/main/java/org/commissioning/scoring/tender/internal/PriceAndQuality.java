package org.commissioning.scoring.tender.internal;

import java.math.BigDecimal;
import java.util.Set;
import org.commissioning.model.tender.Combination;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.internal.Expression;
import org.commissioning.scoring.method.internal.Steps;

/** The figure of a price that a combination sets against quality points. */
final class PriceAndQuality {

  private static final Exact HUNDRED = Exact.of(100);
  private static final String POINTS = "points";

  /** The combinations without a figure at a price of zero. */
  private static final Set<Class<? extends Combination>> DIVIDES =
      Set.of(
          Combination.PricePerQualityPoint.class,
          Combination.BestCombined.class,
          Combination.QualityAndCost.class,
          Combination.ValueForMoney.class,
          Combination.SimpleReferenceValue.class,
          Combination.ExtendedReferenceValue.class,
          Combination.UtilityIndex.class);

  private final Combination combination;
  private final Exact most;
  private final Steps steps;

  /** What a combination needs to know of the field. */
  record Ends(Exact lowestPrice, Exact bestQuality, Exact leastQuality) {}

  /**
   * @param most all the quality points that there are
   * @param steps where steps on the way are left
   */
  PriceAndQuality(Combination combination, Exact most, Steps steps) {
    this.combination = combination;
    this.most = most;
    this.steps = steps;
  }

  /** The element whose price a combination looks at; empty if it looks at none. */
  static String element(Combination combination) {
    if (combination instanceof Combination.PricePerQualityPoint each) {
      return each.element();
    } else if (combination instanceof Combination.AwardOnValue each) {
      return each.element();
    } else if (combination instanceof Combination.LowestPrice each) {
      return each.element();
    } else if (combination instanceof Combination.BestCombined each) {
      return each.element();
    } else if (combination instanceof Combination.QualityAndCost each) {
      return each.element();
    } else if (combination instanceof Combination.ValueForMoney each) {
      return each.element();
    } else if (combination instanceof Combination.SimpleReferenceValue each) {
      return each.element();
    } else if (combination instanceof Combination.ExtendedReferenceValue each) {
      return each.element();
    } else if (combination instanceof Combination.UtilityIndex each) {
      return each.element();
    } else if (combination instanceof Combination.PriceAddition each) {
      return each.element();
    } else if (combination instanceof Combination.RelativeValueCost each) {
      return each.element();
    }
    return combination instanceof Combination.FitToBudget each ? each.element() : "";
  }

  /** True if the figure of a tender looks at the others in the field. */
  boolean relative() {
    return CombinationRules.of(combination).relative()
        && !(combination instanceof Combination.ExtendedReferenceValue);
  }

  /** True if there is no figure at a price of zero. */
  boolean divides() {
    return DIVIDES.contains(combination.getClass());
  }

  /** Of a combination that looks at one tender alone. */
  Expression alone(Expression p, Expression q) {
    if (combination instanceof Combination.PricePerQualityPoint) {
      return p.over(q);
    } else if (combination instanceof Combination.ValueForMoney index) {
      return q.over(p).times(Expression.of("X", Exact.of(index.factor())));
    } else if (combination instanceof Combination.PriceAddition addition) {
      Expression all = Expression.of("Qmax", most);
      return p.times(
          Expression.number(Exact.ONE)
              .plus(
                  all.minus(q)
                      .over(all)
                      .times(ratio(addition.qualityWeight(), addition.priceWeight()))));
    }
    return q.over(p);
  }

  /** Of a combination that looks at the field. */
  Expression inField(Expression p, Expression q, Ends field) {
    Expression lowest = Expression.of("Pmin", field.lowestPrice());
    if (combination instanceof Combination.BestCombined best) {
      Expression x = Expression.of("X", Exact.of(best.pricePercent()));
      return x.times(lowest)
          .over(p)
          .plus(
              Expression.number(HUNDRED)
                  .minus(x)
                  .times(q)
                  .over(Expression.of("Qbest", field.bestQuality())));
    } else if (combination instanceof Combination.QualityAndCost both) {
      Expression x = Expression.of("X", Exact.of(both.pricePercent()));
      Expression hundred = Expression.number(HUNDRED);
      Expression technical = hundred.times(q).over(Expression.of("Qmax", most));
      Expression financial = hundred.times(lowest).over(p);
      steps.add(() -> technical.step("Technical score", POINTS));
      steps.add(() -> financial.step("Financial score", POINTS));
      return technical
          .as("St")
          .times(hundred.minus(x))
          .over(hundred)
          .plus(financial.as("Sf").times(x).over(hundred));
    } else if (combination instanceof Combination.UtilityIndex index) {
      Expression all = Expression.number(most);
      Expression behind =
          Expression.of("qbest", field.bestQuality().dividedBy(most))
              .minus(Expression.of("q", q.value().dividedBy(most)));
      steps.add(() -> q.over(all).step("Share of the quality points", null));
      return Expression.number(Exact.ONE)
          .minus(behind.times(ratio(index.qualityWeight(), index.priceWeight())))
          .over(p)
          .times(lowest);
    } else if (combination instanceof Combination.RelativeValueCost cost) {
      Expression m = Expression.of("M", Exact.of(cost.constant()));
      return p.over(q.plus(m).over(Expression.of("Qmin", field.leastQuality()).plus(m)));
    }
    throw new IllegalStateException("no rule for " + combination.getClass().getSimpleName());
  }

  private static Expression ratio(BigDecimal quality, BigDecimal price) {
    return Expression.of("N", Exact.of(quality).dividedBy(Exact.of(price)));
  }
}
