package org.commissioning.model.tender;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.tender.internal.WeightsSumValidator;

/**
 * The weights of criteria sum to what {@link AwardRules#importance} declares, and none stands where
 * importance has no numbers.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = WeightsSumValidator.class)
public @interface WeightsSum {

  String message() default "must have weights that sum to what is declared";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
