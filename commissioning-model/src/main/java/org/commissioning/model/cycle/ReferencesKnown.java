package org.commissioning.model.cycle;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.cycle.internal.ReferencesKnownValidator;

/**
 * The definition and the level that a case names are published ones that this library holds, or the
 * bodies' own, given beside.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = ReferencesKnownValidator.class)
public @interface ReferencesKnown {

  String message() default "must name a published definition and level, or its own";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
