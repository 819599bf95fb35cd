package org.commissioning.model.value;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.value.internal.PriceYearAgreesValidator;

/** An amount of the price year has the index of the price year. */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = PriceYearAgreesValidator.class)
public @interface PriceYearAgrees {

  String message() default "must have one index for the price year";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
