package org.commissioning.model.resource;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.resource.internal.LimitMeasuredValidator;

/** A limit has a floor or a cap; a count is whole, a share is at most 1. */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = LimitMeasuredValidator.class)
public @interface LimitMeasured {

  String message() default "must have a floor or a cap that its measure can have";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
