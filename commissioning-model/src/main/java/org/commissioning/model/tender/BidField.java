package org.commissioning.model.tender;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whose prices a mean or a median is taken over. */
public enum BidField {
  /** The bids that are still in the competition. */
  ADMITTED_BIDS("admitted-bids", "Admitted bids", "The bids that are still in the competition."),
  /** Every bid that the question states, rejected ones included. */
  ALL_BIDS("all-bids", "All bids", "Every bid that the question states, rejected ones included.");

  private final String code;
  private final String label;
  private final String definition;

  BidField(String code, String label, String definition) {
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
}
