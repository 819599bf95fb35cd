package org.commissioning.model.outcome;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.outcome.internal.WithinItsLimitsValidator;

/** The value lies within the interval that is stated around it, limits included. */
@Documented
@Target(ElementType.TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = WithinItsLimitsValidator.class)
public @interface WithinItsLimits {

  String message() default "must have a value from the lower to the upper limit";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
