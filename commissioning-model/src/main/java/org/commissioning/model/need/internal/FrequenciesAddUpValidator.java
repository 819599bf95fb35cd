package org.commissioning.model.need.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.commissioning.model.constraint.internal.Report;
import org.commissioning.model.need.EventFrequency;
import org.commissioning.model.need.FrequenciesAddUp;
import org.commissioning.model.need.RateBand;
import org.jspecify.annotations.Nullable;

/** Judges {@link FrequenciesAddUp}. */
public final class FrequenciesAddUpValidator
    implements ConstraintValidator<FrequenciesAddUp, RateBand> {

  private static final long MOST_EACH = 1_000_000;
  private static final long MOST_PEOPLE = 1_000_000_000_000L;

  @Override
  public boolean isValid(@Nullable RateBand band, ConstraintValidatorContext context) {
    if (band == null
        || band.events() == null
        || band.frequencies().isEmpty()
        || !(band.events() >= 0)) {
      return true;
    }
    double sum = 0;
    for (EventFrequency frequency : band.frequencies()) {
      if (frequency == null
          || !within(frequency.eventsEach(), 1, MOST_EACH)
          || !within(frequency.people(), 0, MOST_PEOPLE)) {
        return true;
      }
      sum += (double) frequency.eventsEach() * (double) frequency.people();
    }
    return sum == band.events()
        || Report.fault(
            context, "must be the events of its frequencies together, " + (long) sum, "events");
  }

  private static boolean within(@Nullable Long value, long least, long most) {
    return value != null && value >= least && value <= most;
  }
}
