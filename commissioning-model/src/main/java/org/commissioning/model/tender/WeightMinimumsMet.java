package org.commissioning.model.tender;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.tender.internal.WeightMinimumsMetValidator;

/** Criteria weigh together at least what is stated for them. */
@Documented
@Target(ElementType.TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = WeightMinimumsMetValidator.class)
public @interface WeightMinimumsMet {

  String message() default "must have weights that meet the stated minimums";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
