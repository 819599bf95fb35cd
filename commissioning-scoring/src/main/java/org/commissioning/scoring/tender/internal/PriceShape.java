package org.commissioning.scoring.tender.internal;

import org.commissioning.model.tender.PriceFormula;
import org.commissioning.scoring.method.Exact;
import org.jspecify.annotations.Nullable;

/**
 * A price formula of the shape a(P) + b(P) × z, where z depends on the lowest price of the field
 * alone. Such a formula can be solved exactly, for the price and for the lowest price.
 *
 * @param kind which it is
 * @param w the points that the criterion carries
 * @param parameter what else it needs
 * @param second what else it needs beside that
 */
record PriceShape(Kind kind, Exact w, Exact parameter, Exact second) {

  enum Kind {
    /** W × L ÷ P, z = L. */
    RATIO,
    /** W + X − X × P ÷ L, z = 1 ÷ L; the parameter is X. */
    ABOVE_LOWEST,
    /** W × (B − P) ÷ (B − L), z = 1 ÷ (B − L); the parameter is B. */
    DISCOUNT,
    /** W × (Pzero − P) ÷ (Pzero − Pfull), z does not count; the parameters are Pzero and Pfull. */
    FIXED
  }

  /** The shape of a formula; null if it has another. */
  static @Nullable PriceShape of(PriceFormula formula, Exact w) {
    if (w.signum() <= 0) {
      return null;
    }
    if (formula instanceof PriceFormula.LowestPriceRatio) {
      return new PriceShape(Kind.RATIO, w, Exact.ZERO, Exact.ZERO);
    } else if (formula instanceof PriceFormula.PercentageAboveLowest above) {
      return new PriceShape(
          Kind.ABOVE_LOWEST, w, Exact.of(above.pointsLostAtTwiceLowest()), Exact.ZERO);
    } else if (formula instanceof PriceFormula.LinearToMultiple multiple) {
      Exact n = Exact.of(multiple.zeroPointsAtMultiple());
      return new PriceShape(Kind.ABOVE_LOWEST, w, w.dividedBy(n.minus(Exact.ONE)), Exact.ZERO);
    } else if (formula instanceof PriceFormula.DiscountOverBest discount) {
      return new PriceShape(Kind.DISCOUNT, w, Exact.of(discount.reservePrice()), Exact.ZERO);
    } else if (formula instanceof PriceFormula.FixedBounds bounds) {
      return new PriceShape(
          Kind.FIXED, w, Exact.of(bounds.zeroPointsAt()), Exact.of(bounds.fullPointsAt()));
    }
    return null;
  }

  boolean relative() {
    return kind != Kind.FIXED;
  }

  /** The price above which a tender is out; null if there is none. */
  @Nullable Exact ceiling() {
    return kind == Kind.DISCOUNT ? parameter : null;
  }

  Exact a(Exact p) {
    return switch (kind) {
      case RATIO, DISCOUNT -> Exact.ZERO;
      case ABOVE_LOWEST -> w.plus(parameter);
      case FIXED -> w.times(parameter.minus(p)).dividedBy(parameter.minus(second));
    };
  }

  Exact b(Exact p) {
    return switch (kind) {
      case RATIO -> w.dividedBy(p);
      case ABOVE_LOWEST -> parameter.times(p).negated();
      case DISCOUNT -> w.times(parameter.minus(p));
      case FIXED -> Exact.ZERO;
    };
  }

  /** z at a lowest price; null where the formula has no value. */
  @Nullable Exact z(Exact lowest) {
    return switch (kind) {
      case RATIO -> lowest;
      case ABOVE_LOWEST -> lowest.signum() <= 0 ? null : Exact.ONE.dividedBy(lowest);
      case DISCOUNT ->
          lowest.compareTo(parameter) >= 0 ? null : Exact.ONE.dividedBy(parameter.minus(lowest));
      case FIXED -> Exact.ZERO;
    };
  }

  /** The lowest price that gives z; null if none does. */
  @Nullable Exact lowest(Exact z) {
    return switch (kind) {
      case RATIO -> z;
      case ABOVE_LOWEST -> z.signum() <= 0 ? null : Exact.ONE.dividedBy(z);
      case DISCOUNT -> z.signum() <= 0 ? null : parameter.minus(Exact.ONE.dividedBy(z));
      case FIXED -> null;
    };
  }

  /** The price that gets some points at z; null if none does. */
  @Nullable Exact price(Exact points, Exact z) {
    return switch (kind) {
      case RATIO -> points.signum() <= 0 ? null : w.times(z).dividedBy(points);
      case ABOVE_LOWEST -> w.plus(parameter).minus(points).dividedBy(parameter.times(z));
      case DISCOUNT -> parameter.minus(points.dividedBy(w.times(z)));
      case FIXED -> parameter.minus(points.times(parameter.minus(second)).dividedBy(w));
    };
  }

  Exact points(Exact p, Exact z) {
    return a(p).plus(b(p).times(z));
  }
}
