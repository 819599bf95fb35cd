package org.commissioning.scoring.outcome;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where a value stands beside a benchmark, as far as chance goes. */
public enum Standing {
  /** Above the upper limit. */
  HIGH("high", "high"),
  /** Below the lower limit. */
  LOW("low", "low"),
  /** Between the limits: chance alone may have set it apart. */
  NOT_SIGNIFICANT("not-significant", "not significant");

  private final String code;
  private final String label;

  Standing(String code, String label) {
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
