package org.commissioning.scoring.regime;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a period that was set stands to the shortest that the law allows. */
public enum PeriodCheck {
  /** It is as long as the law asks, or longer. */
  LONG_ENOUGH("long-enough", "long enough"),
  /** It is shorter than the law allows. */
  TOO_SHORT("too-short", "too short"),
  /** No last day is stated. */
  NOT_SET("not-set", "not set"),
  /** What is known does not settle the shortest period. */
  UNSETTLED("unsettled", "cannot be determined");

  private final String code;
  private final String label;

  PeriodCheck(String code, String label) {
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
