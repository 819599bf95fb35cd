package org.commissioning.model.tender.internal;

import java.math.BigDecimal;
import org.commissioning.model.tender.ScoringScale;
import org.jspecify.annotations.Nullable;

/** Whether a mark is one of a scale. */
final class Marks {

  private Marks() {}

  /** What the mark must be, or null if it is on the scale or there is nothing to judge by. */
  static @Nullable String offScale(ScoringScale scale, @Nullable BigDecimal mark) {
    BigDecimal lowest = scale.lowest();
    BigDecimal highest = scale.highest();
    if (mark == null
        || !Numbers.bounded(mark)
        || !Numbers.bounded(lowest)
        || !Numbers.bounded(highest)
        || highest.compareTo(lowest) <= 0) {
      return null; // another rule refuses the number or the scale
    }
    if (mark.compareTo(lowest) < 0 || mark.compareTo(highest) > 0) {
      return "must be from " + plain(lowest) + " to " + plain(highest) + " on its scale";
    }
    BigDecimal step = scale.step();
    if (step != null
        && Numbers.bounded(step)
        && step.signum() > 0
        && highest.subtract(lowest).remainder(step).signum() == 0 // else the step is refused
        && mark.subtract(lowest).remainder(step).signum() != 0) {
      return "must be a mark of its scale ("
          + plain(lowest)
          + " to "
          + plain(highest)
          + " in steps of "
          + plain(step)
          + ")";
    }
    return null;
  }

  static String plain(BigDecimal number) {
    return Numbers.plain(number);
  }
}
