package org.commissioning.model.option;

import com.fasterxml.jackson.annotation.JsonValue;

/** The family of ways to which a delivery model belongs. */
public enum Route {
  /** The body does it itself or through a body that it controls. */
  OWN_DELIVERY(
      "own-delivery",
      "Own delivery",
      "The body does it itself or through a body that it controls."),
  /** Providers outside are paid under a contract. */
  MARKET("market", "Market", "Providers outside are paid under a contract."),
  /** Several bodies share responsibility for doing it. */
  PARTNERSHIP("partnership", "Partnership", "Several bodies share responsibility for doing it."),
  /** Another body's own work is supported with money. */
  GRANT("grant", "Grant", "Another body's own work is supported with money."),
  /** The person who uses it, or someone for them, arranges it. */
  PERSONAL("personal", "Personal", "The person who uses it, or someone for them, arranges it."),
  /** It is not done. */
  NONE("none", "None", "It is not done.");
  private final String code;
  private final String label;
  private final String definition;

  Route(String code, String label, String definition) {
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
