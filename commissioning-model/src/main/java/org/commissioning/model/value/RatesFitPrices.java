package org.commissioning.model.value;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.value.internal.RatesFitPricesValidator;

/** Published rates, which are real, go with real prices alone. */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = RatesFitPricesValidator.class)
public @interface RatesFitPrices {

  String message() default "must have prices that fit the rates";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
