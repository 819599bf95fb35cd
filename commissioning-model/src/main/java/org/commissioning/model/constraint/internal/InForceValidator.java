package org.commissioning.model.constraint.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.commissioning.model.constraint.InForce;
import org.jspecify.annotations.Nullable;

/** Judges {@link InForce}. */
public final class InForceValidator implements ConstraintValidator<InForce, Object> {

  private final Component id = new Component("id");
  private final Component validFrom = new Component("validFrom");
  private final Component validTo = new Component("validTo");
  private ComponentPath from = ComponentPath.of("");
  private ComponentPath among = ComponentPath.of("");
  private Component on = new Component("");

  @Override
  public void initialize(InForce constraint) {
    from = ComponentPath.of(constraint.from());
    among = ComponentPath.of(constraint.among());
    on = new Component(constraint.on());
  }

  @Override
  public boolean isValid(@Nullable Object root, ConstraintValidatorContext context) {
    if (root == null) {
      return true;
    }
    Map<Object, Object> targets = new HashMap<>();
    among.walk(
        root,
        (target, walk) -> {
          Object name = id.of(target);
          if (name != null) {
            targets.putIfAbsent(name, target);
          }
        });
    Faults faults = new Faults(context);
    from.walk(
        root,
        (reference, walk) -> {
          Object target = targets.get(reference);
          if (target != null && on.of(walk.holder()) instanceof LocalDate date) {
            String reason = reason(target, date);
            if (reason != null) {
              faults.add("must be in force on " + date + " but " + reason, walk.place());
            }
          }
        });
    return faults.none();
  }

  private @Nullable String reason(Object target, LocalDate date) {
    LocalDate first = validFrom.of(target) instanceof LocalDate day ? day : null;
    LocalDate last = validTo.of(target) instanceof LocalDate day ? day : null;
    if (first != null && last != null && last.isBefore(first)) {
      return null; // A fault of the target itself.
    }
    if (first != null && date.isBefore(first)) {
      return "began on " + first;
    }
    return last != null && date.isAfter(last) ? "ended on " + last : null;
  }
}
