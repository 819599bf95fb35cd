package org.commissioning.model.regime;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.regime.internal.NothingAfterConflictsValidator;
import org.commissioning.model.regime.internal.NothingAfterExclusionValidator;
import org.commissioning.model.regime.internal.NothingAfterPerformanceValidator;

/** Nothing that is told happened after the day as of which the question is asked. */
@Documented
@Target(ElementType.TYPE)
@Retention(RUNTIME)
@Constraint(
    validatedBy = {
      NothingAfterConflictsValidator.class,
      NothingAfterExclusionValidator.class,
      NothingAfterPerformanceValidator.class
    })
public @interface NothingAfter {

  String message() default "must tell of nothing after the day of the question";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
