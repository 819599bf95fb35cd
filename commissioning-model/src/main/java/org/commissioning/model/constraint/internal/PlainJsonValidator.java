package org.commissioning.model.constraint.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Map;
import org.commissioning.model.constraint.PlainJson;
import org.jspecify.annotations.Nullable;

/** Judges {@link PlainJson}. */
public final class PlainJsonValidator implements ConstraintValidator<PlainJson, Map<?, ?>> {

  private int depth;
  private int values;

  @Override
  public void initialize(PlainJson constraint) {
    depth = constraint.depth();
    values = constraint.values();
  }

  @Override
  public boolean isValid(@Nullable Map<?, ?> object, ConstraintValidatorContext context) {
    if (object == null) {
      return true;
    }
    Faults faults = new Faults(context);
    new PlainValues(depth, values, faults::add).copied(object);
    return faults.none();
  }
}
