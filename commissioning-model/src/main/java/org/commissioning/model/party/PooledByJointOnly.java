package org.commissioning.model.party;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.party.internal.PooledByJointOnlyValidator;

/**
 * Only where commissioning is joint are resources put together in a fund: in every other
 * arrangement a pooled fund is a fault.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = PooledByJointOnlyValidator.class)
public @interface PooledByJointOnly {

  String message() default "must name a pooled fund only if the kind is joint";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
