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
import org.commissioning.model.constraint.internal.RealValidator;

/**
 * A floating-point number within bounds, neither infinite nor undefined. For {@link Double}: what
 * is measured, counted with weights, or worked out. Amounts and prices are {@link Decimal}.
 *
 * <p>The text of a violation is that of the bound that was broken: "must be at least 0", "must be
 * below 1".
 */
@Documented
@Target({METHOD, FIELD, ANNOTATION_TYPE, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Constraint(validatedBy = RealValidator.class)
public @interface Real {

  /** The least value, included; empty for none. */
  String min() default "";

  /** The greatest value, included; empty for none. */
  String max() default "";

  /** The value must be greater than this; empty for no such bound. */
  String above() default "";

  /** The value must be less than this; empty for no such bound. */
  String below() default "";

  /**
   * The least value other than 0, where 0 is meant to be possible and next to nothing is not; empty
   * for no such bound.
   */
  String leastAboveZero() default "";

  String message() default "must be a finite number within its bounds";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
