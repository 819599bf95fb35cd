package org.commissioning.model.resource;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.resource.internal.PayableCapitationValidator;
import org.commissioning.model.resource.internal.PayableFundValidator;
import org.commissioning.model.resource.internal.PayablePortfolioValidator;
import org.commissioning.model.resource.internal.PayableStakesValidator;

/**
 * Every amount of a question is one that can be paid: in one currency that has a minor unit, in
 * whole minor units (pence), below 1,000,000,000,000, and not below 0 unless it is a gain. Money
 * that is not well formed is another rule's to report.
 */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(
    validatedBy = {
      PayableCapitationValidator.class,
      PayableFundValidator.class,
      PayablePortfolioValidator.class,
      PayableStakesValidator.class
    })
public @interface PayableAmounts {

  String message() default "must state amounts that can be paid, in one currency";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
