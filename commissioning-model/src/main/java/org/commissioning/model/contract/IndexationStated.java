package org.commissioning.model.contract;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.contract.internal.IndexationStatedValidator;

/**
 * An indexation clause can be applied: weights add up to 100, no index stands twice in the basket,
 * the cap is not below the collar, reviews are in order and after the base period.
 */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = {IndexationStatedValidator.class})
public @interface IndexationStated {

  String message() default "must state a clause that can be applied";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
