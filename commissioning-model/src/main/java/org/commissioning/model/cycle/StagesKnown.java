package org.commissioning.model.cycle;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.cycle.internal.StagesKnownValidator;

/**
 * The stages that a course visits are those of its framework: the published one that it names, or
 * the body's own. It names one of the two, not both.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = StagesKnownValidator.class)
public @interface StagesKnown {

  String message() default "must visit stages of its framework";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
