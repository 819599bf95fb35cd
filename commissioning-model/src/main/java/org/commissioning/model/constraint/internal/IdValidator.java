package org.commissioning.model.constraint.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.commissioning.model.constraint.Id;
import org.jspecify.annotations.Nullable;

/** Judges {@link Id}. */
public final class IdValidator implements ConstraintValidator<Id, CharSequence> {

  private static final int MAX = 80;

  /** True if an identifier is given and breaks no rule of its own. */
  public static boolean wellFormed(@Nullable CharSequence id) {
    return id != null
        && id.length() > 0
        && !Characters.longerThan(id, MAX)
        && !Characters.hasControl(id, false)
        && !Characters.space(id.charAt(0))
        && !Characters.space(id.charAt(id.length() - 1))
        && !Characters.hasHalfPair(id);
  }

  @Override
  public boolean isValid(@Nullable CharSequence id, ConstraintValidatorContext context) {
    if (id == null) {
      return true;
    }
    if (id.length() == 0) {
      return Report.fault(context, "must have at least 1 character");
    }
    boolean valid = true;
    if (Characters.longerThan(id, MAX)) {
      valid = Report.fault(context, "must have at most " + MAX + " characters");
    }
    if (Characters.hasControl(id, false)) {
      valid = Report.fault(context, "must have no control characters");
    } else if (Characters.space(id.charAt(0)) || Characters.space(id.charAt(id.length() - 1))) {
      valid = Report.fault(context, "must not start or end with white space");
    }
    if (Characters.hasHalfPair(id)) {
      valid = Report.fault(context, "must have no half of a surrogate pair");
    }
    return valid;
  }
}
