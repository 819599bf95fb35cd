package org.commissioning.model.cycle;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.cycle.internal.SegmentsWithinPopulationsValidator;

/** No group within a population counts more people than the population. */
@Documented
@Target(ElementType.TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = SegmentsWithinPopulationsValidator.class)
public @interface SegmentsWithinPopulations {

  String message() default "must count no more people than their population";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
