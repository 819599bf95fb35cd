package org.commissioning.scoring.tender.internal;

import java.util.List;
import org.commissioning.scoring.statistics.Interval;
import org.jspecify.annotations.Nullable;

/** What a reader must know of limits that come of too few items. */
public final class NarrowPanel {

  private static final int FEW_ITEMS = 10;

  private NarrowPanel() {}

  /**
   * That limits say next to nothing: with fewer than ten items, or where limits are a whole unit
   * apart or pass −1; null where they say something or none were asked for.
   */
  public static @Nullable String note(int items, List<Interval> intervals) {
    boolean loose =
        intervals.stream()
            .anyMatch(limits -> limits.lower() < -1 || limits.upper() - limits.lower() >= 1);
    return intervals.isEmpty() || (items >= FEW_ITEMS && !loose)
        ? null
        : "With "
            + (items == 1 ? "one item" : items + " items")
            + " the limits say next to nothing about agreement: limits that fall together, that lie"
            + " far apart or that pass −1 are a sign of too little to go by.";
  }
}
