package org.commissioning.model.option;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.option.internal.WeightsAddUpValidator;

/** Some weight is above 0, and the weights add up to what they are meant to. */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = {WeightsAddUpValidator.class})
public @interface WeightsAddUp {

  String message() default "must have weights that add up";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
