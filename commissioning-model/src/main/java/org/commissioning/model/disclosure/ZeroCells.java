package org.commissioning.model.disclosure;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether a count of nought may be shown. */
public enum ZeroCells {
  /** A nought is shown as it is. */
  SHOWN("shown", "Shown", "A nought is shown as it is."),
  /**
   * A nought is hidden like a small number, since it may say of everybody that something is not so.
   */
  HIDDEN(
      "hidden",
      "Hidden",
      "A nought is hidden like a small number, since it may say of everybody that something is not so.");

  private final String code;
  private final String label;
  private final String definition;

  ZeroCells(String code, String label, String definition) {
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
