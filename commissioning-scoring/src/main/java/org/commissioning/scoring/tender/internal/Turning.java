package org.commissioning.scoring.tender.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.commissioning.model.tender.Combination;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.tender.AwardMargins.Turn;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a figure that moves away from its place first changes the winner, by evaluating anew.
 *
 * <p>The range is cut where rules are known to bend. Between two cuts every figure is taken to be a
 * straight line or a hyperbola, which five evaluations prove or refute; where they refute it, the
 * piece is halved until it is too short to matter. On a proven piece the places at which two
 * figures are equal are found exactly, and an evaluation on either side says whether the winner
 * changes there. Figures that are known to be neither, such as logarithms, are walked over in
 * steps, and the step that changes the winner is halved.
 */
final class Turning {

  /** Digits to which a place is found where it is not found exactly. */
  static final int DIGITS = 12;

  private static final int SIXTHS = 6;
  private static final Exact TWO = Exact.of(2);

  /** How often pieces are halved in one search before it goes on in steps. */
  private static final int HALVINGS = 400;

  /** The order in which the five places of a piece are taken: three to fit, two to prove. */
  private static final int[] FITTED = {1, 3, 5, 2, 4};

  private final Function<Exact, Stand> scene;
  private final String winner;
  private final @Nullable Exact corridor;
  private final int steps;
  private final Map<Exact, Stand> seen = new HashMap<>();
  private Set<Exact> bends = Set.of();
  private int halvings;

  /**
   * @param scene how the tenders stand when the figure is moved somewhere
   * @param winner who is first alone where it is
   * @param combination how tenders are put in order
   * @param steps 0 if figures are lines and hyperbolas, else into how many steps a piece is cut
   */
  Turning(Function<Exact, Stand> scene, String winner, Combination combination, int steps) {
    this.scene = scene;
    this.winner = winner;
    this.corridor =
        combination instanceof Combination.ExtendedReferenceValue extended
            ? Stand.shareOfBest(extended)
            : null;
    this.steps = steps;
  }

  /**
   * Searches from one figure, at which the winner is first alone, to another.
   *
   * @param cuts where rules bend, in any order; those outside the range do not count
   * @param otherwise what to say if the winner stays first
   */
  Turn search(Exact from, Exact to, List<Exact> cuts, String otherwise) {
    if (from.equals(to)) {
      return Turn.none(otherwise);
    }
    boolean up = to.compareTo(from) > 0;
    Comparator<Exact> outwards = up ? Comparator.naturalOrder() : Comparator.reverseOrder();
    TreeSet<Exact> stops = new TreeSet<>(outwards);
    bends = stops;
    for (Exact cut : cuts) {
      if (outwards.compare(from, cut) < 0 && outwards.compare(cut, to) < 0) {
        stops.add(cut);
      }
    }
    stops.add(to);
    Exact shortest = shortest(from);
    Exact last = from;
    for (Exact stop : stops) {
      Turn found =
          steps == 0 ? piece(last, stop, outwards, shortest) : inSteps(last, stop, shortest, steps);
      Stand there = at(stop);
      if (found == null && (there.open() == null || stop.equals(to))) {
        found = turned(stop, there, null);
      }
      if (found != null) {
        return found;
      }
      last = stop;
    }
    return Turn.none(otherwise);
  }

  private Stand at(Exact x) {
    return seen.computeIfAbsent(x, scene);
  }

  /** The shortest distance that counts, by the size of the figure. */
  private static Exact shortest(Exact from) {
    BigDecimal size = from.abs().decimal(40, RoundingMode.UP);
    int digits = size.signum() == 0 ? 1 : size.precision() - size.scale();
    return Exact.of(BigDecimal.ONE.movePointLeft(DIGITS - digits));
  }

  /** The turn at a place where the winner is not first alone; null if it is. */
  private static @Nullable Turn turned(Exact x, Stand stand, @Nullable Exact heldAt) {
    if (stand.alone()) {
      return null;
    }
    return stand.open() == null
        ? new Turn(Figure.of(x), heldAt, stand.rival())
        : Turn.none("from " + x + " on there is no order: " + stand.open());
  }

  private static Exact middle(Exact a, Exact b) {
    return a.plus(b).dividedBy(TWO);
  }

  // Lines and hyperbolas.

  private @Nullable Turn piece(Exact a, Exact b, Comparator<Exact> outwards, Exact shortest) {
    Exact step = b.minus(a).dividedBy(Exact.of(SIXTHS));
    List<Exact> places = new ArrayList<>();
    List<Stand> stands = new ArrayList<>();
    for (int i : FITTED) {
      Exact place = a.plus(step.times(Exact.of(i)));
      places.add(place);
      stands.add(at(place));
    }
    if (stands.stream().allMatch(stand -> stand.open() != null)) {
      return turned(a, stands.get(0), null);
    }
    List<Fit> fits = fits(places, stands);
    if (fits != null
        && reaches(fits, places.get(0), stands.get(0), a)
        && reaches(fits, places.get(0), stands.get(0), b)) {
      return walk(a, b, equals(fits, stands.get(0), places.get(0), a, b, outwards), shortest);
    }
    if (step.abs().compareTo(shortest) < 0) {
      return inSteps(a, b, shortest, 1);
    }
    if (++halvings > HALVINGS) {
      return inSteps(a, b, shortest, SIXTHS * 2);
    }
    Exact middle = middle(a, b);
    Turn found = piece(a, middle, outwards, shortest);
    Stand there = at(middle);
    if (found == null && there.open() == null) {
      found = turned(middle, there, null);
    }
    return found == null ? piece(middle, b, outwards, shortest) : found;
  }

