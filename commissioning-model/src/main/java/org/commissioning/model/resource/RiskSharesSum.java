package org.commissioning.model.resource;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.resource.internal.RiskSharesSumValidator;

/** Risk shares, if there are any, add up to 100. */
@Documented
@Target(ElementType.TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = {RiskSharesSumValidator.class})
public @interface RiskSharesSum {

  String message() default "must have risk shares that sum to 100, if any";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
