package org.commissioning.model.tender;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.tender.internal.CriteriaAssessableValidator;

/**
 * A criterion without sub-criteria says how it is scored, one with sub-criteria does not, and a
 * minimum is in a unit that the criterion has.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = CriteriaAssessableValidator.class)
public @interface CriteriaAssessable {

  String message() default "must say how each criterion without sub-criteria is scored";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
