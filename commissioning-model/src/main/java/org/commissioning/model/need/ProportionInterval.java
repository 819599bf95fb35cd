package org.commissioning.model.need;

import com.fasterxml.jackson.annotation.JsonValue;

/** How the limits of a proportion are worked out. */
public enum ProportionInterval {
  /** Wilson's score interval, as public health in England publishes proportions. */
  WILSON("wilson", "Wilson", "Wilson's score interval, as public health publishes proportions."),
  /** The exact interval of Clopper and Pearson: never too narrow, and often wider than needed. */
  CLOPPER_PEARSON(
      "clopper-pearson",
      "Clopper-Pearson",
      "The exact interval of Clopper and Pearson: never too narrow, and often wider than needed.");

  private final String code;
  private final String label;
  private final String definition;

  ProportionInterval(String code, String label, String definition) {
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
