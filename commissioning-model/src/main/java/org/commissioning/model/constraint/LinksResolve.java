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
import org.commissioning.model.constraint.internal.LinksResolveValidator;

/**
 * Every reference inside a document names something that is in it: each value found at {@code from}
 * is among the values at {@code to}. Both are paths of component names from the record that carries
 * this constraint; {@code []} goes through every entry of a list:
 *
 * <pre>{@code
 * @LinksResolve(from = "lots[].tenders[].bidder", to = "bidders[].id")
 * @LinksResolve(from = "scores[].participants[]", to = "evaluators[].id")
 * }</pre>
 *
 * <p>Absent values, entries and lists are passed over, and so is a step that the record found there
 * lacks, as with the alternatives of a sealed type. Each fault is reported at the value that
 * resolves to nothing. The cost is linear in the size of the document.
 */
@Documented
@Target({TYPE, ANNOTATION_TYPE})
@Retention(RUNTIME)
@Repeatable(LinksResolve.List.class)
@Constraint(validatedBy = LinksResolveValidator.class)
public @interface LinksResolve {

  /** Where the references are. */
  String from();

  /**
   * Where the things are that they may name; several places where things of several kinds may be.
   */
  String[] to();

  /**
   * What a reference must be, as in "must be <i>the id of a bidder</i>"; empty for words made from
   * {@link #to}: "must be one of the ids in bidders".
   */
  String target() default "";

  String message() default "must be one of {to}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Several on one type. */
  @Documented
  @Target({TYPE, ANNOTATION_TYPE})
  @Retention(RUNTIME)
  @interface List {

    LinksResolve[] value();
  }
}
