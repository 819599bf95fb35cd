package org.commissioning.model.party;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.party.internal.OrganisationCodeValidator;

/**
 * An organisation's identifier has the form that its register gives to identifiers, check digits
 * included, for the registers in the table {@code organisation-schemes.csv} beside this class. An
 * identifier of a register that is not in the table is accepted unchecked: nothing is guessed, and
 * whether the register really holds it is not looked up.
 */
@Documented
@Target({TYPE, ANNOTATION_TYPE})
@Retention(RUNTIME)
@Constraint(validatedBy = OrganisationCodeValidator.class)
public @interface OrganisationCode {

  String message() default "must be a code as its list writes it";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
