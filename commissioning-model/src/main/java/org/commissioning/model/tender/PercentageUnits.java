package org.commissioning.model.tender;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a Spanish regulation means by percentage units; both readings are in use. */
public enum PercentageUnits {
  /** A price is ten units below the mean if it is ten per cent lower than the mean. */
  RATIO(
      "ratio",
      "Ratio of prices",
      "A price is ten units below the mean if it is ten per cent lower than the mean."),
  /**
   * Prices are stated as discounts on the base budget, and units are percentage points of these.
   */
  POINTS(
      "points",
      "Points of discount",
      "Prices are stated as discounts on the base budget, and units are percentage points of these.");

  private final String code;
  private final String label;
  private final String definition;

  PercentageUnits(String code, String label, String definition) {
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
}
