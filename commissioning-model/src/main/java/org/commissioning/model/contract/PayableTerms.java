package org.commissioning.model.contract;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.contract.internal.PayableTermsValidator;

/**
 * Everything in a question about a payment is in one currency that has minor units, and what was
 * delivered is of the kind, item and time that its mechanism knows.
 */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = {PayableTermsValidator.class})
public @interface PayableTerms {

  String message() default "must state amounts in one currency and facts that fit their mechanisms";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
