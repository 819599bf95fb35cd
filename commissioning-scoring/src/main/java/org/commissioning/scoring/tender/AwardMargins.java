package org.commissioning.scoring.tender;

import java.util.List;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Figure;
import org.jspecify.annotations.Nullable;

/**
 * How far one figure at a time must move, down or up, before the first is no longer first alone.
 *
 * @param scores how far marks must move
 * @param weights how far weights must move, the others keeping their relation
 * @param prices how far prices must move
 */
public record AwardMargins(
    List<ScoreMargin> scores, List<WeightMargin> weights, List<PriceMargin> prices) {

  public AwardMargins {
    scores = List.copyOf(scores);
    weights = List.copyOf(weights);
    prices = List.copyOf(prices);
  }

  /**
   * Where a figure that moves one way first changes the winner: there another is level, or the
   * first or another falls out or comes in; beyond it another is first.
   *
   * @param at the figure; not calculable if none in its range changes the winner
   * @param heldAt null if the figure is exact; else the nearest figure on the way to it at which
   *     the first was found to be first alone, so that the turn lies between the two
   * @param rival who is then level or first, by id; null if nobody is
   */
  public record Turn(Figure<Exact> at, @Nullable Exact heldAt, @Nullable String rival) {

    /** A turn at no figure of the range. */
    public static Turn none(String reason) {
      return new Turn(Figure.none(reason), null, null);
    }

    @Override
    public String toString() {
      return at
          + (rival == null ? "" : " (" + rival + ")")
          + (heldAt == null ? "" : ", found by search, held at " + heldAt);
    }
  }

  /**
   * A mark that could move within its scale.
   *
   * @param bidder whose it is, by id
   * @param criterion the criterion's id
   * @param mark the mark of record
   * @param lower where a lower mark changes the winner
   * @param higher where a higher mark does
   */
  public record ScoreMargin(String bidder, String criterion, Exact mark, Turn lower, Turn higher) {}

  /**
   * A weight that could move, from nothing to the whole, the others keeping their relation. Where
   * quality has a worth in money, it is that worth, from nothing upwards, the others staying.
   *
   * @param weighed the criterion's id, or the price element's where the way of combining weighs the
   *     price
   * @param weight what it carries: points of the total, the price's weight, or money
   * @param lower where a lower weight changes the winner
   * @param higher where a higher weight does
   */
  public record WeightMargin(String weighed, Exact weight, Turn lower, Turn higher) {}

  /**
   * A price that could move, above zero.
   *
   * @param bidder whose it is, by id
   * @param element the price element's id
   * @param price the evaluated price
   * @param lower where a lower price changes the winner
   * @param higher where a higher price does
   */
  public record PriceMargin(String bidder, String element, Exact price, Turn lower, Turn higher) {}
}
