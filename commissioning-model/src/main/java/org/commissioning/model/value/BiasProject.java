package org.commissioning.model.value;

import com.fasterxml.jackson.annotation.JsonValue;

/** What kind of project an estimate is for, in the words of the study of 2002. */
public enum BiasProject {
  /** Buildings that need no special design. */
  STANDARD_BUILDINGS(
      "standard-buildings", "Standard buildings", "Buildings that need no special design."),
  /** Buildings that need special design. */
  NON_STANDARD_BUILDINGS(
      "non-standard-buildings", "Non-standard buildings", "Buildings that need special design."),
  /** Structures other than buildings that need no special design. */
  STANDARD_CIVIL_ENGINEERING(
      "standard-civil-engineering",
      "Standard civil engineering",
      "Structures other than buildings that need no special design."),
  /** Structures other than buildings that need special design. */
  NON_STANDARD_CIVIL_ENGINEERING(
      "non-standard-civil-engineering",
      "Non-standard civil engineering",
      "Structures other than buildings that need special design."),
  /** Equipment, and the development of software and systems. */
  EQUIPMENT_AND_DEVELOPMENT(
      "equipment-and-development",
      "Equipment and development",
      "Equipment, and the development of software and systems."),
  /** Services bought from others, without building anything. */
  OUTSOURCING(
      "outsourcing", "Outsourcing", "Services bought from others, without building anything.");

  private final String code;
  private final String label;
  private final String definition;

  BiasProject(String code, String label, String definition) {
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
