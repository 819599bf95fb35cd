package org.commissioning.model.value;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.value.internal.BiasAddsUpValidator;

/**
 * Each part has a bound, the causes contribute no more than all, and managing them costs no time.
 */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = BiasAddsUpValidator.class)
public @interface BiasAddsUp {

  String message() default "must have parts with bounds and causes that add up";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
