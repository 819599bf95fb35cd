package org.commissioning.model.place;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.place.internal.SharesOfPlacesValidator;

/**
 * The shares of each place of the earlier edition sum to 1, within 0.000000001, and no pair of
 * places stands there twice. Each sum that is off is one fault, at the first row of its place.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = SharesOfPlacesValidator.class)
public @interface SharesOfPlaces {

  String message() default "must have shares that sum to 1 for each place of the earlier edition";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
