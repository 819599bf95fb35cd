package org.commissioning.model.resource.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.resource.GroupLimit;
import org.commissioning.model.resource.GroupMeasure;
import org.commissioning.model.resource.LimitMeasured;
import org.jspecify.annotations.Nullable;

/** Judges {@link LimitMeasured}. */
public final class LimitMeasuredValidator
    implements ConstraintValidator<LimitMeasured, GroupLimit> {

  /** More decimal places than a limit may have are another rule's to report. */
  private static final int PLACES = 4;

  @Override
  public boolean isValid(@Nullable GroupLimit limit, ConstraintValidatorContext context) {
    if (limit == null) {
      return true;
    }
    Faults faults = new Faults(context);
    if (limit.floor() == null && limit.cap() == null) {
      faults.add("must be given where there is no cap", "floor");
    }
    judge(limit.measure(), limit.floor(), "floor", faults);
    judge(limit.measure(), limit.cap(), "cap", faults);
    return faults.none();
  }

  private static void judge(
      @Nullable GroupMeasure measure, @Nullable BigDecimal bound, String name, Faults faults) {
    if (bound == null || bound.scale() > PLACES || bound.precision() > 40) {
      return;
    }
    if (measure == GroupMeasure.COUNT && bound.stripTrailingZeros().scale() > 0) {
      faults.add("must be a whole number for a count", name);
    } else if (measure == GroupMeasure.SHARE_OF_SPEND && bound.compareTo(BigDecimal.ONE) > 0) {
      faults.add("must be at most 1 for a share", name);
    }
  }
}
