package org.commissioning.model.resource.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.resource.MarginalProgramme;
import org.commissioning.model.resource.StepsWhole;
import org.jspecify.annotations.Nullable;

/** Judges {@link StepsWhole}. */
public final class StepsWholeValidator
    implements ConstraintValidator<StepsWhole, MarginalProgramme> {

  @Override
  public boolean isValid(
      @Nullable MarginalProgramme programme, ConstraintValidatorContext context) {
    if (programme == null) {
      return true;
    }
    Faults faults = new Faults(context);
    both(programme.growthCost(), programme.growthBenefit(), "growthCost", "growthBenefit", faults);
    both(
        programme.releaseSaving(), programme.releaseLoss(), "releaseSaving", "releaseLoss", faults);
    return faults.none();
  }

  private static void both(
      @Nullable BigDecimal money,
      @Nullable Double benefit,
      String one,
      String other,
      Faults faults) {
    if (money != null && benefit == null) {
      faults.add("must be given with " + one, other);
    } else if (money == null && benefit != null) {
      faults.add("must be given with " + other, one);
    }
  }
}
