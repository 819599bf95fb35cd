package org.commissioning.model.need;

import com.fasterxml.jackson.annotation.JsonValue;

/** How the limits of a count of events are worked out. */
public enum EventInterval {
  /**
   * Exact limits below ten events and Byar's approximation from there, as public health publishes
   * rates.
   */
  BYAR(
      "byar",
      "Byar",
      "Exact limits below ten events and Byar's approximation from there, as public health publishes rates."),
  /** Exact limits of a Poisson count throughout, by the chi-square distribution. */
  EXACT(
      "exact",
      "Exact",
      "Exact limits of a Poisson count throughout, by the chi-square distribution.");

  private final String code;
  private final String label;
  private final String definition;

  EventInterval(String code, String label, String definition) {
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
