package org.commissioning.model.tender;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.tender.internal.LotsEnteredValidator;

/** A tender is for a lot that its bidder entered, where the lots entered are recorded. */
@Documented
@Target(ElementType.TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = LotsEnteredValidator.class)
public @interface LotsEntered {

  String message() default "must tender for lots that were entered";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
