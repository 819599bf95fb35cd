package org.commissioning.scoring.tender;

import com.fasterxml.jackson.annotation.JsonValue;

/** What is to be done next about a bid that may be abnormally low. */
public enum LowBidStep {
  /** The price is not abnormally low by the rule. */
  NONE("none", "Nothing to do", "The price is not abnormally low by the rule."),
  /** Tell the bidder that its price is taken to be abnormally low, and ask it to explain. */
  ASK(
      "ask",
      "Tell and ask",
      "Tell the bidder that its price is taken to be abnormally low, and ask it to explain."),
  /** Give the bidder a reasonable opportunity to show that it can perform for the price. */
  HEAR(
      "hear",
      "Give the opportunity",
      "Give the bidder a reasonable opportunity to show that it can perform for the price."),
  /**
   * The bidder has been heard: what then becomes of the bid is decided by the law or the guide, not
   * by the limit.
   */
  DECIDE(
      "decide",
      "Decide",
      "The bidder has been heard: what then becomes of the bid is decided by the law or the guide, not by the limit."),
  /** The bidder was heard and did not show it: the bid may be rejected. */
  MAY_REJECT(
      "may-reject",
      "May be rejected",
      "The bidder was heard and did not show it: the bid may be rejected."),
  /** The bidder showed that it can perform: the bid may not be rejected for its price. */
  MAY_NOT_REJECT(
      "may-not-reject",
      "May not be rejected for its price",
      "The bidder showed that it can perform: the bid may not be rejected for its price."),
  /** By the law or the guide the bid is to be rejected. */
  MUST_REJECT(
      "must-reject", "Must be rejected", "By the law or the guide the bid is to be rejected."),
  /** By the law the bid is excluded automatically. */
  EXCLUDED(
      "excluded", "Excluded without a hearing", "By the law the bid is excluded automatically.");

  private final String code;
  private final String label;
  private final String definition;

  LowBidStep(String code, String label, String definition) {
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

  /** The code, as documents write it. */
  @Override
  public String toString() {
    return code;
  }
}
