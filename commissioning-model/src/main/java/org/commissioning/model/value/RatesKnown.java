package org.commissioning.model.value;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.value.internal.RatesKnownValidator;

/** The rates are of a published schedule in force, or are given, and never both. */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = RatesKnownValidator.class)
public @interface RatesKnown {

  String message() default "must have rates that are known";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
