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
import org.commissioning.model.constraint.internal.DistinctAcrossValidator;

/**
 * No two of several lists hold the same id, so that a reference can mean one thing only. The paths
 * lead from the record that carries this constraint to the ids, as with {@link LinksResolve}:
 *
 * <pre>{@code
 * @DistinctAcross({"assessments[].needs[].id", "assessments[].assets[].id"})
 * }</pre>
 *
 * <p>Lists are taken in the order of the paths, and each id that an earlier list holds is one
 * fault, reported where it stands again. What one list repeats in itself is left to {@link
 * DistinctBy}, which every such list carries.
 */
@Documented
@Target({TYPE, ANNOTATION_TYPE})
@Retention(RUNTIME)
@Repeatable(DistinctAcross.List.class)
@Constraint(validatedBy = DistinctAcrossValidator.class)
public @interface DistinctAcross {

  /** Where the ids are. */
  String[] value();

  String message() default "must not repeat an id used earlier";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Several on one type. */
  @Documented
  @Target({TYPE, ANNOTATION_TYPE})
  @Retention(RUNTIME)
  @interface List {

    DistinctAcross[] value();
  }
}
