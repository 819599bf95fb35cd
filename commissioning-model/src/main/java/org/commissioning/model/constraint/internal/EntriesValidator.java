package org.commissioning.model.constraint.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Collection;
import org.commissioning.model.constraint.Entries;
import org.jspecify.annotations.Nullable;

/** Judges {@link Entries}. */
public final class EntriesValidator implements ConstraintValidator<Entries, Collection<?>> {

  private int min;
  private int max;

  @Override
  public void initialize(Entries constraint) {
    min = constraint.min();
    max = constraint.max();
  }

  @Override
  public boolean isValid(@Nullable Collection<?> list, ConstraintValidatorContext context) {
    if (list == null) {
      return true;
    }
    if (list.size() < min) {
      return Report.fault(context, "must have at least " + entries(min));
    }
    return list.size() <= max || Report.fault(context, "must have at most " + entries(max));
  }

  private static String entries(int count) {
    return count + (count == 1 ? " entry" : " entries");
  }
}
