package org.commissioning.model.contract;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.contract.internal.PointsInOrderValidator;

/**
 * The values of an index are given for months, quarters or years that follow one another and do not
 * overlap.
 */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = {PointsInOrderValidator.class})
public @interface PointsInOrder {

  String message() default "must have points in order that do not overlap";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
