package org.commissioning.model.regime.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.regime.DecisionNotBeforeNotice;
import org.commissioning.model.regime.StandstillQuestion;
import org.jspecify.annotations.Nullable;

/** Judges {@link DecisionNotBeforeNotice}. */
public final class DecisionNotBeforeNoticeValidator
    implements ConstraintValidator<DecisionNotBeforeNotice, StandstillQuestion> {

  @Override
  public boolean isValid(
      @Nullable StandstillQuestion question, ConstraintValidatorContext context) {
    if (question == null || question.representations() == null) {
      return true;
    }
    LocalDate decided = question.representations().lastDecisionOn();
    Faults faults = new Faults(context);
    if (decided != null && question.published() != null && decided.isBefore(question.published())) {
      faults.add(
          "must not be before published (" + question.published() + ")",
          "representations",
          "lastDecisionOn");
    }
    return faults.none();
  }
}
