package org.commissioning.model.constraint.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import org.commissioning.model.constraint.NotAbove;
import org.jspecify.annotations.Nullable;

/** Judges {@link NotAbove}. */
public final class NotAboveValidator implements ConstraintValidator<NotAbove, Object> {

  private Component lesser = new Component("");
  private Component greater = new Component("");

  @Override
  public void initialize(NotAbove constraint) {
    lesser = new Component(constraint.lesser());
    greater = new Component(constraint.greater());
  }

  @Override
  public boolean isValid(@Nullable Object record, ConstraintValidatorContext context) {
    if (record == null
        || !(lesser.of(record) instanceof Number less)
        || !(greater.of(record) instanceof Number more)
        || !(more.doubleValue() >= 0)
        || !Double.isFinite(more.doubleValue())
        || !Double.isFinite(less.doubleValue())
        || exact(less).compareTo(exact(more)) <= 0) {
      return true;
    }
    String most = Plain.of(exact(more));
    return Report.fault(context, "must be at most " + greater.name() + ", " + most, lesser.name());
  }

  private static BigDecimal exact(Number number) {
    return new BigDecimal(number.toString());
  }
}
