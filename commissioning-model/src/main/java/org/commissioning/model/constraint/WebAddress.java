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
import org.commissioning.model.constraint.internal.WebAddressValidator;

/**
 * The absolute address of a page: {@code http} or {@code https} with a host, at most 2,000
 * characters.
 */
@Documented
@Target({METHOD, FIELD, ANNOTATION_TYPE, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Constraint(validatedBy = WebAddressValidator.class)
public @interface WebAddress {

  String message() default "must be a web address starting with https:// or http://";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
