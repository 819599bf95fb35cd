package org.commissioning.model.resource.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import java.util.Currency;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.resource.BudgetLine;
import org.commissioning.model.resource.LineUse;
import org.commissioning.model.resource.PayableAmounts;
import org.commissioning.model.resource.PortfolioCandidate;
import org.commissioning.model.resource.PortfolioQuestion;
import org.jspecify.annotations.Nullable;

/** Judges {@link PayableAmounts} of a question about a portfolio. */
public final class PayablePortfolioValidator
    implements ConstraintValidator<PayableAmounts, PortfolioQuestion> {

  /** More decimal places than an amount may have are another rule's to report. */
  private static final int FINEST = 3;

  @Override
  public boolean isValid(@Nullable PortfolioQuestion question, ConstraintValidatorContext context) {
    if (question == null) {
      return true;
    }
    Faults faults = new Faults(context);
    Payments payments = new Payments(faults, "the first pot");
    String currency = null;
    for (int i = 0; i < question.lines().size(); i++) {
      BudgetLine line = question.lines().get(i);
      if (line != null) {
        currency = currency == null ? Currencies.of(line.limit()) : currency;
        payments.paid(line.limit(), "lines", i, "limit");
      }
    }
    int places = currency == null ? -1 : Currency.getInstance(currency).getDefaultFractionDigits();
    for (int i = 0; places >= 0 && i < question.candidates().size(); i++) {
      PortfolioCandidate candidate = question.candidates().get(i);
      for (int k = 0; candidate != null && k < candidate.uses().size(); k++) {
        LineUse use = candidate.uses().get(k);
        BigDecimal amount = use == null ? null : use.amount();
        if (amount != null
            && amount.scale() > places
            && amount.scale() <= FINEST
            && amount.stripTrailingZeros().scale() > places) {
          faults.add(
              "must have at most " + places + " decimal places, as its currency has",
              "candidates",
              i,
              "uses",
              k,
              "amount");
        }
      }
    }
    return faults.none();
  }
}
