package org.commissioning.model.option;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.option.internal.SwingsSoundValidator;

/** Each swing goes somewhere, and some swing is worth something. */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = SwingsSoundValidator.class)
public @interface SwingsSound {

  String message() default "must have swings that are worth something";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
