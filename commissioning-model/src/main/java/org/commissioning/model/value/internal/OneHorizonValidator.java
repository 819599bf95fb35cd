package org.commissioning.model.value.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.value.CostEffectivenessQuestion;
import org.commissioning.model.value.OneHorizon;
import org.commissioning.model.value.Strategy;
import org.jspecify.annotations.Nullable;

/** Judges {@link OneHorizon}. */
public final class OneHorizonValidator
    implements ConstraintValidator<OneHorizon, CostEffectivenessQuestion> {

  @Override
  public boolean isValid(
      @Nullable CostEffectivenessQuestion question, ConstraintValidatorContext context) {
    if (question == null) {
      return true;
    }
    Faults faults = new Faults(context);
    Double first = null;
    for (int i = 0; i < question.strategies().size(); i++) {
      Strategy strategy = question.strategies().get(i);
      Double years = strategy == null ? null : strategy.years();
      if (years == null) {
        continue;
      }
      if (first == null) {
        first = years;
      } else if (Double.compare(first, years) != 0 && Double.isFinite(first)) {
        faults.add(
            "must be the "
                + BigDecimal.valueOf(first).stripTrailingZeros().toPlainString()
                + " years of the strategies before, or all be brought to one horizon",
            "strategies",
            i,
            "years");
      }
    }
    return faults.none();
  }
}
