package org.commissioning.model.disclosure.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.disclosure.DifferencingQuestion;
import org.commissioning.model.disclosure.RulesNamed;
import org.jspecify.annotations.Nullable;

/** Judges {@link RulesNamed}. */
public final class RulesNamedValidator
    implements ConstraintValidator<RulesNamed, DifferencingQuestion> {

  @Override
  public boolean isValid(
      @Nullable DifferencingQuestion question, ConstraintValidatorContext context) {
    if (question == null) {
      return true;
    }
    Faults faults = new Faults(context);
    NamedRules.judge(question.rules(), question.ownRules(), faults);
    return faults.none();
  }
}
