package org.commissioning.model.regime;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.regime.internal.CutOffsInOrderValidator;

/**
 * The cut-offs of an indicator stand in the order of its ratings: the better the rating, the better
 * the value that it takes.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = {CutOffsInOrderValidator.class})
public @interface CutOffsInOrder {

  String message() default "must have cut-offs in the order of the ratings";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
