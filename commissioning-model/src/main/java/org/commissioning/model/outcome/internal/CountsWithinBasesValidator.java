package org.commissioning.model.outcome.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.outcome.CountedAs;
import org.commissioning.model.outcome.CountsWithinBases;
import org.commissioning.model.outcome.FunnelArea;
import org.commissioning.model.outcome.FunnelQuestion;
import org.jspecify.annotations.Nullable;

/** Judges {@link CountsWithinBases}. */
public final class CountsWithinBasesValidator
    implements ConstraintValidator<CountsWithinBases, FunnelQuestion> {

  @Override
  public boolean isValid(@Nullable FunnelQuestion question, ConstraintValidatorContext context) {
    if (question == null || question.kind() != CountedAs.PROPORTION) {
      return true;
    }
    Faults faults = new Faults(context);
    double per = question.per() == null ? 1 : question.per();
    if (question.benchmark() != null && per > 0 && question.benchmark() >= per) {
      faults.add("must be below what proportions are given per, " + plain(per), "benchmark");
    }
    for (int i = 0; i < question.areas().size(); i++) {
      FunnelArea area = question.areas().get(i);
      if (area != null
          && area.count() != null
          && area.base() != null
          && area.base() >= 0
          && Double.isFinite(area.count())
          && area.count() > area.base()) {
        faults.add("must be at most base, " + plain(area.base()), "areas", i, "count");
      }
    }
    return faults.none();
  }

  private static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
