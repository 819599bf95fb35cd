package org.commissioning.scoring.resource;

import com.fasterxml.jackson.annotation.JsonValue;

/** What is known of a portfolio. */
public enum PortfolioStatus {
  /** No other portfolio that is allowed is worth more. */
  PROVEN("proven", "Proven", "No other portfolio that is allowed is worth more."),
  /** The search was stopped: another may be worth more, by no more than the gap. */
  BEST_FOUND(
      "best-found",
      "Best found",
      "The search was stopped: another may be worth more, by no more than the gap."),
  /** The search was stopped before it found a portfolio that is allowed; there may be one. */
  NONE_FOUND(
      "none-found",
      "None found",
      "The search was stopped before it found a portfolio that is allowed; there may be one."),
  /** No portfolio keeps to all constraints. */
  INFEASIBLE("infeasible", "Infeasible", "No portfolio keeps to all constraints.");

  private final String code;
  private final String label;
  private final String definition;

  PortfolioStatus(String code, String label, String definition) {
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
