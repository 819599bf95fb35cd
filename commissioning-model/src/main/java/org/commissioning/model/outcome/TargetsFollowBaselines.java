package org.commissioning.model.outcome;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.outcome.internal.TargetsFollowBaselinesValidator;

/** A target is to be reached after the last day of every baseline of the same place. */
@Documented
@Target(ElementType.TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = TargetsFollowBaselinesValidator.class)
public @interface TargetsFollowBaselines {

  String message() default "must have targets that are later than the baselines of the same place";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
