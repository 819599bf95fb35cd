package org.commissioning.model.equity.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.equity.RankedGroup;
import org.commissioning.model.equity.UncertaintyStated;
import org.jspecify.annotations.Nullable;

/** Judges {@link UncertaintyStated}. */
public final class UncertaintyStatedValidator
    implements ConstraintValidator<UncertaintyStated, RankedGroup> {

  @Override
  public boolean isValid(@Nullable RankedGroup group, ConstraintValidatorContext context) {
    if (group == null) {
      return true;
    }
    Faults faults = new Faults(context);
    Double lower = group.lower();
    Double upper = group.upper();
    if (group.standardError() != null && (lower != null || upper != null)) {
      faults.add("must be left out where limits are given", "standardError");
    } else if (lower == null && upper != null) {
      faults.add("must be given with the upper limit", "lower");
    } else if (lower != null && upper == null) {
      faults.add("must be given with the lower limit", "upper");
    } else if (lower != null && upper != null && group.value() != null) {
      if (lower > group.value()) {
        faults.add("must be at most the value", "lower");
      }
      if (upper < group.value()) {
        faults.add("must be at least the value", "upper");
      }
    }
    if (group.confidence() != null && lower == null && upper == null) {
      faults.add("must be left out where no limits are given", "confidence");
    }
    return faults.none();
  }
}
