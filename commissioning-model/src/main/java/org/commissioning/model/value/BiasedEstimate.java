package org.commissioning.model.value;

import com.fasterxml.jackson.annotation.JsonValue;

/** Which estimate of a project is meant. */
public enum BiasedEstimate {
  /** How long the works take. */
  WORKS_DURATION("works-duration", "Works duration", "How long the works take."),
  /** What the works cost. */
  CAPITAL_EXPENDITURE("capital-expenditure", "Capital expenditure", "What the works cost."),
  /** What the running costs. */
  OPERATING_EXPENDITURE(
      "operating-expenditure", "Operating expenditure", "What the running costs.");

  private final String code;
  private final String label;
  private final String definition;

  BiasedEstimate(String code, String label, String definition) {
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
