package org.commissioning.model.outcome;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.outcome.internal.OneKindValidator;

/** Two estimates that are compared are of one kind. */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = OneKindValidator.class)
public @interface OneKind {

  String message() default "must be of the same kind as the first";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
