package org.commissioning.model.resource;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.resource.internal.OneCurrencyOfBudgetValidator;
import org.commissioning.model.resource.internal.OneCurrencyOfFundValidator;

/**
 * The amounts of one fund or budget are all in one currency: that of the first contribution, or of
 * the budget's own amount.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = {OneCurrencyOfBudgetValidator.class, OneCurrencyOfFundValidator.class})
public @interface OneCurrency {

  String message() default "must state all its amounts in one currency";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
