package org.commissioning.model.option;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.option.internal.EveryCriterionScoredValidator;
import org.commissioning.model.option.internal.ObservedScoredValidator;

/**
 * Every option has a score on every criterion, and a score on a criterion with a scale lies on it.
 */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = {EveryCriterionScoredValidator.class, ObservedScoredValidator.class})
public @interface EveryCriterionScored {

  String message() default "must have a score for every option on every criterion";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
