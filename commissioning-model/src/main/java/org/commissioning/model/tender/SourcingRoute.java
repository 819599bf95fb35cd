package org.commissioning.model.tender;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a contract comes to be awarded. */
public enum SourcingRoute {
  /** Suppliers compete in an open or other competitive procedure. */
  COMPETITION(
      "competition", "Competition", "Suppliers compete in an open or other competitive procedure."),
  /** It is awarded without a competition. */
  DIRECT_AWARD("direct-award", "Direct award", "It is awarded without a competition."),
  /** It is awarded under a framework set up before, with or without a further competition. */
  FRAMEWORK_CALL_OFF(
      "framework-call-off",
      "Call-off under a framework",
      "It is awarded under a framework set up before, with or without a further competition."),
  /** The members of a dynamic market compete for it. */
  DYNAMIC_MARKET(
      "dynamic-market", "Dynamic market", "The members of a dynamic market compete for it.");
  private final String code;
  private final String label;
  private final String definition;

  SourcingRoute(String code, String label, String definition) {
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
