package org.commissioning.model.outcome;

import com.fasterxml.jackson.annotation.JsonValue;

/** Which way a measure gets better. */
public enum Polarity {
  /** A higher value is a better one. */
  HIGHER_IS_BETTER("higher-is-better", "Higher is better", "A higher value is a better one."),
  /** A lower value is a better one. */
  LOWER_IS_BETTER("lower-is-better", "Lower is better", "A lower value is a better one."),
  /** Neither a higher nor a lower value is better in itself. */
  NO_JUDGEMENT(
      "no-judgement", "No judgement", "Neither a higher nor a lower value is better in itself.");

  private final String code;
  private final String label;
  private final String definition;

  Polarity(String code, String label, String definition) {
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
