package org.commissioning.model.constraint;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.constraint.internal.OpenShareValidator;

/**
 * A share strictly between 0 and 1: a probability or a level at which neither certainty is
 * possible.
 */
@Documented
@Target({METHOD, FIELD, ANNOTATION_TYPE, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Constraint(validatedBy = OpenShareValidator.class)
public @interface OpenShare {

  String message() default "must be between 0 and 1";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
