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

  private String provision = "";

  @Override
  public void initialize(Commenced constraint) {
    provision = constraint.value();
  }

  @Override
  public boolean isValid(@Nullable LocalDate date, ConstraintValidatorContext context) {
    String fault =
        date == null ? null : Commencements.fault(Provisions.standard(), provision, date);
    return fault == null || Report.fault(context, fault);
  }
}
