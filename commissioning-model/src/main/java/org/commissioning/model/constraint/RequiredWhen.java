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
import org.commissioning.model.constraint.internal.RequiredWhenValidator;

/**
 * A component that may be absent must be there when another has a stated value. Reported at the
 * absent component: "must be given when basis is real".
 */
@Documented
@Target({TYPE, ANNOTATION_TYPE})
@Retention(RUNTIME)
@Repeatable(RequiredWhen.List.class)
@Constraint(validatedBy = RequiredWhenValidator.class)
public @interface RequiredWhen {

  /** The component that must be there. */
  String component();

  /** The component that decides. */
  String when();

  /** The value that decides: a text, or for an enum of the model its code. */
  String equalTo();

  String message() default "must be given when {when} is {equalTo}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Several on one type. */
  @Documented
  @Target({TYPE, ANNOTATION_TYPE})
  @Retention(RUNTIME)
  @interface List {

    RequiredWhen[] value();
  }
}
