package org.commissioning.model.option.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.option.CriterionPreference;
import org.commissioning.model.option.PreferenceFunction;
import org.commissioning.model.option.ThresholdsFit;
import org.jspecify.annotations.Nullable;

/** Judges {@link ThresholdsFit}. */
public final class ThresholdsFitValidator
    implements ConstraintValidator<ThresholdsFit, CriterionPreference> {

  @Override
  public boolean isValid(
      @Nullable CriterionPreference preference, ConstraintValidatorContext context) {
    if (preference == null || preference.function() == null) {
      return true;
    }
    Faults faults = new Faults(context);
    PreferenceFunction function = preference.function();
    Double upper = preference.preference();
    Double lower = preference.indifference();
    if (lower != null && !function.usesIndifference()) {
      faults.add("must be left out, for this function does not use it", "indifference");
    }
    if (upper != null && !function.usesPreference()) {
      faults.add("must be left out, for this function does not use it", "preference");
    }
    if (upper == null && function.usesPreference()) {
      faults.add("must be given for this function", "preference");
    } else if (function.usesPreference()
        && function.usesIndifference()
        && lower != null
        && upper != null
        && lower >= upper) {
      faults.add("must be above the indifference", "preference");
    }
    return faults.none();
  }
}
