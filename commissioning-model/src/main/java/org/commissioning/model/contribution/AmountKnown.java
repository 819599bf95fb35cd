package org.commissioning.model.contribution;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.contribution.internal.AmountKnownValidator;

/** There is something to share out: an amount, or what all contributors bring about together. */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = {AmountKnownValidator.class})
public @interface AmountKnown {

  String message() default "must state an amount where no coalition has a value";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
