package org.commissioning.model.level;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How it is known which part of a common scheme an entry of a published framework covers: the
 * surest first.
 */
public enum MappingBasis {
  /** The source itself states it. */
  PUBLISHED("published", "Published", "The source itself states it."),
  /** It is read from the definition that the source gives. */
  READING("reading", "Our reading", "It is read from the definition that the source gives."),
  /** It is weak: the source names the entry but does not define it. */
  TENTATIVE(
      "tentative", "Tentative", "It is weak: the source names the entry but does not define it.");
  private final String code;
  private final String label;
  private final String definition;

  MappingBasis(String code, String label, String definition) {
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
