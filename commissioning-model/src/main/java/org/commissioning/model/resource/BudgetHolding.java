package org.commissioning.model.resource;

import com.fasterxml.jackson.annotation.JsonValue;

/** Who holds the money of a personal budget. */
public enum BudgetHolding {
  /** The public body holds the money and arranges the support. */
  MANAGED("managed", "Managed budget", "The public body holds the money and arranges the support."),
  /** The person, or someone for them, receives the money and arranges the support. */
  DIRECT_PAYMENT(
      "direct-payment",
      "Direct payment",
      "The person, or someone for them, receives the money and arranges the support."),
  /** A provider that the person chose holds the money and arranges the support with them. */
  INDIVIDUAL_SERVICE_FUND(
      "individual-service-fund",
      "Individual service fund",
      "A provider that the person chose holds the money and arranges the support with them.");
  private final String code;
  private final String label;
  private final String definition;

  BudgetHolding(String code, String label, String definition) {
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
