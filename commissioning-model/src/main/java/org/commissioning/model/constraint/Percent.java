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
import org.commissioning.model.constraint.internal.PercentValidator;

/**
 * A percentage from 0 to 100, at most 6 decimal places. 12.5 means 12.5%. A share of one is a
 * {@link Share}.
 */
@Documented
@Target({METHOD, FIELD, ANNOTATION_TYPE, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Constraint(validatedBy = PercentValidator.class)
public @interface Percent {

  String message() default "must be a percentage from 0 to 100";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
