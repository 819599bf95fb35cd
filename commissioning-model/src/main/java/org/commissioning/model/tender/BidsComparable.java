package org.commissioning.model.tender;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.tender.internal.BidsComparableValidator;

/**
 * Prices are above zero, in one currency and with one stated treatment of value added tax; the rule
 * holds on the day, and what it compares prices with is there.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = BidsComparableValidator.class)
public @interface BidsComparable {

  String message() default "must have prices that the rule can compare";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
