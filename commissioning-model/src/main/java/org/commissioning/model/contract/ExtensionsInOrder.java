package org.commissioning.model.contract;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.contract.internal.ExtensionsInOrderValidator;

/** Each right to extend runs beyond the end of the term and beyond the right before it. */
@Documented
@Target(ElementType.TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = {ExtensionsInOrderValidator.class})
public @interface ExtensionsInOrder {

  String message() default
      "must have extensions that each run beyond the end and the extension before";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
