package org.commissioning.model.population.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.commissioning.model.constraint.internal.Report;
import org.commissioning.model.population.SomeWeight;
import org.commissioning.model.population.StandardBand;
import org.commissioning.model.population.StandardPopulation;
import org.jspecify.annotations.Nullable;

/** Judges {@link SomeWeight}. */
public final class SomeWeightValidator
    implements ConstraintValidator<SomeWeight, StandardPopulation> {

  @Override
  public boolean isValid(
      @Nullable StandardPopulation standard, ConstraintValidatorContext context) {
    if (standard == null || standard.bands().isEmpty()) {
      return true;
    }
    for (StandardBand band : standard.bands()) {
      if (band == null || band.weight() == null || !(band.weight() == 0)) {
        return true;
      }
    }
    return Report.fault(context, "must have a band with a weight above 0", "bands");
  }
}
