package org.commissioning.scoring.contract.internal;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.commissioning.model.money.Money;
import org.commissioning.scoring.contract.PaymentPoint;
import org.commissioning.scoring.method.Exact;
import org.jspecify.annotations.Nullable;

/** The places at which a payment is asked for again, and what it comes to there. */
final class CurvePoints {

  /** Steps between the ends of a curve, beside its corners. */
  private static final int STEPS = 40;

  /** Halvings that find where a cap or a floor is reached: to a billionth of the axis. */
  private static final int HALVINGS = 30;

  /** Decimal places of a place on an axis. */
  private static final int PLACES = 6;

  private final Function<Exact, @Nullable Money> paid;
  private final Exact from;
  private final Exact to;
  private final TreeMap<Exact, Boolean> places = new TreeMap<>();

  /**
   * Begins a curve.
   *
   * @param paid what is paid at a place; null if that cannot be worked out
   */
  CurvePoints(Exact from, Exact to, Function<Exact, @Nullable Money> paid) {
    this.paid = paid;
    this.from = rounded(from);
    this.to = rounded(to);
    for (int step = 0; step <= STEPS; step++) {
      Exact part = Exact.of(step).dividedBy(Exact.of(STEPS));
      places.put(rounded(from.plus(to.minus(from).times(part))), false);
    }
  }

  private static Exact rounded(Exact place) {
    return place.rounded(PLACES, RoundingMode.HALF_EVEN);
  }

  boolean holds(Exact place) {
    return place.compareTo(from) >= 0 && place.compareTo(to) <= 0;
  }

  /** The terms change here; where the axis begins that is not worth saying. */
  void corner(Exact place) {
    if (holds(place) && !place.equals(from)) {
      places.put(rounded(place), true);
    }
  }

  /** The payment is another from here on; told as a corner, or one of many even steps. */
  void jump(Exact place, boolean told) {
    beside(place, place.minus(little()), told);
  }

  /** The payment is another beyond this place. */
  void drop(Exact place) {
    beside(place, place.plus(little()), true);
  }

  private Exact little() {
    return to.minus(from).dividedBy(Exact.of(100_000));
  }

  private void beside(Exact place, Exact other, boolean told) {
    for (Exact at : List.of(other, place)) {
      if (holds(at)) {
        places.merge(rounded(at), told, Boolean::logicalOr);
      }
    }
  }

  /**
   * A corner where something begins to hold, or ceases to, that holds at one end of the axis and
   * not at the other.
   */
  void turn(Predicate<Exact> holds) {
    Exact found = turning(holds);
    if (found != null) {
      corner(found);
    }
  }

  /** Where that corner lies; null if there is none. */
  @Nullable Exact turning(Predicate<Exact> holds) {
    Exact low = from;
    Exact high = to;
    boolean first = at(low, holds);
    if (first == at(high, holds)) {
      return null;
    }
    for (int i = 0; i < HALVINGS; i++) {
      Exact middle = low.plus(high).dividedBy(Exact.of(2));
      if (at(middle, holds) == first) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return plain(high);
  }

  /** The number with the fewest decimal places that is as good as this one on a picture. */
  private Exact plain(Exact place) {
    for (int digits = 0; digits < PLACES; digits++) {
      Exact near = place.rounded(digits, RoundingMode.HALF_EVEN);
      if (near.minus(place).abs().compareTo(little().times(Exact.of(5))) <= 0) {
        return near;
      }
    }
    return place;
  }

  private boolean at(Exact place, Predicate<Exact> holds) {
    Money money = paid.apply(place);
    return money != null && holds.test(Exact.of(money.amount()));
  }

  /** The points in order; empty if one of them cannot be worked out. */
  List<PaymentPoint> points() {
    List<PaymentPoint> points = new ArrayList<>();
    if (places.size() < 2) {
      return points;
    }
    for (var place : places.entrySet()) {
      Money money = paid.apply(place.getKey());
      if (money == null) {
        return List.of();
      }
      points.add(new PaymentPoint(place.getKey().decimal(), money, place.getValue()));
    }
    return points;
  }
}
