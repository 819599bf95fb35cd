package org.commissioning.model.regime.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.regime.ConflictsNotice;
import org.commissioning.model.regime.ConflictsQuestion;
import org.commissioning.model.regime.NothingAfter;
import org.jspecify.annotations.Nullable;

/** Judges {@link NothingAfter} of a question about a conflicts assessment. */
public final class NothingAfterConflictsValidator
    implements ConstraintValidator<NothingAfter, ConflictsQuestion> {

  @Override
  public boolean isValid(@Nullable ConflictsQuestion question, ConstraintValidatorContext context) {
    if (question == null) {
      return true;
    }
    Faults faults = new Faults(context);
    LaterDates later = new LaterDates(question.on(), faults);
    later.check(question.preparedOn(), "preparedOn");
    if (question.assessment() != null) {
      later.check(question.assessment().assessedOn(), "assessment", "assessedOn");
    } else if (question.preparedOn() != null) {
      faults.add("must be left out where there is no assessment", "preparedOn");
    } else if (!question.reviewedOn().isEmpty()) {
      faults.add("must be left out where there is no assessment", "reviewedOn");
    }
    for (int i = 0; i < question.reviewedOn().size(); i++) {
      later.check(question.reviewedOn().get(i), "reviewedOn", i);
    }
    for (int i = 0; i < question.notices().size(); i++) {
      ConflictsNotice notice = question.notices().get(i);
      if (notice != null) {
        later.check(notice.publishedOn(), "notices", i, "publishedOn");
      }
    }
    return faults.none();
  }
}
