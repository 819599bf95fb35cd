package org.commissioning.model.regime;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.regime.internal.DecisionNotBeforeNoticeValidator;

/** A further decision on representations is communicated after the notice, not before it. */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = DecisionNotBeforeNoticeValidator.class)
public @interface DecisionNotBeforeNotice {

  String message() default "must not be before the notice was published";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
