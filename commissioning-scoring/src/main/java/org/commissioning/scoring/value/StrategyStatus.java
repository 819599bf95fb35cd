package org.commissioning.scoring.value;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether a strategy may be the best at some worth of effect. */
public enum StrategyStatus {
  /** At some worth of a unit of effect no other strategy is better. */
  ON_FRONTIER(
      "on-frontier",
      "On the frontier",
      "At some worth of a unit of effect no other strategy is better."),
  /** Another strategy costs no more and brings no less, and is better in one of them. */
  DOMINATED(
      "dominated",
      "Dominated",
      "Another strategy costs no more and brings no less, and is better in one of them."),
  /** A mixture of two others brings as much and costs less. */
  EXTENDED_DOMINATED(
      "extended-dominated",
      "Dominated by a mixture",
      "A mixture of two others brings as much and costs less.");

  private final String code;
  private final String label;
  private final String definition;

  StrategyStatus(String code, String label, String definition) {
    this.code = code;
    this.label = label;
    this.definition = definition;
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

  /** What it means, in a sentence. */
  public String definition() {
    return definition;
  }

  @Override
  public String toString() {
    return code;
  }
}
