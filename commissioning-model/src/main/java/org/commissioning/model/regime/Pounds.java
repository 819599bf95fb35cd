package org.commissioning.model.regime;

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
import org.commissioning.model.regime.internal.PoundsValidator;

/**
 * Money in pounds, in which the law of the United Kingdom states its amounts; not below 0 unless it
 * is said that it may be.
 */
@Documented
@Target({METHOD, FIELD, ANNOTATION_TYPE, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Constraint(validatedBy = {PoundsValidator.class})
public @interface Pounds {

  /** Whether it must be above 0. */
  boolean aboveZero() default false;

  /** Whether it may be below 0. */
  boolean signed() default false;

  String message() default "must be an amount in GBP";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
