package org.commissioning.model.option;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.option.internal.InterestRecordedValidator;

/** Where the body itself would deliver, its interest in the answer is recorded. */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = InterestRecordedValidator.class)
public @interface InterestRecorded {

  String message() default "must record an interest in the answer";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
