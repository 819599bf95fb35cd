package org.commissioning.model.contract;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.contract.internal.TermsInOrderValidator;

/**
 * The terms of a payment mechanism make sense by themselves: amounts are 0 or above and below
 * 1,000,000,000,000, thresholds are in order, and of two prices of one item only one holds on a
 * day.
 */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = {TermsInOrderValidator.class})
public @interface TermsInOrder {

  String message() default "must have terms in order";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
