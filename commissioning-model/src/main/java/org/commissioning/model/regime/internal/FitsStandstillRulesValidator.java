package org.commissioning.model.regime.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.regime.FitsStandstillRules;
import org.commissioning.model.regime.Provisions;
import org.commissioning.model.regime.StandstillQuestion;
import org.commissioning.model.regime.StandstillRules;
import org.jspecify.annotations.Nullable;

/** Judges {@link FitsStandstillRules}. */
public final class FitsStandstillRulesValidator
    implements ConstraintValidator<FitsStandstillRules, StandstillQuestion> {

  @Override
  public boolean isValid(
      @Nullable StandstillQuestion question, ConstraintValidatorContext context) {
    if (question == null) {
      return true;
    }
    Faults faults = new Faults(context);
    StandstillRules.standard()
        .misfits(question, Provisions.standard())
        .forEach((place, rule) -> faults.add(rule, place.toArray()));
    return faults.none();
  }
}
