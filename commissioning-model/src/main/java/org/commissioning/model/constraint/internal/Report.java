package org.commissioning.model.constraint.internal;

import jakarta.validation.ConstraintValidatorContext;

/**
 * Says the one thing that is wrong. The texts are templates to the validator: they are made of our
 * own words, numbers and dates, never of a caller's text, unless it is plain as {@link Named} has
 * it. A relation that may find much wrong uses {@link Faults}.
 */
public final class Report {

  private Report() {}

  /** Reports a fault of the judged value itself. Always false, for a validator to return. */
  public static boolean fault(ConstraintValidatorContext context, String text) {
    context.disableDefaultConstraintViolation();
    context.buildConstraintViolationWithTemplate(text).addConstraintViolation();
    return false;
  }

  /** Reports a fault of one component of the judged record. Always false. */
  public static boolean fault(ConstraintValidatorContext context, String text, String component) {
    context.disableDefaultConstraintViolation();
    context
        .buildConstraintViolationWithTemplate(text)
        .addPropertyNode(component)
        .addConstraintViolation();
    return false;
  }
}
