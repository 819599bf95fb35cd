package org.commissioning.model.contract;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.contract.internal.CreditStatedValidator;

/** A service credit is stated once, for each point or by steps, and its steps are in order. */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = {CreditStatedValidator.class})
public @interface CreditStated {

  String message() default "must state a deduction for each point or by steps";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
