package org.commissioning.model.value.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.value.DiscountSchedules;
import org.commissioning.model.value.Discounting;
import org.commissioning.model.value.RatesKnown;
import org.jspecify.annotations.Nullable;

/** Judges {@link RatesKnown}. */
public final class RatesKnownValidator implements ConstraintValidator<RatesKnown, Discounting> {

  @Override
  public boolean isValid(@Nullable Discounting discounting, ConstraintValidatorContext context) {
    if (discounting == null) {
      return true;
    }
    Faults faults = new Faults(context);
    String schedule = discounting.schedule();
    if (schedule == null) {
      if (discounting.rate() == null) {
        faults.add("must be given when rate is not", "schedule");
      }
      if (discounting.appraisedOn() != null) {
        faults.add("must be left out without a schedule", "appraisedOn");
      }
      return faults.none();
    }
    if (discounting.rate() != null) {
      faults.add("must be left out when rate is given", "schedule");
      return faults.none();
    }
    if (!discounting.changes().isEmpty()) {
      faults.add("must be left out with a schedule", "changes");
    }
    DiscountSchedules published = DiscountSchedules.standard();
    if (!published.ids().contains(schedule)) {
      faults.add("must be a published schedule: " + String.join(", ", published.ids()), "schedule");
    } else if (discounting.appraisedOn() == null) {
      faults.add("must be given with a schedule", "appraisedOn");
    } else if (published.find(schedule, discounting.appraisedOn()).isEmpty()) {
      faults.add(
          "must be a day for which the rates of the schedule are held, from "
              + published.firstDay(schedule),
          "appraisedOn");
    }
    return faults.none();
  }
}
