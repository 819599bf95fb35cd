package org.commissioning.model.tender;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.tender.internal.ScoresFitCriteriaValidator;

/** Every score is on the scale of a criterion that is scored that way. */
@Documented
@Target(ElementType.TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = ScoresFitCriteriaValidator.class)
public @interface ScoresFitCriteria {

  String message() default "must have scores on the scale of a criterion that is scored that way";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
