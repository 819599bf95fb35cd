package org.commissioning.model.value.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.value.BiasAddsUp;
import org.commissioning.model.value.BiasFactor;
import org.commissioning.model.value.BiasPart;
import org.commissioning.model.value.BiasedEstimate;
import org.commissioning.model.value.OptimismBiasQuestion;
import org.commissioning.model.value.OptimismBounds;
import org.jspecify.annotations.Nullable;

/** Judges {@link BiasAddsUp}. */
public final class BiasAddsUpValidator
    implements ConstraintValidator<BiasAddsUp, OptimismBiasQuestion> {

  private static final double ROUNDING = 1e-9;

  @Override
  public boolean isValid(
      @Nullable OptimismBiasQuestion question, ConstraintValidatorContext context) {
    if (question == null) {
      return true;
    }
    Faults faults = new Faults(context);
    for (int i = 0; i < question.parts().size(); i++) {
      BiasPart part = question.parts().get(i);
      if (part != null
          && part.project() != null
          && question.estimate() != null
          && OptimismBounds.standard().find(part.project(), question.estimate()).isEmpty()) {
        faults.add("must be a kind of project with " + question.estimate(), "parts", i, "project");
      }
    }
    double contributions = 0;
    for (BiasFactor factor : question.factors()) {
      contributions += factor == null || factor.contribution() == null ? 0 : factor.contribution();
    }
    if (contributions > 1 + ROUNDING) {
      faults.add("must have contributions that add up to no more than 1", "factors");
    }
    if (question.managementCost() != null && question.estimate() == BiasedEstimate.WORKS_DURATION) {
      faults.add("must be left out for a duration", "managementCost");
    }
    return faults.none();
  }
}
