package org.commissioning.model.regime;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.regime.internal.EstimatedIfGivenValidator;

/** A value that is given can be estimated. */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = EstimatedIfGivenValidator.class)
public @interface EstimatedIfGiven {

  String message() default "must be left out where the value cannot be estimated";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
