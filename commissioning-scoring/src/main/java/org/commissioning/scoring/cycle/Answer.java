package org.commissioning.scoring.cycle;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether something holds. */
public enum Answer {
  /** It does. */
  YES("yes", "yes"),
  /** It does not. */
  NO("no", "no"),
  /** The record does not say enough. */
  CANNOT_BE_DETERMINED("cannot-be-determined", "cannot be determined");

  private final String code;
  private final String label;

  Answer(String code, String label) {
    this.code = code;
    this.label = label;
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

  @Override
  public String toString() {
    return code;
  }
}
