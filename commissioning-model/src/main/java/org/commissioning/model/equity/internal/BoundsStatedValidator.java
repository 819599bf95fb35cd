package org.commissioning.model.equity.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.equity.BoundsStated;
import org.commissioning.model.equity.ConcentrationQuestion;
import org.commissioning.model.equity.MeasureKind;
import org.commissioning.model.equity.RankedGroup;
import org.jspecify.annotations.Nullable;

/** Judges {@link BoundsStated}. */
public final class BoundsStatedValidator
    implements ConstraintValidator<BoundsStated, ConcentrationQuestion> {

  @Override
  public boolean isValid(
      @Nullable ConcentrationQuestion question, ConstraintValidatorContext context) {
    if (question == null || question.measure() == null) {
      return true;
    }
    Faults faults = new Faults(context);
    Double least = question.least();
    Double most = question.most();
    if (question.measure() == MeasureKind.UNBOUNDED) {
      if (least != null) {
        faults.add("must be left out for an unbounded measure", "least");
      }
      if (most != null) {
        faults.add("must be left out for an unbounded measure", "most");
      }
      return faults.none();
    }
    if (least == null) {
      faults.add("must be given for a bounded measure", "least");
    }
    if (most == null) {
      faults.add("must be given for a bounded measure", "most");
    }
    if (least == null || most == null || !Double.isFinite(least) || !Double.isFinite(most)) {
      return faults.none();
    }
    if (most <= least) {
      faults.add("must be above the lowest value", "most");
      return faults.none();
    }
    for (int i = 0; i < question.groups().size(); i++) {
      RankedGroup group = question.groups().get(i);
      if (group != null
          && group.value() != null
          && (group.value() < least || group.value() > most)) {
        faults.add("must be between the ends of the measure", "groups", i, "value");
      }
    }
    return faults.none();
  }
}
