package org.commissioning.scoring.tender.internal;

import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.tender.Assessment;
import org.commissioning.model.tender.Clipping;
import org.commissioning.model.tender.MarkConversion;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.tender.AwardMargins.Turn;
import org.jspecify.annotations.Nullable;

/**
 * Prices at which the winner of a sum changes, solved for: where the one criterion that scores the
 * element is unclipped and its points depend on the price and on the lowest price alone.
 */
final class ClosedPrices {

  private final LotAssessment lot;
  private final Bid first;
  private final List<Bid> others;
  private final String element;
  private final CriteriaTree.Node node;
  private final PriceShape shape;

  private ClosedPrices(
      LotAssessment lot,
      Bid first,
      List<Bid> others,
      String element,
      CriteriaTree.Node node,
      PriceShape shape) {
    this.lot = lot;
    this.first = first;
    this.others = others;
    this.element = element;
    this.node = node;
    this.shape = shape;
  }

  /**
   * A solver for an element; null if its turns must be searched for.
   *
   * @param lot an assessment of a sum in which nothing is rounded and the first leads
   */
  static @Nullable ClosedPrices of(LotAssessment lot, Bid first, List<Bid> others, String element) {
    CriteriaTree.Node node = null;
    boolean relative = false;
    for (CriteriaTree.Node each : lot.tree().nodes()) {
      if (each.criterion.assessment() instanceof Assessment.Priced priced) {
        if (priced.element().equals(element)) {
          if (node != null) {
            return null;
          }
          node = each;
        } else {
          relative |= PriceRules.properties(priced.formula()).relative();
        }
      } else if (each.criterion.assessment() instanceof Assessment.Marked marked) {
        relative |= marked.conversion() == MarkConversion.OVER_BEST;
      }
    }
    if (others.isEmpty()
        || node == null
        || node.available == null
        || !(node.criterion.assessment() instanceof Assessment.Priced priced)
        || !(priced.clipping() instanceof Clipping.Unclipped)
        || Margins.minimumAt(node)) {
      return null;
    }
    for (Bid bid : lot.bids()) {
      if (bid.admitted() && !(Prices.of(bid, element) instanceof Figure.Calculated<Exact>)) {
        return null;
      }
    }
    PriceShape shape = PriceShape.of(priced.formula(), node.weight());
    // A tender that its price takes out would move what others are scored against.
    return shape == null || (shape.ceiling() != null && relative)
        ? null
        : new ClosedPrices(lot, first, others, element, node, shape);
  }

  private record Found(Exact price, Bid rival) {}

  private Exact price(Bid bid) {
    return Prices.of(bid, element).orElseThrow();
  }

  /** What a tender has beside its points for this price. */
  private Exact rest(Bid bid) {
    return bid.score.orElseThrow().minus(bid.points(node).orElseThrow());
  }

  private Exact lowestBut(Bid mover) {
    Exact lowest = null;
    for (Bid bid : lot.bids()) {
      if (bid.admitted() && bid != mover) {
        lowest = lowest == null ? price(bid) : lowest.min(price(bid));
      }
    }
    if (lowest == null) {
      throw new IllegalStateException("no other tender");
    }
    return lowest;
  }

  Turn lower(Bid mover) {
    Exact at = price(mover);
    Exact lowest = lowestBut(mover);
    Found found = null;
    if (!shape.relative()) {
      found = nearest(alone(mover, lowest), Exact.ZERO, at, false, false);
    } else {
      if (at.compareTo(lowest) > 0) {
        found = nearest(alone(mover, lowest), lowest, at, true, false);
      }
      if (found == null) {
        found = nearest(leading(mover), Exact.ZERO, at.min(lowest), false, false);
      }
    }
    return turn(found, "no lower price changes the first");
  }

  Turn higher(Bid mover) {
    Exact at = price(mover);
    Exact lowest = lowestBut(mover);
    Exact ceiling = shape.ceiling();
    Found found = null;
    if (shape.relative() && at.compareTo(lowest) < 0) {
      found = nearest(leading(mover), at, lowest, true, true);
    }
    if (found == null) {
      Exact from = shape.relative() ? at.max(lowest) : at;
      found = nearest(alone(mover, lowest), from, ceiling, true, true);
    }
    if (found == null && ceiling != null && mover == first) {
      found = new Found(ceiling, next(lowest));
    }
    return turn(found, "no higher price changes the first");
  }

  private static Turn turn(@Nullable Found found, String otherwise) {
    return found == null
        ? Turn.none(otherwise)
        : new Turn(Figure.of(found.price()), null, found.rival().tender.bidder());
  }

  /** Where the mover is not the lowest only its own points move, and against one or each. */
  private List<Found> alone(Bid mover, Exact lowest) {
    List<Found> found = new ArrayList<>();
    Exact z = shape.z(lowest);
    if (z == null) {
      return found;
    }
    for (Bid other : mover == first ? others : List.of(first)) {
      Exact needed = rest(other).plus(shape.points(price(other), z)).minus(rest(mover));
      Exact at = shape.price(needed, z);
      if (at != null) {
        found.add(new Found(at, mover == first ? other : mover));
      }
    }
    return found;
  }

  /** While the mover is the lowest it has all the points, and those of the others move with z. */
  private List<Found> leading(Bid mover) {
    List<Found> found = new ArrayList<>();
    for (Bid other : others) {
      Exact constant = rest(first).minus(rest(other));
      Exact slope = Exact.ZERO;
      if (mover == first) {
        constant = constant.plus(node.weight());
      } else {
        constant = constant.plus(shape.a(price(first)));
        slope = slope.plus(shape.b(price(first)));
      }
      if (mover == other) {
        constant = constant.minus(node.weight());
      } else {
        constant = constant.minus(shape.a(price(other)));
        slope = slope.minus(shape.b(price(other)));
      }
      if (slope.signum() != 0) {
        Exact at = shape.lowest(constant.negated().dividedBy(slope));
        if (at != null) {
          found.add(new Found(at, other));
        }
      }
    }
    return found;
  }

  /** The nearest of the prices within a range; its upper end may be missing. */
  private static @Nullable Found nearest(
      List<Found> found, Exact lower, @Nullable Exact upper, boolean lowerCounts, boolean up) {
    Found best = null;
    for (Found each : found) {
      int above = each.price().compareTo(lower);
      boolean inside =
          (lowerCounts ? above >= 0 : above > 0)
              && (upper == null || each.price().compareTo(upper) <= 0);
      if (inside
          && (best == null
              || (up
                  ? each.price().compareTo(best.price()) < 0
                  : each.price().compareTo(best.price()) > 0))) {
        best = each;
      }
    }
    return best;
  }

  /** Who is first once the first is out. */
  private Bid next(Exact lowest) {
    Exact z = shape.z(lowest);
    Bid next = others.get(0);
    Exact most = null;
    for (Bid other : others) {
      Exact score = z == null ? rest(other) : rest(other).plus(shape.points(price(other), z));
      if (most == null || score.compareTo(most) > 0) {
        most = score;
        next = other;
      }
    }
    return next;
  }
}
