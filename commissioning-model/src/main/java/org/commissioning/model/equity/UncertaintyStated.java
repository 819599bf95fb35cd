package org.commissioning.model.equity;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.equity.internal.UncertaintyStatedValidator;

/**
 * The uncertainty of a group is stated once: as a standard error, or as two limits with the value
 * between them.
 */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = UncertaintyStatedValidator.class)
public @interface UncertaintyStated {

  String message() default "must state its uncertainty once, as a standard error or as two limits";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
