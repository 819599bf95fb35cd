package org.commissioning.model.regime.internal;

import java.time.LocalDate;
import org.commissioning.model.constraint.internal.Faults;
import org.jspecify.annotations.Nullable;

/** Finds what is told of a day after that of the question. */
final class LaterDates {

  private final @Nullable LocalDate on;
  private final Faults faults;

  LaterDates(@Nullable LocalDate on, Faults faults) {
    this.on = on;
    this.faults = faults;
  }

  void check(@Nullable LocalDate date, Object... place) {
    if (on != null && date != null && date.isAfter(on)) {
      faults.add("must not be after the day of the question (" + on + ") but was " + date, place);
    }
  }
}
