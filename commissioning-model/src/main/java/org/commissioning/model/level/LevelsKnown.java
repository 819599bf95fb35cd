package org.commissioning.model.level;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.level.internal.LevelsKnownValidator;

/**
 * The frameworks and the level that a question names are among those that it means: its own, or the
 * published ones.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = {LevelsKnownValidator.class})
public @interface LevelsKnown {

  String message() default "must name frameworks and a level that are among those meant";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
