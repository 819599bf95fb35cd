package org.commissioning.model.constraint;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.constraint.internal.WholeIntegerValidator;
import org.commissioning.model.constraint.internal.WholeLongValidator;

/** A whole number within bounds, both included. For {@link Integer} and {@link Long}. */
@Documented
@Target({METHOD, FIELD, ANNOTATION_TYPE, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Constraint(validatedBy = {WholeIntegerValidator.class, WholeLongValidator.class})
public @interface WholeNumber {

  /** The least value. */
  long min() default 0;

  /** The greatest value; by default the greatest of 15 digits. */
  long max() default 999_999_999_999_999L;

  String message() default "must be a whole number from {min} to {max}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
