package org.commissioning.model.tender;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.tender.internal.PricesFitRulesValidator;

/**
 * Prices are in the stated currency, price every item of a schedule once, and are such that the
 * stated formulas are defined.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = PricesFitRulesValidator.class)
public @interface PricesFitRules {

  String message() default "must have prices as the rules state them";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
