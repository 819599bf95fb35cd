package org.commissioning.model.resource;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.resource.internal.RequiresOthersValidator;

/** No candidate requires itself. */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = RequiresOthersValidator.class)
public @interface RequiresOthers {

  String message() default "must not have a candidate that requires itself";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
