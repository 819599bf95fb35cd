package org.commissioning.scoring.regime;

import com.fasterxml.jackson.annotation.JsonValue;

/** On which side of its threshold a contract lies. */
public enum ThresholdSide {
  /** The estimated value is the threshold or more, or counts as such. */
  AT_OR_ABOVE("at-or-above", "at or above the threshold"),
  /** The estimated value is less than the threshold. */
  BELOW("below", "below the threshold");

  private final String code;
  private final String label;

  ThresholdSide(String code, String label) {
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
