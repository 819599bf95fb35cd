package org.commissioning.model.resource.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.resource.OneCurrency;
import org.commissioning.model.resource.PersonalBudget;
import org.commissioning.model.resource.SupportLine;
import org.jspecify.annotations.Nullable;

/** Judges {@link OneCurrency} of a personal budget. */
public final class OneCurrencyOfBudgetValidator
    implements ConstraintValidator<OneCurrency, PersonalBudget> {

  private static final String WHOSE = "the budget";

  @Override
  public boolean isValid(@Nullable PersonalBudget budget, ConstraintValidatorContext context) {
    String currency = budget == null ? null : Currencies.of(budget.amount());
    if (budget == null || currency == null) {
      return true;
    }
    Faults faults = new Faults(context);
    List<SupportLine> lines = budget.plan() == null ? List.of() : budget.plan().lines();
    for (int i = 0; i < lines.size(); i++) {
      SupportLine line = lines.get(i);
      if (line != null) {
        Currencies.require(
            currency, WHOSE, line.cost(), faults, "plan", "lines", i, "cost", "currency");
      }
    }
    Currencies.require(currency, WHOSE, budget.spent(), faults, "spent", "currency");
    return faults.none();
  }
}
