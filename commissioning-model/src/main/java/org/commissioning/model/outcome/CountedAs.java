package org.commissioning.model.outcome;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a count is set against, and so how chance is reckoned. */
public enum CountedAs {
  /** How many of a number of people: none can be counted twice. */
  PROPORTION(
      "proportion", "Proportion", "How many of a number of people: none can be counted twice."),
  /** Events among people or in person-years. */
  RATE("rate", "Rate", "Events among people or in person-years."),
  /** Events observed against events expected. */
  RATIO("ratio", "Ratio", "Events observed against events expected.");

  private final String code;
  private final String label;
  private final String definition;

  CountedAs(String code, String label, String definition) {
    this.code = code;
    this.label = label;
    this.definition = definition;
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

  @Override
  public String toString() {
    return code;
  }
}
