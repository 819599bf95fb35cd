package org.commissioning.scoring.tender;

import java.util.List;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Figure;
import org.jspecify.annotations.Nullable;

/**
 * How far one figure at a time must move before the first is no longer first alone. At the figure
 * given, it is level with another or falls out; beyond it, the other is first.
 *
 * @param scores how far marks must move: those of the first down, those of the others up
 * @param weights how far the weight of a criterion must move, the others keeping their relation
 * @param prices how far prices must move: that of the first up, those of the others down
 */
public record AwardMargins(
    List<ScoreMargin> scores, List<WeightMargin> weights, List<PriceMargin> prices) {

  public AwardMargins {
    scores = List.copyOf(scores);
    weights = List.copyOf(weights);
    prices = List.copyOf(prices);
  }

  /**
   * A mark that could move.
   *
   * @param bidder whose it is, by id
   * @param criterion the criterion's id
   * @param mark the mark of record
   * @param level the mark at which the first is no longer first alone; not calculable if no mark of
   *     the scale does that
   * @param rival the bidder that is then level, by id; null if the first falls below a minimum, or
   *     there is no such mark
   */
  public record ScoreMargin(
      String bidder, String criterion, Exact mark, Figure<Exact> level, @Nullable String rival) {}

  /**
   * A weight that could move, in points of the total.
   *
   * @param criterion the criterion's id
   * @param weight what it carries
   * @param below the lower weight at which another is level; not calculable if there is none
   * @param belowRival which, by id; null if there is none
   * @param above the higher weight at which another is level; not calculable if there is none
   * @param aboveRival which, by id; null if there is none
   */
  public record WeightMargin(
      String criterion,
      Exact weight,
      Figure<Exact> below,
      @Nullable String belowRival,
      Figure<Exact> above,
      @Nullable String aboveRival) {}

  /**
   * A price that could move.
   *
   * @param bidder whose it is, by id
   * @param element the price element's id
   * @param price the evaluated price
   * @param level the price at which the first is no longer first alone; not calculable if none is
   *     found
   * @param rival the bidder that is then level or first, by id; null if there is none
   */
  public record PriceMargin(
      String bidder, String element, Exact price, Figure<Exact> level, @Nullable String rival) {}
}
