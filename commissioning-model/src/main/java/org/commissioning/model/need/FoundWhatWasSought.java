package org.commissioning.model.need;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.need.internal.FoundWhatWasSoughtValidator;

/** Needs are listed only if needs were looked for, and assets only if assets were. */
@Documented
@Target(ElementType.TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = FoundWhatWasSoughtValidator.class)
public @interface FoundWhatWasSought {

  String message() default "must list needs and assets only if they were looked for";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
