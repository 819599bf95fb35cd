package org.commissioning.model.option;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.option.internal.ThresholdsFitValidator;

/** The function has the thresholds it needs, the upper above the lower. */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = ThresholdsFitValidator.class)
public @interface ThresholdsFit {

  String message() default "must have the thresholds of its function";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
