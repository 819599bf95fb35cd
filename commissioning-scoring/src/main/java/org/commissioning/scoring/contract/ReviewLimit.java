package org.commissioning.scoring.contract;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether a limit held a movement of prices. */
public enum ReviewLimit {
  /** The movement applied as it was. */
  NONE("none", "no limit"),
  /** It was held to the cap. */
  CAP("cap", "cap"),
  /** It was raised to the collar. */
  COLLAR("collar", "collar");

  private final String code;
  private final String label;

  ReviewLimit(String code, String label) {
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
