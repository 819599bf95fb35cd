package org.commissioning.model.population;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.population.internal.AgesInOrderValidator;

/** The last age of a band is not below the first. */
@Documented
@Target(ElementType.TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = AgesInOrderValidator.class)
public @interface AgesInOrder {

  String message() default "must end at an age that is not below the first";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
