package org.commissioning.model.contract;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.contract.internal.LifetimeStatedValidator;

/**
 * The value of a term can be worked out: amounts are payable and in one currency, the term is at
 * most 200 years long, and tax has a rate only where it is due.
 */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = {LifetimeStatedValidator.class})
public @interface LifetimeStated {

  String message() default "must state payable amounts in one currency over at most 200 years";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
