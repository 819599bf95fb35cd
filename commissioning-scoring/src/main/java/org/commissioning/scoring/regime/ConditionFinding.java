package org.commissioning.scoring.regime;

import java.util.List;

/**
 * Whether a condition of participation may be set.
 *
 * @param condition its id
 * @param maySet whether it may be
 * @param against the stated facts that stand against it, in sentences; empty if none does
 */
public record ConditionFinding(
    String condition, Determination<Boolean> maySet, List<String> against) {
  public ConditionFinding {
    against = List.copyOf(against);
  }
}
