package org.commissioning.model.disclosure;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.disclosure.internal.RulesNamedValidator;

/** A comparison of publications has one set of rules: published ones or one's own. */
@Documented
@Target(ElementType.TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = {RulesNamedValidator.class})
public @interface RulesNamed {

  String message() default "must have one set of rules";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
