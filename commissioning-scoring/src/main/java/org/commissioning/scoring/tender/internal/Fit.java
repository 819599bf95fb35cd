package org.commissioning.scoring.tender.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commissioning.scoring.method.Exact;
import org.jspecify.annotations.Nullable;

/**
 * A figure as (y + b × u) ÷ (1 + d × u) of the distance u from a place: a constant, a straight line
 * or a hyperbola. Three exact points give it, two more must lie on it.
 *
 * @param y the figure at the place
 * @param b its growth above
 * @param d its growth below
 */
record Fit(Exact y, Exact b, Exact d) {

  private static final MathContext DIGITS = new MathContext(60, RoundingMode.HALF_EVEN);
  private static final int SURD_DIGITS = 40;

  /**
   * The curve through the first three points; null if they or a later one do not lie on one.
   *
   * @param u distances from the first point, which is at zero
   * @param figures the figure at each
   */
  static @Nullable Fit through(List<Exact> u, List<Exact> figures) {
    Exact y = figures.get(0);
    Exact second = figures.get(1);
    Exact third = figures.get(2);
    Exact towardsSecond = second.minus(y).dividedBy(u.get(1));
    Exact towardsThird = third.minus(y).dividedBy(u.get(2));
    Exact d;
    if (towardsSecond.equals(towardsThird)) {
      d = Exact.ZERO;
    } else if (second.equals(third)) {
      return null;
    } else {
      d = towardsSecond.minus(towardsThird).dividedBy(third.minus(second));
    }
    Fit fit = new Fit(y, towardsSecond.plus(d.times(second)), d);
    for (int i = 3; i < figures.size(); i++) {
      if (!fit.passes(u.get(i), figures.get(i))) {
        return null;
      }
    }
    return fit;
  }

  /** True if the figure at a distance lies on the curve. */
  boolean passes(Exact u, Exact figure) {
    return figure.times(under(u)).equals(over(u)) && under(u).signum() > 0;
  }

  private Exact over(Exact u) {
    return y.plus(b.times(u));
  }

  private Exact under(Exact u) {
    return Exact.ONE.plus(d.times(u));
  }

  /** A distance at which two figures are equal, with whether it is the exact one. */
  record Root(Exact u, boolean exact) {}

  /** Where this figure is {@code factor} times the other. */
  List<Root> meets(Fit other, Exact factor) {
    Exact constant = y.minus(factor.times(other.y));
    Exact linear;
    Exact square;
    if (d.equals(other.d)) {
      linear = b.minus(factor.times(other.b));
      square = Exact.ZERO;
    } else {
      linear = b.plus(y.times(other.d)).minus(factor.times(other.b.plus(other.y.times(d))));
      square = b.times(other.d).minus(factor.times(other.b.times(d)));
    }
    if (square.signum() == 0) {
      return linear.signum() == 0
          ? List.of()
          : List.of(new Root(constant.negated().dividedBy(linear), true));
    }
    return quadratic(constant, linear, square);
  }

  private static List<Root> quadratic(Exact constant, Exact linear, Exact squared) {
    Exact half = linear.dividedBy(squared).dividedBy(Exact.of(-2));
    Exact inside = half.times(half).minus(constant.dividedBy(squared));
    if (inside.signum() < 0) {
      return List.of();
    }
    if (inside.signum() == 0) {
      return List.of(new Root(half, true));
    }
    Optional<Exact> square = inside.squareRoot();
    Exact root = square.orElseGet(() -> near(inside));
    boolean exact = square.isPresent();
    List<Root> roots = new ArrayList<>();
    roots.add(new Root(half.minus(root), exact));
    roots.add(new Root(half.plus(root), exact));
    return roots;
  }

  private static Exact near(Exact inside) {
    // Enough places for numbers however small.
    int places = SURD_DIGITS;
    BigDecimal value = inside.decimal(places, RoundingMode.HALF_EVEN);
    while (value.precision() < SURD_DIGITS) {
      places *= 2;
      value = inside.decimal(places, RoundingMode.HALF_EVEN);
    }
    return Exact.of(value.sqrt(DIGITS));
  }
}
