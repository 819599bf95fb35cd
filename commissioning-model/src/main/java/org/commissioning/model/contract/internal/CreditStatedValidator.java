package org.commissioning.model.contract.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.constraint.internal.Plain;
import org.commissioning.model.contract.CreditRule;
import org.commissioning.model.contract.CreditStated;
import org.commissioning.model.contract.CreditStep;
import org.commissioning.model.outcome.Polarity;
import org.jspecify.annotations.Nullable;

/** Judges {@link CreditStated}. */
public final class CreditStatedValidator implements ConstraintValidator<CreditStated, CreditRule> {

  @Override
  public boolean isValid(@Nullable CreditRule rule, ConstraintValidatorContext context) {
    if (rule == null) {
      return true;
    }
    Faults faults = new Faults(context);
    if (rule.polarity() == Polarity.NO_JUDGEMENT) {
      faults.add("must be higher-is-better or lower-is-better", "polarity");
    }
    if (rule.perPointPercent() == null && rule.steps().isEmpty()) {
      faults.add("must be given when there are no steps", "perPointPercent");
    } else if (rule.perPointPercent() != null && !rule.steps().isEmpty()) {
      faults.add("must be left out when there are steps", "perPointPercent");
    }
    CreditStep before = null;
    for (int i = 0; i < rule.steps().size(); i++) {
      CreditStep step = rule.steps().get(i);
      if (step == null || step.shortfall() == null || step.percent() == null) {
        continue;
      }
      if (before != null && step.shortfall().compareTo(before.shortfall()) <= 0) {
        faults.add(
            "must be above " + Plain.of(before.shortfall()) + ", the step before it",
            "steps",
            i,
            "shortfall");
      }
      if (before != null && step.percent().compareTo(before.percent()) < 0) {
        faults.add(
            "must be at least "
                + Plain.of(before.percent())
                + ", the deduction of the step before it",
            "steps",
            i,
            "percent");
      }
      before = step;
    }
    return faults.none();
  }
}
