package org.commissioning.model.regime;

import com.fasterxml.jackson.annotation.JsonValue;

/** What part an exclusion ground plays beside others. */
public enum ExclusionGroundRole {
  /** A conviction of an offence that the Act names. */
  OFFENCE("offence", "Offence", "A conviction of an offence that the Act names."),
  /** A conviction that counts because it relates to an offence that the Act names. */
  DERIVED(
      "derived",
      "Derived from an offence",
      "A conviction that counts because it relates to an offence that the Act names."),
  /** Something other than a conviction that the Act names. */
  OTHER("other", "Other", "Something other than a conviction that the Act names.");

  private final String code;
  private final String label;
  private final String definition;

  ExclusionGroundRole(String code, String label, String definition) {
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
