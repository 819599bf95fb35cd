package org.commissioning.model.value;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.value.internal.GradesKnownValidator;

/** Each grade is one of the scale, and a benefit has grades or a correction and never both. */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = GradesKnownValidator.class)
public @interface GradesKnown {

  String message() default "must have grades that are known";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
