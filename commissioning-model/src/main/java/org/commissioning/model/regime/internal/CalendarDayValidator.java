package org.commissioning.model.regime.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import org.commissioning.model.regime.CalendarDay;
import org.jspecify.annotations.Nullable;

/** Judges {@link CalendarDay}. */
public final class CalendarDayValidator implements ConstraintValidator<CalendarDay, LocalDate> {

  private static final int FIRST = 1900;
  private static final int LAST = 2200;

  @Override
  public boolean isValid(@Nullable LocalDate day, ConstraintValidatorContext context) {
    return day == null || (day.getYear() >= FIRST && day.getYear() <= LAST);
  }
}
