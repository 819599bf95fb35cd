package org.commissioning.model.decision;

import com.fasterxml.jackson.annotation.JsonValue;

/** Who decides who delivers a service. */
public enum ChooserKind {
  /** An organisation chooses the provider. */
  BODY("body", "A body", "An organisation chooses the provider."),
  /** The person who uses the service, or someone for them, chooses the provider. */
  PERSON_WHO_USES_IT(
      "person-who-uses-it",
      "The person who uses it",
      "The person who uses the service, or someone for them, chooses the provider."),
  /** Whoever uses the service chooses among all providers that meet stated standards. */
  OPEN_CHOICE_AMONG_ACCREDITED(
      "open-choice-among-accredited",
      "Open choice among accredited providers",
      "Whoever uses the service chooses among all providers that meet stated standards.");
  private final String code;
  private final String label;
  private final String definition;

  ChooserKind(String code, String label, String definition) {
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
