package org.commissioning.model.value;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.value.internal.OneHorizonValidator;

/** All strategies that say over how many years they are counted say the same. */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = OneHorizonValidator.class)
public @interface OneHorizon {

  String message() default "must have one horizon";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
