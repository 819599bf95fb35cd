package org.commissioning.model.tender.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.commissioning.model.tender.Rounding;
import org.commissioning.model.tender.RoundingStated;
import org.jspecify.annotations.Nullable;

/** Judges {@link RoundingStated}. */
public final class RoundingStatedValidator
    implements ConstraintValidator<RoundingStated, List<Rounding>> {

  @Override
  public boolean isValid(@Nullable List<Rounding> rounding, ConstraintValidatorContext context) {
    if (rounding == null) {
      return true;
    }
    Set<Rounding.Stage> stages = EnumSet.noneOf(Rounding.Stage.class);
    for (Rounding each : rounding) {
      if (each instanceof Rounding.None && rounding.size() > 1) {
        return false;
      }
      if (each instanceof Rounding.ToPlaces toPlaces
          && toPlaces.stage() != null
          && !stages.add(toPlaces.stage())) {
        return false;
      }
    }
    return true;
  }
}
