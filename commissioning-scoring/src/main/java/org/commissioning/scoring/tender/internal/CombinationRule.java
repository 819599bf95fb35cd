package org.commissioning.scoring.tender.internal;

import org.commissioning.model.tender.Combination;
import org.commissioning.scoring.tender.FormulaProperties;

/**
 * One way of putting tenders in order.
 *
 * @param combination the type of its parameters
 * @param properties what should be known of it
 * @param highestWins true if more is better
 * @param measure what its figure counts
 */
record CombinationRule(
    Class<? extends Combination> combination,
    FormulaProperties properties,
    boolean highestWins,
    Measure measure) {

  /** What the figure that puts tenders in order counts. */
  enum Measure {
    POINTS,
    MONEY,
    MONEY_FOR_A_POINT,
    MONEY_LESS_VALUE,
    MONEY_WITH_QUALITY,
    INDEX,
    NOTHING
  }
}
