package org.commissioning.model.contract;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.contract.internal.CostsComparableValidator;

/**
 * Costs of a provider are 0 or above, in the currency of the payment and of an item of their
 * mechanism, and the payment states at most 200 facts.
 */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = {CostsComparableValidator.class})
public @interface CostsComparable {

  String message() default "must state costs in the currency of the payment";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
