package org.commissioning.model.value;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.value.internal.CostsWithinLifeValidator;

/** No cost falls after the life of its option, whatever the time of year. */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = CostsWithinLifeValidator.class)
public @interface CostsWithinLife {

  String message() default "must have its costs within its life";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
