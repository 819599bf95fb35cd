package org.commissioning.model.constraint;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.constraint.internal.ChronologicalValidator;

/**
 * Dates stand in the order in which their components are named, as far as they are given; equal
 * dates are in order. Each fault is reported at the later-named component, and compares it with the
 * nearest one before it that is given. For dates and times of {@code java.time}, all of one type.
 */
@Documented
@Target({TYPE, ANNOTATION_TYPE})
@Retention(RUNTIME)
@Repeatable(Chronological.List.class)
@Constraint(validatedBy = ChronologicalValidator.class)
public @interface Chronological {

  /** The components, the earliest first. */
  String[] value();

  String message() default "must be in order of time";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Several on one type. */
  @Documented
  @Target({TYPE, ANNOTATION_TYPE})
  @Retention(RUNTIME)
  @interface List {

    Chronological[] value();
  }
}
