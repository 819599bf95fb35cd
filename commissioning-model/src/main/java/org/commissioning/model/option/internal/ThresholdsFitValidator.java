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
    boolean full =
        preference.function() != PreferenceFunction.USUAL
            && preference.function() != PreferenceFunction.U_SHAPE;
    Double upper = preference.preference();
    Double lower = preference.indifference();
    if (full && upper == null) {
      faults.add("must be given for this function", "preference");
    } else if (full && lower != null && upper != null && lower >= upper) {
      faults.add("must be above the indifference", "preference");
    }
    return faults.none();
  }
}
