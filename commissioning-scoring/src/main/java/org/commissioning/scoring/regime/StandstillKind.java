package org.commissioning.scoring.regime;

import com.fasterxml.jackson.annotation.JsonValue;

/** What makes parties wait before they enter into a contract. */
public enum StandstillKind {
  /** The law sets it. */
  MANDATORY("mandatory", "mandatory"),
  /** The law sets none; the notice states one, and then it binds. */
  VOLUNTARY("voluntary", "voluntary, stated in the notice"),
  /** Neither the law nor the notice sets one. */
  NONE("none", "none");

  private final String code;
  private final String label;

  StandstillKind(String code, String label) {
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

  /** The code, as documents write it. */
  @Override
  public String toString() {
    return code;
  }
}
