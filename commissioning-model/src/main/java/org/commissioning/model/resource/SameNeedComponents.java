package org.commissioning.model.resource;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.resource.internal.SameNeedComponentsValidator;

/**
 * Every area states the same components of need as the first, in any order: a component that one
 * area lacks would silently count as average there.
 */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = {SameNeedComponentsValidator.class})
public @interface SameNeedComponents {

  String message() default "must state the same components of need for every area";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
