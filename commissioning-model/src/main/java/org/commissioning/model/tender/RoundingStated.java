package org.commissioning.model.tender;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.tender.internal.RoundingStatedValidator;

/** Rounding is stated: {@link Rounding.None} stands alone, and each stage is rounded once. */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RUNTIME)
@Constraint(validatedBy = RoundingStatedValidator.class)
public @interface RoundingStated {

  String message() default "must state none alone, or each stage once";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
