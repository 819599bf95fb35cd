package org.commissioning.model.population;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.population.internal.SomeWeightValidator;

/** At least one band of a standard population has a weight above nought. */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = SomeWeightValidator.class)
public @interface SomeWeight {

  String message() default "must have a band with a weight above 0";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
