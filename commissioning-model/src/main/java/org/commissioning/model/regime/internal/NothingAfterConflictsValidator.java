package org.commissioning.model.regime.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
      LocalDate reviewed = question.reviewedOn().get(i);
      later.check(reviewed, "reviewedOn", i);
      LocalDate prepared = question.preparedOn();
      if (reviewed != null && prepared != null && reviewed.isBefore(prepared)) {
        faults.add(
            "must not be before the assessment was prepared (" + prepared + ") but was " + reviewed,
            "reviewedOn",
            i);
      }
    }
    Set<Object> seen = new HashSet<>();
    for (int i = 0; i < question.notices().size(); i++) {
      ConflictsNotice notice = question.notices().get(i);
      if (notice != null) {
        later.check(notice.publishedOn(), "notices", i, "publishedOn");
        if (notice.kind() != null
            && notice.publishedOn() != null
            && !seen.add(List.of(notice.kind(), notice.publishedOn()))) {
          faults.add(
              "must be the only one of its kind and day; several are one entry, which confirms if"
                  + " each does",
              "notices",
              i);
        }
      }
    }
    return faults.none();
  }
}
