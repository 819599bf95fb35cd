package org.commissioning.model.regime.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import org.commissioning.model.constraint.internal.Report;
import org.commissioning.model.regime.Commenced;
import org.commissioning.model.regime.Provisions;
import org.jspecify.annotations.Nullable;

/** Judges {@link Commenced}. */
public final class CommencedValidator implements ConstraintValidator<Commenced, LocalDate> {

  /** No law is known so far ahead, and time limits counted from it stay dates. */
  private static final LocalDate LAST = LocalDate.of(2200, 12, 31);

  private String provision = "";

  @Override
  public void initialize(Commenced constraint) {
    provision = constraint.value();
  }

  @Override
  public boolean isValid(@Nullable LocalDate date, ConstraintValidatorContext context) {
    String fault =
        date == null ? null : Commencements.fault(Provisions.standard(), provision, date);
    if (fault == null && date != null && date.isAfter(LAST)) {
      fault = "must be at most " + LAST;
    }
    return fault == null || Report.fault(context, fault);
  }
}
