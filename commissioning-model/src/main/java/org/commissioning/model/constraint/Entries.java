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
import org.commissioning.model.constraint.internal.EntriesValidator;

/**
 * How many entries a list has. An absent list is valid; records of the model hold absent lists as
 * empty ones.
 */
@Documented
@Target({METHOD, FIELD, ANNOTATION_TYPE, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Constraint(validatedBy = EntriesValidator.class)
public @interface Entries {

  /** The fewest entries. */
  int min() default 0;

  /** The most entries. */
  int max() default 10_000;

  String message() default "must have from {min} to {max} entries";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
