package org.commissioning.model.outcome;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.outcome.internal.LinksLeadForwardValidator;

/**
 * Each link of a theory of change leads from input towards outcome, or to another element of the
 * same kind that is no input, and no chain of links leads back to where it began. Elements that
 * lead back to one another are one fault, at the first of the links between them.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = LinksLeadForwardValidator.class)
public @interface LinksLeadForward {

  String message() default "must have links that lead from input towards outcome and never back";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
