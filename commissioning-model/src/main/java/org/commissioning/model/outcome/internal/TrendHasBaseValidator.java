package org.commissioning.model.outcome.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.outcome.CountedAs;
import org.commissioning.model.outcome.RecentTrendQuestion;
import org.commissioning.model.outcome.TrendHasBase;
import org.commissioning.model.outcome.TrendPoint;
import org.jspecify.annotations.Nullable;

/** Judges {@link TrendHasBase}. */
public final class TrendHasBaseValidator
    implements ConstraintValidator<TrendHasBase, RecentTrendQuestion> {

  @Override
  public boolean isValid(
      @Nullable RecentTrendQuestion question, ConstraintValidatorContext context) {
    if (question == null || question.kind() == null) {
      return true;
    }
    Faults faults = new Faults(context);
    if (question.kind() == CountedAs.RATIO) {
      faults.add("must be a proportion or a rate", "kind");
      return faults.none();
    }
    for (int i = 0; i < question.points().size(); i++) {
      TrendPoint point = question.points().get(i);
      if (question.kind() == CountedAs.PROPORTION
          && point != null
          && point.count() != null
          && point.base() != null
          && point.base() > 0
          && Double.isFinite(point.count())
          && Double.isFinite(point.base())
          && point.count() > point.base()) {
        String most = BigDecimal.valueOf(point.base()).stripTrailingZeros().toPlainString();
        faults.add("must be at most base, " + most, "points", i, "count");
      }
    }
    return faults.none();
  }
}
