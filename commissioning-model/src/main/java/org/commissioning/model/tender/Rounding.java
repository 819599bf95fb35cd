package org.commissioning.model.tender;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.RoundingMode;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.WholeNumber;

/**
 * What is rounded, and how. It can decide an award, so it is stated and has no default; between
 * stated roundings nothing is lost.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Rounding.None.class, name = "none"),
  @JsonSubTypes.Type(value = Rounding.ToPlaces.class, name = "to-places")
})
public sealed interface Rounding {

  /** Nothing is rounded. It stands alone. */
  record None() implements Rounding {}

  /**
   * One stage is rounded.
   *
   * @param stage what is rounded
   * @param places decimal places kept
   * @param rule which way
   */
  record ToPlaces(
      @Required Stage stage,
      @Required @WholeNumber(min = 0, max = 12) Integer places,
      @Required Rule rule)
      implements Rounding {}

  /** What can be rounded, in the order in which it is worked out. */
  enum Stage {
    /** The price of an element, after items are multiplied by volumes and added. */
    EVALUATED_PRICE("evaluated-price"),
    /** The score of record, a mean or median. */
    MARK("mark"),
    /** The weighted points of a criterion that has no sub-criteria. */
    CRITERION("criterion"),
    /** The points of a criterion that has sub-criteria. */
    SUBTOTAL("subtotal"),
    /** The figure by which tenders are put in order. */
    TOTAL("total");

    private final String code;

    Stage(String code) {
      this.code = code;
    }

    /** The stage as it stands in documents. */
    @JsonValue
    public String code() {
      return code;
    }

    @Override
    public String toString() {
      return code;
    }
  }

  /** Which way a number is rounded. */
  enum Rule {
    /** To the nearest; halves away from zero, as commerce rounds. */
    HALF_UP("half-up", RoundingMode.HALF_UP),
    /** To the nearest; halves to the even neighbour. */
    HALF_EVEN("half-even", RoundingMode.HALF_EVEN),
    /** To the nearest; halves towards zero. */
    HALF_DOWN("half-down", RoundingMode.HALF_DOWN),
    /** Away from zero. */
    UP("up", RoundingMode.UP),
    /** Towards zero: digits are cut off. */
    TRUNCATE("truncate", RoundingMode.DOWN);

    private final String code;
    private final RoundingMode mode;

    Rule(String code, RoundingMode mode) {
      this.code = code;
      this.mode = mode;
    }

    /** The rule as it stands in documents. */
    @JsonValue
    public String code() {
      return code;
    }

    @Override
    public String toString() {
      return code;
    }

    /** The rule as Java names it. */
    public RoundingMode mode() {
      return mode;
    }
  }
}
