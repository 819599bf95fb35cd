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
import org.commissioning.model.regime.internal.CalendarDayValidator;

/** A day from 1900 to 2200, from which time limits can be counted. An absent day is valid. */
@Documented
@Target({METHOD, FIELD, ANNOTATION_TYPE, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Constraint(validatedBy = CalendarDayValidator.class)
public @interface CalendarDay {

  String message() default "must be a day from 1900-01-01 to 2200-12-31";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
