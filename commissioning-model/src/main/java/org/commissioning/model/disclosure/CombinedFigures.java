package org.commissioning.model.disclosure;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether a figure that combines many counts in one is shown although some of them are hidden. */
public enum CombinedFigures {
  /** No figure is shown that rests on a hidden count. */
  WITHHELD("withheld", "Withheld", "No figure is shown that rests on a hidden count."),
  /**
   * A standardised rate or the like is shown to three digits though single counts behind it are
   * hidden.
   */
  SHOWN(
      "shown",
      "Shown",
      "A standardised rate or the like is shown to three digits though single counts behind it are hidden.");

  private final String code;
  private final String label;
  private final String definition;

  CombinedFigures(String code, String label, String definition) {
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
