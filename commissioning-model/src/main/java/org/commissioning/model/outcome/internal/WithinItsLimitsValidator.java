package org.commissioning.model.outcome.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.outcome.Observation;
import org.commissioning.model.outcome.WithinItsLimits;
import org.jspecify.annotations.Nullable;

/** Judges {@link WithinItsLimits}. */
public final class WithinItsLimitsValidator
    implements ConstraintValidator<WithinItsLimits, Observation> {

  private static final double LARGEST_IN_FULL = 1e15;
  private static final double SMALLEST_IN_FULL = 1e-6;

  @Override
  public boolean isValid(@Nullable Observation judged, ConstraintValidatorContext context) {
    if (judged == null || !finite(judged.value())) {
      return true;
    }
    Faults faults = new Faults(context);
    double value = judged.value();
    Double lower = judged.lower();
    if (lower != null && finite(lower) && lower > value) {
      faults.add("must be at most the value, " + plain(value), "lower");
    }
    Double upper = judged.upper();
    if (upper != null && finite(upper) && upper < value) {
      faults.add("must be at least the value, " + plain(value), "upper");
    }
    return faults.none();
  }

  private static boolean finite(@Nullable Double number) {
    return number != null && Double.isFinite(number);
  }

  /** As people write it, unless that would be long. */
  private static String plain(double number) {
    double size = Math.abs(number);
    if (size == 0) {
      return "0";
    }
    return size < SMALLEST_IN_FULL || size >= LARGEST_IN_FULL
        ? Double.toString(number)
        : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
