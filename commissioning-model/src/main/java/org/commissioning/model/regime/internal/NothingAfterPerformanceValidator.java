package org.commissioning.model.regime.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.regime.MeasuredContract;
import org.commissioning.model.regime.NothingAfter;
import org.commissioning.model.regime.PerformanceFailure;
import org.commissioning.model.regime.PerformanceQuestion;
import org.jspecify.annotations.Nullable;

/** Judges {@link NothingAfter} of a question about performance; nor did it happen too early. */
public final class NothingAfterPerformanceValidator
    implements ConstraintValidator<NothingAfter, PerformanceQuestion> {

  @Override
  public boolean isValid(
      @Nullable PerformanceQuestion question, ConstraintValidatorContext context) {
    if (question == null) {
      return true;
    }
    Faults faults = new Faults(context);
    LaterDates later = new LaterDates(question.on(), faults);
    MeasuredContract contract = question.contract();
    LocalDate entered = contract == null ? null : contract.enteredInto();
    if (contract != null) {
      later.check(entered, "contract", "enteredInto");
      later.check(contract.terminatedOn(), "contract", "terminatedOn");
    }
    for (int i = 0; i < question.assessedOn().size(); i++) {
      LocalDate assessed = question.assessedOn().get(i);
      later.check(assessed, "assessedOn", i);
      early(assessed, entered, faults, "assessedOn", i);
    }
    for (int i = 0; i < question.failures().size(); i++) {
      PerformanceFailure failure = question.failures().get(i);
      if (failure != null) {
        later.check(failure.on(), "failures", i, "on");
        later.check(failure.publishedOn(), "failures", i, "publishedOn");
        early(failure.on(), entered, faults, "failures", i, "on");
        LocalDate published = failure.publishedOn();
        if (published != null && failure.on() != null && published.isBefore(failure.on())) {
          faults.add(
              "must not be before the duty to publish applied ("
                  + failure.on()
                  + ") but was "
                  + published,
              "failures",
              i,
              "publishedOn");
        }
      }
    }
    return faults.none();
  }

  private static void early(
      @Nullable LocalDate date, @Nullable LocalDate entered, Faults faults, Object... place) {
    if (date != null && entered != null && date.isBefore(entered)) {
      faults.add(
          "must not be before the contract was entered into (" + entered + ") but was " + date,
          place);
    }
  }
}
