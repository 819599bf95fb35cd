package org.commissioning.model.need;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.need.internal.ObservedKnownValidator;

/** The events observed are stated, for the whole or for every band, and the two agree. */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = ObservedKnownValidator.class)
public @interface ObservedKnown {

  String message() default "must be given when a band lacks its events";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
