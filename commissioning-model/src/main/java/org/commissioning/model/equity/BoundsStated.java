package org.commissioning.model.equity;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.equity.internal.BoundsStatedValidator;

/**
 * A bounded measure states its ends, with every value between them; an unbounded one states none.
 */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = BoundsStatedValidator.class)
public @interface BoundsStated {

  String message() default "must state the ends of a bounded measure";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
