package org.commissioning.model.cycle;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.cycle.internal.VisitsInOrderValidator;

/**
 * The visits of a course stand in the order in which they were entered, and only the last may still
 * last.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = VisitsInOrderValidator.class)
public @interface VisitsInOrder {

  String message() default "must stand in order of time";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
