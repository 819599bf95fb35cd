package org.commissioning.model.tender;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.tender.internal.ScaleConsistentValidator;

/**
 * The highest mark is above the lowest and a whole number of steps away, and descriptors describe
 * marks of the scale.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = ScaleConsistentValidator.class)
public @interface ScaleConsistent {

  String message() default "must have marks in order";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
