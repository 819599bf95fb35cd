package org.commissioning.model.regime;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.regime.internal.FitsRegimeRulesValidator;

/** Day, jurisdiction and facts are those of the shipped table of regimes. */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = FitsRegimeRulesValidator.class)
public @interface FitsRegimeRules {

  String message() default
      "must name a day and a jurisdiction of the table of regimes, and facts that it asks for";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
