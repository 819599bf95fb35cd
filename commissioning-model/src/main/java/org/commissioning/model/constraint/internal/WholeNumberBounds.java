package org.commissioning.model.constraint.internal;

import jakarta.validation.ConstraintValidatorContext;
import org.commissioning.model.constraint.WholeNumber;

/** The bounds of a whole number, for both widths. */
record WholeNumberBounds(long min, long max) {

  static WholeNumberBounds of(WholeNumber constraint) {
    return new WholeNumberBounds(constraint.min(), constraint.max());
  }

  boolean judge(long value, ConstraintValidatorContext context) {
    if (value < min) {
      return Report.fault(context, "must be at least " + min);
    }
    return value <= max || Report.fault(context, "must be at most " + max);
  }
}
