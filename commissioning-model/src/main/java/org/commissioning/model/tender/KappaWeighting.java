package org.commissioning.model.tender;

import com.fasterxml.jackson.annotation.JsonValue;

/** How much of an agreement two different marks are. */
public enum KappaWeighting {
  /** None: only the same mark is agreement. */
  NONE("none", "Unweighted", "Only the same mark is agreement."),
  /** Less by the distance between the marks. */
  LINEAR("linear", "Linear", "Agreement falls by the distance between the marks."),
  /** Less by the square of the distance between the marks. */
  QUADRATIC(
      "quadratic", "Quadratic", "Agreement falls by the square of the distance between the marks.");

  private final String code;
  private final String label;
  private final String definition;

  KappaWeighting(String code, String label, String definition) {
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
