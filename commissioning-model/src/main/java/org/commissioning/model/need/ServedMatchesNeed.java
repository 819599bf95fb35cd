package org.commissioning.model.need;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.need.internal.ServedMatchesNeedValidator;

/** People served are counted by the definition, the period, the ages and the sexes of the need. */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = ServedMatchesNeedValidator.class)
public @interface ServedMatchesNeed {

  String message() default "must match the need";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
