package org.commissioning.model.option.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.option.AppraisalCriterion;
import org.commissioning.model.option.AppraisalQuestion;
import org.commissioning.model.option.WeightsAddUp;
import org.jspecify.annotations.Nullable;

/** Judges {@link WeightsAddUp}. */
public final class WeightsAddUpValidator
    implements ConstraintValidator<WeightsAddUp, AppraisalQuestion> {

  private static final double ROUNDING = 0.01;

  @Override
  public boolean isValid(@Nullable AppraisalQuestion question, ConstraintValidatorContext context) {
    if (question == null || question.criteria().isEmpty()) {
      return true;
    }
    double sum = 0;
    for (AppraisalCriterion criterion : question.criteria()) {
      if (criterion == null
          || criterion.weight() == null
          || !Double.isFinite(criterion.weight())
          || criterion.weight() < 0) {
        return true;
      }
      sum += criterion.weight();
    }
    Faults faults = new Faults(context);
    Double total = question.weightTotal();
    if (sum == 0) {
      faults.add("must have at least one weight above 0", "criteria");
    } else if (total != null
        && Double.isFinite(total)
        && total > 0
        && Math.abs(sum - total) > ROUNDING * total * (1 + 1e-9)) {
      faults.add(
          "must be the sum of the weights, within 1 per cent, which is "
              + BigDecimal.valueOf(sum)
                  .setScale(6, RoundingMode.HALF_EVEN)
                  .stripTrailingZeros()
                  .toPlainString(),
          "weightTotal");
    }
    return faults.none();
  }
}
