package org.commissioning.model.value;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.value.internal.DrawnTogetherValidator;

/** Every strategy has as many draws as the first. */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = DrawnTogetherValidator.class)
public @interface DrawnTogether {

  String message() default "must have as many draws of each strategy";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
