package org.commissioning.model.regime;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.regime.internal.FitsThresholdsValidator;

/** Day, jurisdiction, facts and value are those of the shipped table of thresholds. */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = FitsThresholdsValidator.class)
public @interface FitsThresholds {

  String message() default
      "must name a day and a jurisdiction of the table of thresholds, facts that it asks for, and"
          + " a value in its currency that stands to tax as it does";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
