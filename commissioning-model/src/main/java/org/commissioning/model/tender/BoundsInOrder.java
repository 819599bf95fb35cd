package org.commissioning.model.tender;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.tender.internal.BoundsInOrderValidator;

/** The price that gets nothing is above the price that gets full points. */
@Documented
@Target(ElementType.TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = BoundsInOrderValidator.class)
public @interface BoundsInOrder {

  String message() default "must give zero points at a price above that for full points";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
