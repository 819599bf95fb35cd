package org.commissioning.model.disclosure;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a count is rounded before it is shown. */
public enum CountRounding {
  /** To the nearest multiple of the base, a half upwards. */
  NEAREST("nearest", "To the nearest", "To the nearest multiple of the base, a half upwards."),
  /**
   * Up or down to a multiple of the base, by chance, so that on average nothing is added or taken
   * away.
   */
  RANDOM(
      "random",
      "At random, unbiased",
      "Up or down to a multiple of the base, by chance, so that on average nothing is added or taken away.");

  private final String code;
  private final String label;
  private final String definition;

  CountRounding(String code, String label, String definition) {
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
