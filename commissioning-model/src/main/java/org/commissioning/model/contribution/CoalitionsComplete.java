package org.commissioning.model.contribution;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.contribution.internal.CoalitionsCompleteValidator;

/**
 * If any group of contributors has a value, every group has exactly one: of n contributors there
 * are 2 to the power of n, less the empty one, and n is at most 20. Silent while an id is absent,
 * is given twice or names nobody, since other rules speak of that.
 */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = {CoalitionsCompleteValidator.class})
public @interface CoalitionsComplete {

  String message() default "must state the value of every coalition once";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
