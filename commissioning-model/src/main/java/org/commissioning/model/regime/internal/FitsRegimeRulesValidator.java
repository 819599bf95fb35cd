package org.commissioning.model.regime.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.regime.FitsRegimeRules;
import org.commissioning.model.regime.Provisions;
import org.commissioning.model.regime.RegimeQuestion;
import org.commissioning.model.regime.RegimeRules;
import org.jspecify.annotations.Nullable;

/** Judges {@link FitsRegimeRules}. */
public final class FitsRegimeRulesValidator
    implements ConstraintValidator<FitsRegimeRules, RegimeQuestion> {

  @Override
  public boolean isValid(@Nullable RegimeQuestion question, ConstraintValidatorContext context) {
    if (question == null) {
      return true;
    }
    Faults faults = new Faults(context);
    RegimeRules.standard()
        .misfits(question, Provisions.standard())
        .forEach((place, rule) -> faults.add(rule, place.toArray()));
    return faults.none();
  }
}
