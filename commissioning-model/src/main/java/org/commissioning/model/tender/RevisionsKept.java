package org.commissioning.model.tender;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.tender.internal.RevisionsKeptValidator;

/** Revisions count 1, 2, 3, … without a hole, and from the second on a mark gives its reason. */
@Documented
@Target(ElementType.TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = RevisionsKeptValidator.class)
public @interface RevisionsKept {

  String message() default "must keep every revision";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
