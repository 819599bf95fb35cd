package org.commissioning.model.equity;

import com.fasterxml.jackson.annotation.JsonValue;

/** The scale on which values are taken to lie evenly. */
public enum ValueScale {
  /** Values are used as they are. */
  AS_IT_IS("as-it-is", "As it is", "Values are used as they are."),
  /** The natural logarithm of the value, for rates: equal ratios are equal steps. */
  LOGARITHM(
      "logarithm",
      "Logarithm",
      "The natural logarithm of the value, for rates: equal ratios are equal steps."),
  /** The natural logarithm of the share over its rest, for proportions. */
  LOGIT("logit", "Logit", "The natural logarithm of the share over its rest, for proportions.");

  private final String code;
  private final String label;
  private final String definition;

  ValueScale(String code, String label, String definition) {
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
