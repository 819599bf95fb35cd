package org.commissioning.model.decision;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.decision.internal.MadeWithMandateValidator;

/**
 * A decision that is made settles the four basics and was made under a mandate, inside it: by the
 * body and in the function that hold it, for a service that it covers, up to its limit, while it
 * holds, and after any notice that it demands. A draft and a decision that was withdrawn may lack
 * all of that.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = {MadeWithMandateValidator.class})
public @interface MadeWithMandate {

  String message() default "must have its four basics and a mandate that covers it when it is made";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
