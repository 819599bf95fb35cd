package org.commissioning.model.contract;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.contract.internal.PerformanceStatedValidator;

/**
 * A scorecard can be worked out: no indicator stands twice, a deduction follows the target and the
 * polarity of its indicator, and charges can be paid.
 */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = {PerformanceStatedValidator.class})
public @interface PerformanceStated {

  String message() default "must state each indicator once, and deductions that follow its target";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
