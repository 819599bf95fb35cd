package org.commissioning.model.regime;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.regime.internal.FitsStandstillRulesValidator;

/** The rule is one of the shipped table, in force on the day, and its circumstances are known. */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = FitsStandstillRulesValidator.class)
public @interface FitsStandstillRules {

  String message() default
      "must name a standstill rule that is in force on the day of publication, and circumstances"
          + " of that rule";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
