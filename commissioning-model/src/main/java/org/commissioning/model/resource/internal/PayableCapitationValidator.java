package org.commissioning.model.resource.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.money.Money;
import org.commissioning.model.resource.CapitationArea;
import org.commissioning.model.resource.CapitationQuestion;
import org.commissioning.model.resource.PayableAmounts;
import org.jspecify.annotations.Nullable;

/** Judges {@link PayableAmounts} of a question about weighted capitation. */
public final class PayableCapitationValidator
    implements ConstraintValidator<PayableAmounts, CapitationQuestion> {

  @Override
  public boolean isValid(
      @Nullable CapitationQuestion question, ConstraintValidatorContext context) {
    if (question == null) {
      return true;
    }
    Faults faults = new Faults(context);
    Payments payments = new Payments(faults, "the total");
    payments.paid(question.total(), "total");
    if (zero(question.total())) {
      faults.add("must be above 0", "total", "amount");
    }
    for (int i = 0; i < question.areas().size(); i++) {
      CapitationArea area = question.areas().get(i);
      if (area != null) {
        payments.paid(area.baseline(), "areas", i, "baseline");
      }
    }
    return faults.none();
  }

  private static boolean zero(@Nullable Money money) {
    BigDecimal amount = money == null ? null : money.amount();
    return amount != null && amount.signum() == 0;
  }
}
