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
import org.commissioning.model.constraint.internal.PlainJsonValidator;

/**
 * Data of someone else's making that is kept and handed on as it is: texts, numbers, true and
 * false, null, and lists and objects of these, in a bounded amount. An absent object is valid.
 *
 * <p>A text has at most 100,000 characters, a name at most 200, a number at most 100 when it is
 * written in plain digits. Each value that is no such thing is reported at its place.
 *
 * <p>A record that holds such data copies it, so that nothing in it can change any more. The copy
 * has {@link java.math.BigDecimal} for every number, a whole number at scale 0: what was given as
 * {@code 1}, {@code 1L} or read from a document is the same. It has {@link java.util.List} and
 * {@link java.util.Map} for lists and objects, in their order.
 */
@Documented
@Target({METHOD, FIELD, ANNOTATION_TYPE, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Constraint(validatedBy = PlainJsonValidator.class)
public @interface PlainJson {

  /** How deep lists and objects may stand in one another, the outermost object included. */
  int depth() default 32;

  /** The most values in all, lists and objects included. */
  int values() default 10_000;

  String message() default "must hold only plain JSON values";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
