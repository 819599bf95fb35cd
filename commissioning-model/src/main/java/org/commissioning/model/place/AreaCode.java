package org.commissioning.model.place;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.place.internal.AreaCodeValidator;

/**
 * A place's code has the form that its list gives to codes, for the lists in the table {@code
 * place-code-lists.csv} beside this class. A code of a list that is not in the table is accepted
 * unchecked: nothing is guessed, and whether the list really holds the code is not looked up.
 */
@Documented
@Target({TYPE, ANNOTATION_TYPE})
@Retention(RUNTIME)
@Constraint(validatedBy = AreaCodeValidator.class)
public @interface AreaCode {

  String message() default "must be a code as its list writes it";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
