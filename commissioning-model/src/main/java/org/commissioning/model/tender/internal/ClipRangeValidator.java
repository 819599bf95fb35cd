package org.commissioning.model.tender.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.tender.ClipRange;
import org.commissioning.model.tender.Clipping;
import org.jspecify.annotations.Nullable;

/** Judges {@link ClipRange}. */
public final class ClipRangeValidator implements ConstraintValidator<ClipRange, Clipping.Clipped> {

  @Override
  public boolean isValid(Clipping.@Nullable Clipped range, ConstraintValidatorContext context) {
    if (range == null) {
      return true;
    }
    Faults faults = new Faults(context);
    if (range.lowest() == null && range.highest() == null) {
      faults.add("must be given (or a highest must be)", "lowest");
    } else if (range.lowest() != null
        && range.highest() != null
        && range.highest().compareTo(range.lowest()) < 0) {
      faults.add("must be at least the lowest (" + Numbers.plain(range.lowest()) + ")", "highest");
    }
    return faults.none();
  }
}
