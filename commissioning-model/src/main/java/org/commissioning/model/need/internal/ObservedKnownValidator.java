package org.commissioning.model.need.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import org.commissioning.model.constraint.internal.Report;
import org.commissioning.model.need.IndirectStandardisationQuestion;
import org.commissioning.model.need.ObservedBand;
import org.commissioning.model.need.ObservedKnown;
import org.jspecify.annotations.Nullable;

/** Judges {@link ObservedKnown}. */
public final class ObservedKnownValidator
    implements ConstraintValidator<ObservedKnown, IndirectStandardisationQuestion> {

  /** Sums of weights may differ in their last digits. */
  private static final double CLOSE = 1e-9;

  @Override
  public boolean isValid(
      @Nullable IndirectStandardisationQuestion question, ConstraintValidatorContext context) {
    if (question == null || question.bands().isEmpty()) {
      return true;
    }
    double sum = 0;
    boolean complete = true;
    for (ObservedBand band : question.bands()) {
      if (band == null || band.events() == null) {
        complete = false;
      } else {
        sum += band.events();
      }
    }
    Double observed = question.observed();
    if (observed == null) {
      return complete
          || Report.fault(context, "must be given when a band lacks its events", "observed");
    }
    boolean agree =
        !complete
            || !Double.isFinite(sum)
            || !Double.isFinite(observed)
            || Math.abs(sum - observed) <= CLOSE * Math.max(1, Math.abs(sum));
    return agree
        || Report.fault(
            context,
            "must be the sum of the events of the bands, "
                + BigDecimal.valueOf(sum).stripTrailingZeros().toPlainString(),
            "observed");
  }
}
