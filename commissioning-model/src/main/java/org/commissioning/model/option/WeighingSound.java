package org.commissioning.model.option;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.option.internal.WeighingSoundValidator;

/** The scale of cost goes somewhere, and going on as now is an option or its absence explained. */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = WeighingSoundValidator.class)
public @interface WeighingSound {

  String message() default "must weigh on a scale, with what goes on as now";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
