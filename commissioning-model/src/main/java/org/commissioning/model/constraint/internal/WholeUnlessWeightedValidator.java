package org.commissioning.model.constraint.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.stream.Stream;
import org.commissioning.model.constraint.WholeUnlessWeighted;
import org.jspecify.annotations.Nullable;

/** Judges {@link WholeUnlessWeighted}. */
public final class WholeUnlessWeightedValidator
    implements ConstraintValidator<WholeUnlessWeighted, Object> {

  private static final Component COUNTING = new Component("counting");

  private List<ComponentPath> counts = List.of();
  private String text = "";

  @Override
  public void initialize(WholeUnlessWeighted constraint) {
    counts = Stream.of(constraint.value()).map(ComponentPath::of).toList();
    text = constraint.message();
  }

  @Override
  public boolean isValid(@Nullable Object record, ConstraintValidatorContext context) {
    if (record == null || "weighted".equals(String.valueOf(COUNTING.of(record)))) {
      return true;
    }
    Faults faults = new Faults(context);
    for (ComponentPath path : counts) {
      path.walk(
          record,
          (value, walk) -> {
            if (value instanceof Double count
                && Double.isFinite(count)
                && count != Math.rint(count)) {
              faults.add(text, walk.place());
            }
          });
    }
    return faults.none();
  }
}
