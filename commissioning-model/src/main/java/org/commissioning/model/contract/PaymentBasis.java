package org.commissioning.model.contract;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a payment depends on. */
public enum PaymentBasis {
  /** A fixed sum for a period, whatever the volume. */
  BLOCK("block", "Block", "A fixed sum for a period, whatever the volume."),
  /** A price for each thing delivered. */
  ACTIVITY("activity", "Activity", "A price for each thing delivered."),
  /** A rate for the time worked. */
  TIME("time", "Time", "A rate for the time worked."),
  /** A sum for each person covered, whatever they use. */
  CAPITATION("capitation", "Capitation", "A sum for each person covered, whatever they use."),
  /** A sum for results achieved for people. */
  OUTCOMES("outcomes", "Outcomes", "A sum for results achieved for people.");
  private final String code;
  private final String label;
  private final String definition;

  PaymentBasis(String code, String label, String definition) {
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

  /** What it means, in a sentence or two. */
  public String definition() {
    return definition;
  }

  /** The code, as documents write it. */
  @Override
  public String toString() {
    return code;
  }
}
