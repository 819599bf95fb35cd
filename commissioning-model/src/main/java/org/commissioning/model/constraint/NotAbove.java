package org.commissioning.model.constraint;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.constraint.internal.NotAboveValidator;

/**
 * A number of a record is not above another of it: no more cases than people. Silent while either
 * is absent or not finite, or the greater is negative, since another rule speaks of that.
 */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Repeatable(NotAbove.List.class)
@Constraint(validatedBy = NotAboveValidator.class)
public @interface NotAbove {

  /** The component that must be the lesser or equal, where a fault is reported. */
  String lesser();

  /** The component that must be the greater or equal. */
  String greater();

  String message() default "must be at most {greater}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Several such rules. */
  @Documented
  @Target(TYPE)
  @Retention(RUNTIME)
  @interface List {

    NotAbove[] value();
  }
}
