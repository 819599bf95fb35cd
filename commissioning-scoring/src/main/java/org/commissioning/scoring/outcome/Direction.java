package org.commissioning.scoring.outcome;

import com.fasterxml.jackson.annotation.JsonValue;

/** Which way a measure has gone. */
public enum Direction {
  /** Up, and that is better. */
  UP_BETTER("up-better", "increasing and getting better"),
  /** Up, and that is worse. */
  UP_WORSE("up-worse", "increasing and getting worse"),
  /** Up, without a judgement. */
  UP("up", "increasing"),
  /** Down, and that is better. */
  DOWN_BETTER("down-better", "decreasing and getting better"),
  /** Down, and that is worse. */
  DOWN_WORSE("down-worse", "decreasing and getting worse"),
  /** Down, without a judgement. */
  DOWN("down", "decreasing"),
  /** Neither way by more than chance. */
  NO_CHANGE("no-change", "no significant change"),
  /** A trend that hangs on one year alone. */
  ONE_YEAR("one-year", "a trend that hangs on one year");

  private final String code;
  private final String label;

  Direction(String code, String label) {
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
