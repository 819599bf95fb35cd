package org.commissioning.model.resource.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.resource.FundContribution;
import org.commissioning.model.resource.OneCurrency;
import org.commissioning.model.resource.PooledFund;
import org.jspecify.annotations.Nullable;

/** Judges {@link OneCurrency} of a pooled fund. */
public final class OneCurrencyOfFundValidator
    implements ConstraintValidator<OneCurrency, PooledFund> {

  @Override
  public boolean isValid(@Nullable PooledFund fund, ConstraintValidatorContext context) {
    if (fund == null) {
      return true;
    }
    Faults faults = new Faults(context);
    String currency = null;
    for (int i = 0; i < fund.contributions().size(); i++) {
      FundContribution contribution = fund.contributions().get(i);
      if (contribution == null) {
        continue;
      }
      if (currency == null) {
        currency = Currencies.of(contribution.amount());
      } else {
        Currencies.require(
            currency,
            "the first contribution",
            contribution.amount(),
            faults,
            "contributions",
            i,
            "amount",
            "currency");
      }
    }
    return faults.none();
  }
}
