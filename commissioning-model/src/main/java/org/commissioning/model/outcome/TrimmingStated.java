package org.commissioning.model.outcome;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.outcome.internal.TrimmingStatedValidator;

/** The share that is trimmed is stated where extremes are not kept, and only there. */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = TrimmingStatedValidator.class)
public @interface TrimmingStated {

  String message() default "must state what is trimmed";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
