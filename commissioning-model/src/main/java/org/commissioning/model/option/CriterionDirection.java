package org.commissioning.model.option;

import com.fasterxml.jackson.annotation.JsonValue;

/** Which way is better on a criterion. */
public enum CriterionDirection {
  /** More of it is better, as of people served. */
  HIGHER_IS_BETTER(
      "higher-is-better", "Higher is better", "More of it is better, as of people served."),
  /** Less of it is better, as of cost or waiting. */
  LOWER_IS_BETTER(
      "lower-is-better", "Lower is better", "Less of it is better, as of cost or waiting.");

  private final String code;
  private final String label;
  private final String definition;

  CriterionDirection(String code, String label, String definition) {
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
