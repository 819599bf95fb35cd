package org.commissioning.model.tender;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.tender.internal.ClipRangeValidator;

/** A range has at least one end, and its ends are in order. */
@Documented
@Target(ElementType.TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = ClipRangeValidator.class)
public @interface ClipRange {

  String message() default "must have a lowest or a highest, in order";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
