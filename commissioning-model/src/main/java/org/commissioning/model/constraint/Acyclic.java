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
import org.commissioning.model.constraint.internal.AcyclicValidator;

/**
 * In a flat list with parent identifiers, following parents never leads back. An entry has one
 * parent at most, or a list of them. Entries that lead back to one another are one fault, reported
 * at the first of them in list order, at its parent, or at the first of its parents that leads
 * back; the text tells the length of the shortest cycle there. The cost is linear, and any depth is
 * safe. A parent that is not in the list is no fault of this constraint: see {@link LinksResolve}.
 * Of entries that share an identifier the first is meant: see {@link DistinctBy}.
 */
@Documented
@Target({TYPE, ANNOTATION_TYPE})
@Retention(RUNTIME)
@Repeatable(Acyclic.List.class)
@Constraint(validatedBy = AcyclicValidator.class)
public @interface Acyclic {

  /** The component that holds the list. */
  String list();

  /** The component of an entry that identifies it. */
  String id();

  /** The component of an entry that names its parent, or all of them; absent in a root. */
  String parent();

  String message() default "must not lead back to itself";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Several on one type. */
  @Documented
  @Target({TYPE, ANNOTATION_TYPE})
  @Retention(RUNTIME)
  @interface List {

    Acyclic[] value();
  }
}
