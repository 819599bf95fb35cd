package org.commissioning.model.constraint;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.constraint.internal.WholeUnlessWeightedValidator;

/**
 * Counts are whole numbers unless the record says that they are weighted. The record has a
 * component {@code counting} with the codes {@code whole} and {@code weighted}; absent means whole.
 */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = WholeUnlessWeightedValidator.class)
public @interface WholeUnlessWeighted {

  /** The counts: {@code count}; {@code bands[].events} for those in a list of records. */
  String[] value();

  String message() default "must be a whole number (unless the counts are declared weighted)";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
