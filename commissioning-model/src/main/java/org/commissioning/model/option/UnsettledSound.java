package org.commissioning.model.option;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.option.internal.UnsettledSoundValidator;

/** Scales go somewhere, and every option has a score on every criterion that lies on its scale. */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = UnsettledSoundValidator.class)
public @interface UnsettledSound {

  String message() default "must have scales and scores that fit";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
