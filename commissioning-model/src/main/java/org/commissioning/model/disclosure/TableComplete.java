package org.commissioning.model.disclosure;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.disclosure.internal.TableCompleteValidator;

/**
 * A table of counts has one set of rules, as many counts in each row as it has columns, no row in
 * two sub-totals, and a seed where its rules round at random.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = {TableCompleteValidator.class})
public @interface TableComplete {

  String message() default "must be a complete table";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
