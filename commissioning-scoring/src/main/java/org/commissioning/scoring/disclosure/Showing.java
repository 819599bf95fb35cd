package org.commissioning.scoring.disclosure;

import com.fasterxml.jackson.annotation.JsonValue;

/** How much of a result a publishable view shows. */
public enum Showing {
  /** All of it: no count in it is hidden by the rules. */
  WHOLE("whole", "Whole", "All of it: no count in it is hidden by the rules."),
  /** All of it, worked out again from rounded counts. */
  FROM_ROUNDED_COUNTS(
      "from-rounded-counts",
      "From rounded counts",
      "All of it, worked out again from rounded counts."),
  /** The figure and its limits to three digits, without parts and working. */
  COMBINED_FIGURE(
      "combined-figure",
      "Combined figure",
      "The figure and its limits to three digits, without parts and working."),
  /** Nothing but the reason. */
  WITHHELD("withheld", "Withheld", "Nothing but the reason.");

  private final String code;
  private final String label;
  private final String definition;

  Showing(String code, String label, String definition) {
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
