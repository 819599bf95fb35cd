package org.commissioning.model.outcome;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.outcome.internal.TrendHasBaseValidator;

/** A trend is of proportions or rates, and in a proportion no more are counted than there are. */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = TrendHasBaseValidator.class)
public @interface TrendHasBase {

  String message() default "must be a proportion or a rate";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
