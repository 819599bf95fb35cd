package org.commissioning.model.decision;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where a decision stands. */
public enum DecisionStatus {
  /** It is being prepared and may lack anything. */
  DRAFT("draft", "Draft", "It is being prepared and may lack anything."),
  /** It has been made and binds. */
  MADE("made", "Made", "It has been made and binds."),
  /** It is no longer pursued. */
  WITHDRAWN("withdrawn", "Withdrawn", "It is no longer pursued.");
  private final String code;
  private final String label;
  private final String definition;

  DecisionStatus(String code, String label, String definition) {
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
