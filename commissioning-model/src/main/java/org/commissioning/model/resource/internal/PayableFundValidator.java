package org.commissioning.model.resource.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.resource.FundContribution;
import org.commissioning.model.resource.PayableAmounts;
import org.commissioning.model.resource.PooledFundQuestion;
import org.jspecify.annotations.Nullable;

/** Judges {@link PayableAmounts} of a question about a pooled fund. */
public final class PayableFundValidator
    implements ConstraintValidator<PayableAmounts, PooledFundQuestion> {

  @Override
  public boolean isValid(
      @Nullable PooledFundQuestion question, ConstraintValidatorContext context) {
    if (question == null || question.fund() == null) {
      return true;
    }
    Faults faults = new Faults(context);
    var contributions = question.fund().contributions();
    if (contributions.isEmpty()) {
      faults.add("must have at least 1 entry where a fund is shared", "fund", "contributions");
    }
    String currency = null;
    for (int i = 0; i < contributions.size(); i++) {
      FundContribution contribution = contributions.get(i);
      if (contribution == null) {
        continue;
      }
      String found = Currencies.of(contribution.amount());
      currency = currency == null ? found : currency;
      if (found != null && found.equals(currency)) {
        // That all are in one currency is a rule of the fund itself.
        new Payments(faults, "the first contribution")
            .paid(contribution.amount(), "fund", "contributions", i, "amount");
      }
    }
    if (question.spent() != null) {
      String found = Currencies.of(question.spent());
      if (currency != null && found != null && !found.equals(currency)) {
        faults.add("must be " + currency + ", the currency of the fund", "spent", "currency");
      } else {
        new Payments(faults, "the fund").paid(question.spent(), "spent");
      }
    }
    return faults.none();
  }
}
