package org.commissioning.model.value;

import com.fasterxml.jackson.annotation.JsonValue;

/** When in a year its amounts fall. Year 0 begins on the base date. */
public enum DiscountTiming {
  /** Amounts fall at the start of their year, so that those of year 0 are not discounted. */
  START(
      "start-of-year",
      "Start of year",
      "Amounts fall at the start of their year, so that those of year 0 are not discounted."),
  /** Amounts fall half a year after the start of their year. */
  MIDDLE(
      "middle-of-year",
      "Middle of year",
      "Amounts fall half a year after the start of their year."),
  /** Amounts fall at the end of their year, so that those of year 0 are discounted by a year. */
  END(
      "end-of-year",
      "End of year",
      "Amounts fall at the end of their year, so that those of year 0 are discounted by a year.");

  private final String code;
  private final String label;
  private final String definition;

  DiscountTiming(String code, String label, String definition) {
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
