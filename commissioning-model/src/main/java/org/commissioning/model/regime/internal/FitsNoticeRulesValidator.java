package org.commissioning.model.regime.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.regime.FitsNoticeRules;
import org.commissioning.model.regime.NoticeQuestion;
import org.commissioning.model.regime.NoticeRules;
import org.commissioning.model.regime.Provisions;
import org.jspecify.annotations.Nullable;

/** Judges {@link FitsNoticeRules}. */
public final class FitsNoticeRulesValidator
    implements ConstraintValidator<FitsNoticeRules, NoticeQuestion> {

  @Override
  public boolean isValid(@Nullable NoticeQuestion question, ConstraintValidatorContext context) {
    if (question == null) {
      return true;
    }
    Faults faults = new Faults(context);
    NoticeRules.standard()
        .misfits(question, Provisions.standard())
        .forEach((place, rule) -> faults.add(rule, place.toArray()));
    return faults.none();
  }
}
