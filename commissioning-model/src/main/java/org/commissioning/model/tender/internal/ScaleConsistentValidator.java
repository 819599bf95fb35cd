package org.commissioning.model.tender.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.tender.ScaleConsistent;
import org.commissioning.model.tender.ScoringScale;
import org.jspecify.annotations.Nullable;

/** Judges {@link ScaleConsistent}. */
public final class ScaleConsistentValidator
    implements ConstraintValidator<ScaleConsistent, ScoringScale> {

  @Override
  public boolean isValid(@Nullable ScoringScale scale, ConstraintValidatorContext context) {
    if (scale == null || !Numbers.bounded(scale.lowest()) || !Numbers.bounded(scale.highest())) {
      return true;
    }
    Faults faults = new Faults(context);
    if (scale.highest().compareTo(scale.lowest()) <= 0) {
      faults.add("must be above the lowest mark (" + Marks.plain(scale.lowest()) + ")", "highest");
      return faults.none();
    }
    BigDecimal step = scale.step();
    if (step != null
        && Numbers.bounded(step)
        && step.signum() > 0
        && scale.highest().subtract(scale.lowest()).remainder(step).signum() != 0) {
      faults.add(
          "must divide the distance between the lowest and the highest mark ("
              + Marks.plain(scale.highest().subtract(scale.lowest()))
              + ")",
          "step");
      return faults.none();
    }
    for (int i = 0; i < scale.descriptors().size(); i++) {
      ScoringScale.Descriptor descriptor = scale.descriptors().get(i);
      String rule = descriptor == null ? null : Marks.offScale(scale, descriptor.mark());
      if (rule != null) {
        faults.add(rule, "descriptors", i, "mark");
      }
    }
    return faults.none();
  }
}
