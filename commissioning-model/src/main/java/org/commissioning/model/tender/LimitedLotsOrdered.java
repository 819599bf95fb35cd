package org.commissioning.model.tender;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.tender.internal.LimitedLotsOrderedValidator;

/** Lots that are awarded one after the other, under a limit, are all in the stated order. */
@Documented
@Target(ElementType.TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = LimitedLotsOrderedValidator.class)
public @interface LimitedLotsOrdered {

  String message() default "must put all lots that share a limit in order";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
