package org.commissioning.model.contract;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.RoundingMode;

/**
 * How each line of a payment is brought to whole minor units (pence). Lines are rounded, and a
 * total is their sum.
 */
public enum MoneyRounding {
  /** To the nearest; halves away from zero, as commerce rounds. */
  HALF_UP(
      "half-up",
      "Half up",
      "To the nearest; halves away from zero, as commerce rounds.",
      RoundingMode.HALF_UP),
  /** To the nearest; halves to the even neighbour. */
  HALF_EVEN(
      "half-even",
      "Half even",
      "To the nearest; halves to the even neighbour.",
      RoundingMode.HALF_EVEN),
  /** Towards zero: parts of a minor unit are cut off. */
  TRUNCATE(
      "truncate",
      "Truncate",
      "Towards zero: parts of a minor unit are cut off.",
      RoundingMode.DOWN);

  private final String code;
  private final String label;
  private final String definition;
  private final RoundingMode mode;

  MoneyRounding(String code, String label, String definition, RoundingMode mode) {
    this.code = code;
    this.label = label;
    this.definition = definition;
    this.mode = mode;
  }

  /** The code in documents. */
  @JsonValue
  public String code() {
    return code;
  }

  /** A few words for people. */
  public String label() {
    return label;
  }

  /** What it means, in a sentence. */
  public String definition() {
    return definition;
  }

  /** The rule as Java names it. */
  public RoundingMode mode() {
    return mode;
  }

  @Override
  public String toString() {
    return code;
  }
}
