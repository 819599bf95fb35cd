package org.commissioning.model.outcome;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.outcome.internal.TargetAfterBaselineValidator;

/** What is observed is of the place of the target, and later than the baseline. */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = TargetAfterBaselineValidator.class)
public @interface TargetAfterBaseline {

  String message() default "must be of one place and in order of time";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
