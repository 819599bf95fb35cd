package org.commissioning.model.tender;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.Valid;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;

/** How one criterion is scored. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Assessment.Marked.class, name = "marked"),
  @JsonSubTypes.Type(value = Assessment.Priced.class, name = "priced"),
  @JsonSubTypes.Type(value = Assessment.PassFail.class, name = "pass-fail"),
  @JsonSubTypes.Type(value = Assessment.AsPublished.class, name = "as-published")
})
public sealed interface Assessment {

  /**
   * Evaluators give a mark on a scale, and the mark becomes weighted points.
   *
   * @param scale the scale
   * @param conversion how a mark becomes points
   */
  record Marked(@Required @Id String scale, @Required MarkConversion conversion)
      implements Assessment {}

  /**
   * A formula turns the evaluated price into points.
   *
   * @param element the price that is scored
   * @param formula the formula
   * @param clipping whether points may leave a stated range
   */
  record Priced(
      @Required @Id String element,
      @Required @Valid PriceFormula formula,
      @Required @Valid Clipping clipping)
      implements Assessment {}

  /** A gate: a tender passes it or is out. It carries no weight. */
  record PassFail() implements Assessment {}

  /** Points were published, how they came about was not. Only published points are used. */
  record AsPublished() implements Assessment {}
}
