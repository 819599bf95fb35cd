package org.commissioning.model.cycle;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.cycle.internal.OwnGatesApartValidator;

/** A gate of a body's own does not bear the code of one of the library's. */
@Documented
@Target(ElementType.TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = OwnGatesApartValidator.class)
public @interface OwnGatesApart {

  String message() default "must not give a gate of its own the code of a gate of the library";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