  /** The curves on which all figures lie; null if they do not, or the field is not the same. */
  private static @Nullable List<Fit> fits(List<Exact> places, List<Stand> stands) {
    Stand first = stands.get(0);
    for (Stand stand : stands) {
      if (stand.open() != null
          || !stand.field().equals(first.field())
          || stand.figures().size() != first.figures().size()) {
        return null;
      }
    }
    List<Exact> distances = places.stream().map(place -> place.minus(places.get(0))).toList();
    List<Fit> fits = new ArrayList<>();
    for (int f = 0; f < first.figures().size(); f++) {
      List<Exact> figures = new ArrayList<>();
      for (Stand stand : stands) {
        figures.add(stand.figures().get(f));
      }
      Fit fit = Fit.through(distances, figures);
      if (fit == null) {
        return null;
      }
      fits.add(fit);
    }
    return fits;
  }

  /** True if the curves go on to an end, or the end is where the field changes. */
  private boolean reaches(List<Fit> fits, Exact origin, Stand inside, Exact end) {
    Stand stand = at(end);
    if (stand.open() != null
        || !stand.field().equals(inside.field())
        || stand.figures().size() != fits.size()) {
      return bends.contains(end);
    }
    for (int f = 0; f < fits.size(); f++) {
      if (!fits.get(f).passes(end.minus(origin), stand.figures().get(f))) {
        return false;
      }
    }
    return true;
  }

  /** A place at which two figures that may decide are equal. */
  private record Place(Exact x, boolean exact) {}

  private List<Place> equals(
      List<Fit> fits, Stand stand, Exact origin, Exact a, Exact b, Comparator<Exact> outwards) {
    List<Fit.Root> roots = new ArrayList<>();
    int field = stand.field().size();
    int own = stand.field().indexOf(winner);
    for (int i = 0; i < field; i++) {
      if (corridor != null) {
        for (int j = 0; j < field; j++) {
          if (i != j) {
            roots.addAll(fits.get(i).meets(fits.get(j), corridor));
          }
        }
      } else if (own >= 0 && i != own) {
        roots.addAll(fits.get(own).meets(fits.get(i), Exact.ONE));
      }
    }
    for (int i = field; i < fits.size(); i++) {
      for (int j = i + 1; j < fits.size(); j++) {
        roots.addAll(fits.get(i).meets(fits.get(j), Exact.ONE));
      }
    }
    List<Place> places = new ArrayList<>();
    for (Fit.Root root : roots) {
      Exact x = origin.plus(root.u());
      if (outwards.compare(a, x) < 0 && outwards.compare(x, b) < 0) {
        places.add(new Place(x, root.exact()));
      }
    }
    places.sort((one, other) -> outwards.compare(one.x(), other.x()));
    return places;
  }

  /** Looks between and at the places where figures are equal, the nearest first. */
  private @Nullable Turn walk(Exact a, Exact b, List<Place> places, Exact shortest) {
    Place last = new Place(a, true);
    Exact held = a;
    for (Place place : places) {
      Exact between = middle(last.x(), place.x());
      Turn found = after(last, held, at(between), shortest);
      if (found == null && place.exact()) {
        found = turned(place.x(), at(place.x()), null);
      }
      if (found != null) {
        return found;
      }
      held = between;
      last = place;
    }
    return after(last, held, at(middle(last.x(), b)), shortest);
  }

  /** The turn if the winner is not first alone beyond a place; null if it is. */
  private @Nullable Turn after(Place place, Exact held, Stand beyond, Exact shortest) {
    if (place.exact() || beyond.alone()) {
      return turned(place.x(), beyond, null);
    }
    // A root of a number that is no square: it lies within the shortest distance of the place.
    Exact towards = place.x().compareTo(held) > 0 ? shortest : shortest.negated();
    Exact before = place.x().minus(towards);
    Exact next = place.x().plus(towards);
    return at(before).alone() && !at(next).alone()
        ? turned(next, at(next), before)
        : turned(place.x(), beyond, held);
  }

  // In steps.

  private @Nullable Turn inSteps(Exact a, Exact b, Exact shortest, int cut) {
    Exact held = a;
    for (int i = 1; i <= cut; i++) {
      Exact next = i == cut ? b : a.plus(b.minus(a).times(Exact.of(i)).dividedBy(Exact.of(cut)));
      if (!at(next).alone()) {
        return between(held, next, shortest);
      }
      held = next;
    }
    return null;
  }

  /** Halves until the turn is known to the digits that count. */
  private @Nullable Turn between(Exact held, Exact moved, Exact shortest) {
    Exact alone = held;
    Exact turned = moved;
    int places = shortest.decimal().scale() + 1;
    while (turned.minus(alone).abs().compareTo(shortest) > 0) {
      Exact middle = middle(alone, turned);
      Exact round = middle.rounded(Math.max(0, places), RoundingMode.HALF_EVEN);
      boolean inside =
          round.compareTo(alone.min(turned)) > 0 && round.compareTo(alone.max(turned)) < 0;
      Exact next = inside ? round : middle;
      if (at(next).alone()) {
        alone = next;
      } else {
        turned = next;
      }
    }
    Stand beyond = at(turned);
    if (bends.contains(alone) && alone.equals(held)) {
      return turned(alone, beyond, null);
    }
    return turned(turned, beyond, bends.contains(turned) && turned.equals(moved) ? null : alone);
  }
}
