package org.commissioning.model.resource;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.resource.internal.StepsWholeValidator;

/** A step has both its money and its benefit, or neither. */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = StepsWholeValidator.class)
public @interface StepsWhole {

  String message() default "must have steps with money and benefit";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
