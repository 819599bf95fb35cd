package org.commissioning.model.need;

import com.fasterxml.jackson.annotation.JsonValue;

/** How much say people had, from the least to the most. */
public enum EngagementDegree {
  /** People were told. */
  INFORMED("informed", "Informed", "People were told."),
  /** People were asked, and others decided. */
  CONSULTED("consulted", "Consulted", "People were asked, and others decided."),
  /** People worked out the answer together with those who decided. */
  CO_DESIGNED(
      "co-designed",
      "Co-designed",
      "People worked out the answer together with those who decided."),
  /** People decided together with the body that would otherwise have decided alone. */
  SHARED_DECISION(
      "shared-decision",
      "Shared decision",
      "People decided together with the body that would otherwise have decided alone.");

  private final String code;
  private final String label;
  private final String definition;

  EngagementDegree(String code, String label, String definition) {
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
