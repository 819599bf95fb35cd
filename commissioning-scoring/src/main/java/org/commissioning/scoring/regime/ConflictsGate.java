package org.commissioning.scoring.regime;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where a procurement stands to the gate that its conflicts assessment is. */
public enum ConflictsGate {
  /** Not assessed. */
  NOT_ASSESSED("not-assessed", "Not assessed"),
  /** Not passed. */
  NOT_PASSED("not-passed", "Not passed"),
  /** Passed. */
  PASSED("passed", "Passed");

  private final String code;
  private final String label;

  ConflictsGate(String code, String label) {
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
