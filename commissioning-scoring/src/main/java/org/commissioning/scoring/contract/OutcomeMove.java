package org.commissioning.scoring.contract;

import com.fasterxml.jackson.annotation.JsonValue;

/** What becomes of people's outcomes. */
public enum OutcomeMove {
  /** They get better. */
  BETTER("better", "better"),
  /** They stay as they are. */
  SAME("same", "the same"),
  /** They get worse. */
  WORSE("worse", "worse");

  private final String code;
  private final String label;

  OutcomeMove(String code, String label) {
    this.code = code;
    this.label = label;
  }

  /** The code in documents. */
  @JsonValue
  public String code() {
    return code;
  }

  /** A word or two for people. */
  public String label() {
    return label;
  }

  @Override
  public String toString() {
    return code;
  }
}
