package org.commissioning.model.option;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.option.internal.DoNothingConsideredValidator;

/** An option does nothing, or why none does is told. */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = DoNothingConsideredValidator.class)
public @interface DoNothingConsidered {

  String message() default "must tell why no option does nothing";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
