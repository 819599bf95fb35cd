package org.commissioning.scoring.contract;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a payment is looked at along. */
public enum CurveAxis {
  /** How many of the one thing that the mechanism counts. */
  COUNT("count", "how many"),
  /** All counts of the mechanism together, in percent of what was counted. */
  ACTIVITY_PERCENT("activity-percent", "activity in percent of what was counted"),
  /** The length of one visit. */
  MINUTES("minutes", "minutes of a visit"),
  /** What was spent in all. */
  COST("cost", "what is spent"),
  /** The value of an indicator. */
  VALUE("value", "value of the indicator");

  private final String code;
  private final String label;

  CurveAxis(String code, String label) {
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
