package org.commissioning.model.need;

import com.fasterxml.jackson.annotation.JsonValue;

/** What an assessment looked for. */
public enum Sought {
  /** What people lack. */
  NEEDS("needs", "Needs", "What people lack."),
  /** What people and places have: capabilities, associations, places, resources. */
  ASSETS(
      "assets",
      "Assets",
      "What people and places have: capabilities, associations, places, resources.");

  private final String code;
  private final String label;
  private final String definition;

  Sought(String code, String label, String definition) {
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
