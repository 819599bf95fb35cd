package org.commissioning.model.need;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.need.internal.StandardKnownValidator;

/** The standard population that a question names is among those meant. */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = StandardKnownValidator.class)
public @interface StandardKnown {

  String message() default "must be one of the standard populations";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
