package org.commissioning.model.need;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.need.internal.FrequenciesAddUpValidator;

/** The events of a band are those that its people had between them. */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = FrequenciesAddUpValidator.class)
public @interface FrequenciesAddUp {

  String message() default "must be the events that people had between them";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
