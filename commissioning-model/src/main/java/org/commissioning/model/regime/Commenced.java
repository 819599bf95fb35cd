package org.commissioning.model.regime;

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
import org.commissioning.model.regime.internal.CommencedValidator;

/**
 * A day on which a provision of law is in force, as {@link Provisions#standard()} has it. The text
 * of a violation names the commencement: "must be on or after 2025-02-24, when section 51(1) of the
 * Procurement Act 2023 came into force". No day after 2200 is one. An absent day is valid.
 */
@Documented
@Target({METHOD, FIELD, ANNOTATION_TYPE, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Constraint(validatedBy = CommencedValidator.class)
public @interface Commenced {

  /** The id of the provision. */
  String value();

  String message() default "must be on or after the day on which the law came into force";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
