package org.commissioning.model.regime;

import com.fasterxml.jackson.annotation.JsonValue;

/** What follows from an exclusion ground. */
public enum ExclusionKind {
  /** The supplier is an excluded supplier. */
  MANDATORY("mandatory", "Mandatory", "The supplier is an excluded supplier."),
  /** The supplier is an excludable supplier. */
  DISCRETIONARY("discretionary", "Discretionary", "The supplier is an excludable supplier.");

  private final String code;
  private final String label;
  private final String definition;

  ExclusionKind(String code, String label, String definition) {
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
