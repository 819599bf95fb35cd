package org.commissioning.model.tender;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.tender.internal.CombinationFitsValidator;

/**
 * The combination can be worked out from the criteria: a weighted sum has numbers to add, a value
 * is set on marked criteria only.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = CombinationFitsValidator.class)
public @interface CombinationFits {

  String message() default "must fit the criteria and their importance";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
