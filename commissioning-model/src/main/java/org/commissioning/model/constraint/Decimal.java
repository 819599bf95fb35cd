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
import org.commissioning.model.constraint.internal.DecimalIntegerValidator;
import org.commissioning.model.constraint.internal.DecimalLongValidator;
import org.commissioning.model.constraint.internal.DecimalValidator;

/**
 * A decimal number with bounded value and bounded digits. Safe for numbers such as {@code
 * 1e999999999}, which are judged by their digit counts and never written out. For {@link
 * java.math.BigDecimal}, {@link Integer} and {@link Long}.
 *
 * <p>The text of a violation is that of the bound that was broken: "must be at most 100", "must be
 * above 0", "must have at most 6 decimal places". Decimal places are counted as written: {@code
 * 1.0000000} has seven.
 */
@Documented
@Target({METHOD, FIELD, ANNOTATION_TYPE, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Constraint(
    validatedBy = {
      DecimalValidator.class,
      DecimalIntegerValidator.class,
      DecimalLongValidator.class
    })
public @interface Decimal {

  /** The least value, included; empty for none. */
  String min() default "";

  /** The greatest value, included; empty for none. */
  String max() default "";

  /** The value must be greater than this; empty for no such bound. */
  String above() default "";

  /** The value must be less than this; empty for no such bound. */
  String below() default "";

  /** The most digits before the decimal point. */
  int integerDigits() default 15;

  /** The most decimal places. */
  int fractionDigits() default 6;

  String message() default "must be a number within its bounds";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
