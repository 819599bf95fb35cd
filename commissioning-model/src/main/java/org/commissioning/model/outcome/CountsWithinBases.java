package org.commissioning.model.outcome;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.outcome.internal.CountsWithinBasesValidator;

/** In a proportion no area counts more than there are, and the benchmark is below the whole. */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = CountsWithinBasesValidator.class)
public @interface CountsWithinBases {

  String message() default "must be at most the base";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
