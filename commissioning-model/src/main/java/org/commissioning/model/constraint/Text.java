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
import org.commissioning.model.constraint.internal.TextValidator;

/**
 * Words for people to read: not blank, no control characters except line feed and tab, no half of a
 * surrogate pair, and of bounded length. An absent text is valid; {@link Required} says that one
 * must be there. Each rule that is broken is reported with its own words.
 */
@Documented
@Target({METHOD, FIELD, ANNOTATION_TYPE, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Constraint(validatedBy = TextValidator.class)
public @interface Text {

  /** The most characters (Unicode code points). */
  int max() default 2000;

  /**
   * True for a name or title: on one line, with something to see, and without characters that would
   * change how the text around it reads.
   */
  boolean oneLine() default false;

  String message() default "must be text";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
