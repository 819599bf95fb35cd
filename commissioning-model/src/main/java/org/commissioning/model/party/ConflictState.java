package org.commissioning.model.party;

import com.fasterxml.jackson.annotation.JsonValue;

/** How far a conflict of interest has gone. */
public enum ConflictState {
  /** The interest conflicts with the decision now. */
  ACTUAL("actual", "Actual", "The interest conflicts with the decision now."),
  /** The interest does not conflict yet, but would if something that may happen did happen. */
  POTENTIAL(
      "potential",
      "Potential",
      "The interest does not conflict yet, but would if something that may happen did happen."),
  /** There is no conflict, but a reasonable person could think that there is one. */
  PERCEIVED(
      "perceived",
      "Perceived",
      "There is no conflict, but a reasonable person could think that there is one.");

  private final String code;
  private final String label;
  private final String definition;

  ConflictState(String code, String label, String definition) {
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
