package org.commissioning.scoring.decision;

import com.fasterxml.jackson.annotation.JsonValue;

/** The part of a decision that something belongs to: one of the four basics, or the mandate. */
public enum DecisionPart {
  /** What service. */
  SERVICE("service", "What service"),
  /** Who pays. */
  PAYERS("payers", "Who pays"),
  /** Who decides who delivers it. */
  CHOOSER("chooser", "Who decides who delivers it"),
  /** Who delivers it, or that this is left to the market. */
  DELIVERY("delivery", "Who delivers it"),
  /** Who makes the decision, when, and under what mandate. */
  MANDATE("mandate", "Who makes the decision, under what mandate");

  private final String code;
  private final String label;

  DecisionPart(String code, String label) {
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
