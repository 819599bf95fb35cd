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
import org.commissioning.model.constraint.internal.IdValidator;

/**
 * An identifier inside a document: 1 to 80 characters, no control characters, no half of a
 * surrogate pair, no white space at either end. Identifiers are compared exactly, letter case
 * included.
 */
@Documented
@Target({METHOD, FIELD, ANNOTATION_TYPE, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Constraint(validatedBy = IdValidator.class)
public @interface Id {

  String message() default "must be an identifier of 1 to 80 characters";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
