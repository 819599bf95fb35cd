package org.commissioning.model.resource.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.resource.FunderStake;
import org.commissioning.model.resource.IncentiveQuestion;
import org.commissioning.model.resource.PayableAmounts;
import org.jspecify.annotations.Nullable;

/** Judges {@link PayableAmounts} of a question about incentives. */
public final class PayableStakesValidator
    implements ConstraintValidator<PayableAmounts, IncentiveQuestion> {

  @Override
  public boolean isValid(@Nullable IncentiveQuestion question, ConstraintValidatorContext context) {
    if (question == null) {
      return true;
    }
    Faults faults = new Faults(context);
    Payments payments = new Payments(faults, "the first amount");
    for (int i = 0; i < question.funders().size(); i++) {
      FunderStake stake = question.funders().get(i);
      if (stake != null) {
        payments.paid(stake.cost(), "funders", i, "cost");
        payments.gained(stake.benefit(), "funders", i, "benefit");
      }
    }
    return faults.none();
  }
}
