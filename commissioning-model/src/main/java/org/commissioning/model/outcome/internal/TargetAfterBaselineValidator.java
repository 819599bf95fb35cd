package org.commissioning.model.outcome.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Objects;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.outcome.Observation;
import org.commissioning.model.outcome.TargetAfterBaseline;
import org.commissioning.model.outcome.TargetQuestion;
import org.jspecify.annotations.Nullable;

/** Judges {@link TargetAfterBaseline}. */
public final class TargetAfterBaselineValidator
    implements ConstraintValidator<TargetAfterBaseline, TargetQuestion> {

  @Override
  public boolean isValid(@Nullable TargetQuestion question, ConstraintValidatorContext context) {
    if (question == null || question.observed() == null) {
      return true;
    }
    Faults faults = new Faults(context);
    Observation observed = question.observed();
    if (question.target() != null
        && question.target().place() != null
        && !Objects.equals(question.target().place(), observed.place())) {
      faults.add("must be the place of the target", "observed", "place");
    }
    Observation baseline = question.baseline();
    if (baseline != null) {
      if (!Objects.equals(baseline.place(), observed.place())) {
        faults.add("must be the place that is observed", "baseline", "place");
      }
      if (baseline.to() != null
          && observed.to() != null
          && !baseline.to().isBefore(observed.to())) {
        faults.add("must be before the last day observed, " + observed.to(), "baseline", "to");
      }
    }
    return faults.none();
  }
}
