package org.commissioning.model.population;

import com.fasterxml.jackson.annotation.JsonValue;

/** The sex by which a population is counted. */
public enum Sex {
  /** Women and girls. */
  FEMALE("female", "Female", "Women and girls."),
  /** Men and boys. */
  MALE("male", "Male", "Men and boys."),
  /** Everybody, whatever their sex. */
  PERSONS("persons", "Persons", "Everybody, whatever their sex.");

  private final String code;
  private final String label;
  private final String definition;

  Sex(String code, String label, String definition) {
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
