package org.commissioning.model.regime;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.regime.internal.ModificationsApartValidator;

/**
 * Earlier modifications stand in order of time, before the one that is asked about, and no two of
 * them count the same effect: those that change the same part hold at different times. What they
 * leave is a contract worth more than nothing.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = {ModificationsApartValidator.class})
public @interface ModificationsApart {

  String message() default
      "must have earlier modifications in order, before this one and apart from one another";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
