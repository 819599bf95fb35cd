package org.commissioning.model.constraint;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.commissioning.model.constraint.internal.DistinctByValidator;

/**
 * No entry of a list repeats an earlier one. With names, the named components of the entries form
 * the key, and the fault is reported at the first of them in the later entry ({@code
 * criteria[2].id}); without, the entries themselves must differ, and the fault is reported at the
 * later entry.
 *
 * <p>An entry that is absent, that lacks one of the named components or that has one absent is not
 * compared, unless that component is among {@link #sameWhenAbsent()}: there what is left out is the
 * same as what is left out. Numbers are compared by value: 1.0 repeats 1.00.
 */
@Documented
@Target({METHOD, FIELD, ANNOTATION_TYPE, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Constraint(validatedBy = DistinctByValidator.class)
public @interface DistinctBy {

  /** The components that form the key; none if the entries themselves must differ. */
  String[] value() default {};

  /**
   * Those of several named components that mean something when they are left out, such as all items
   * or the only one: two entries that leave one out have that in common. An entry that leaves all
   * named components out is not compared.
   */
  String[] sameWhenAbsent() default {};

  String message() default "must not repeat an earlier entry";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
