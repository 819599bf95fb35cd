package org.commissioning.model.constraint.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.commissioning.model.constraint.Text;
import org.jspecify.annotations.Nullable;

/** Judges {@link Text}. */
public final class TextValidator implements ConstraintValidator<Text, CharSequence> {

  private int max;
  private boolean oneLine;

  /** True if a text is given and fits a place of that length on one line. */
  public static boolean fitsOneLine(@Nullable CharSequence text, int max) {
    return text != null
        && !Characters.blank(text)
        && !Characters.longerThan(text, max)
        && !Characters.hasControl(text, true)
        && !Characters.misleads(text)
        && !Characters.hasHalfPair(text);
  }

  @Override
  public void initialize(Text constraint) {
    max = constraint.max();
    oneLine = constraint.oneLine();
  }

  @Override
  public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
    if (text == null) {
      return true;
    }
    if (Characters.blank(text)) {
      return Report.fault(context, "must not be blank");
    }
    boolean valid = true;
    if (Characters.longerThan(text, max)) {
      valid = Report.fault(context, "must have at most " + max + " characters");
    }
    if (Characters.hasControl(text, true)) {
      valid =
          Report.fault(context, "must have no control characters other than line breaks and tabs");
    }
    if (oneLine && Characters.misleads(text)) {
      valid =
          Report.fault(
              context, "must be on one line and without characters that hide or turn text round");
    }
    if (Characters.hasHalfPair(text)) {
      valid = Report.fault(context, "must have no half of a surrogate pair");
    }
    return valid;
  }
}
