package org.commissioning.model.population;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.population.internal.BandsAgreeValidator;

/**
 * The bands of a population agree with one another and with its total: those of one sex do not
 * overlap, persons are the sum of females and males of the same ages, and the bands sum to the
 * total. The sum is that of the bands for persons, or where there are none that of both sexes;
 * bands for one sex alone are not compared with the total. Sums are judged only where the bands
 * themselves are in order.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = BandsAgreeValidator.class)
public @interface BandsAgree {

  String message() default
      "must have bands that do not overlap and that agree with one another and with the total";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
