package org.commissioning.model.constraint;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.constraint.internal.InForceValidator;

/**
 * What a reference names was in force on the date that stands beside the reference: a population as
 * of 30 June 2024 is that of a place whose boundaries held on that day.
 *
 * <pre>{@code
 * @InForce(from = "populations[].place", on = "asAt", among = "places[]")
 * }</pre>
 *
 * <p>What is named holds from its {@code validFrom} to its {@code validTo}, both included; without
 * the one it has always held, without the other it holds still. A fault is reported at the
 * reference. Where the reference, the date or what is named is absent there is none, nor where the
 * dates of what is named are themselves out of order. Of entries that share an id the first is
 * meant.
 */
@Documented
@Target({TYPE, ANNOTATION_TYPE})
@Retention(RUNTIME)
@Repeatable(InForce.List.class)
@Constraint(validatedBy = InForceValidator.class)
public @interface InForce {

  /** Where the references are: a path as in {@link LinksResolve}. */
  String from();

  /** The component, of the record that holds the reference, with the date. */
  String on();

  /** Where the things are that may be named, each with {@code id}: a path to the things. */
  String among();

  String message() default "must be in force on the date in {on}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Several on one type. */
  @Documented
  @Target({TYPE, ANNOTATION_TYPE})
  @Retention(RUNTIME)
  @interface List {

    InForce[] value();
  }
}
