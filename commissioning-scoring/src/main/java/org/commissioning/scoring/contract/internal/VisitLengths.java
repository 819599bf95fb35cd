package org.commissioning.scoring.contract.internal;

import java.util.TreeSet;
import org.commissioning.model.contract.BandRule;
import org.commissioning.model.contract.PaymentMechanism;
import org.commissioning.model.contract.TimeBand;
import org.jspecify.annotations.Nullable;

/** To which lengths a visit would be stretched or cut, if it were for what is paid. */
final class VisitLengths {

  private VisitLengths() {}

  /**
   * The shortest longer visit that is paid at a price of its own: the first of the next band, or
   * the shortest that is paid at all; null if there is none.
   */
  static @Nullable Integer stretched(PaymentMechanism.TimeBands terms, int minutes) {
    int least = least(terms);
    boolean paid =
        terms.rule() == BandRule.UP
            || terms.hourlyBeyond() != null
            || terms.bands().get(0).minutes() <= least;
    if (minutes < least && paid) {
      return least;
    }
    TreeSet<Integer> begins = new TreeSet<>();
    int before = 0;
    for (TimeBand band : terms.bands()) {
      begins.add(terms.rule() == BandRule.UP ? before + 1 : band.minutes());
      before = band.minutes();
    }
    return begins.higher(Math.max(minutes, least - 1));
  }

  /**
   * The shortest visit that is paid as this one, or for its band alone where minutes beyond are
   * paid by themselves; the visit's own length if there is none.
   */
  static int clipped(PaymentMechanism.TimeBands terms, int minutes) {
    TimeBand band = Visits.band(terms, minutes);
    int least = least(terms);
    if (minutes < least || band == null) {
      return minutes;
    }
    if (terms.rule() == BandRule.DOWN) {
      return Math.max(band.minutes(), least);
    }
    int below = 0;
    for (TimeBand other : terms.bands()) {
      if (other.minutes() < band.minutes()) {
        below = other.minutes();
      }
    }
    return Math.max(below + 1, least);
  }

  private static int least(PaymentMechanism.TimeBands terms) {
    return terms.leastMinutes() == null ? 1 : terms.leastMinutes();
  }
}
