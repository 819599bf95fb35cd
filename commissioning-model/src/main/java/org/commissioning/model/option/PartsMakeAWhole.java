package org.commissioning.model.option;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.option.internal.PartsMakeAWholeValidator;

/**
 * The shares of a service's parts are all stated and add up to 1, or none is; suppliers are counted
 * where somebody outside would deliver.
 */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = PartsMakeAWholeValidator.class)
public @interface PartsMakeAWhole {

  String message() default "must have parts that make a whole";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
