package org.commissioning.model.option;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.option.internal.JudgedOnceValidator;

/** Two different criteria are compared, no two more than once, and by one random index. */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = JudgedOnceValidator.class)
public @interface JudgedOnce {

  String message() default "must compare two criteria once";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
