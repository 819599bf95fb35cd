package org.commissioning.model.tender;

import com.fasterxml.jackson.annotation.JsonValue;

/** What the Construction Procurement Handbook of Scotland compares with, by its edition. */
public enum ScottishReference {
  /** The mean of the prices without the highest: the editions of 2018 and March 2019. */
  ADJUSTED_AVERAGE(
      "adjusted-average",
      "Adjusted average",
      "The mean of the prices without the highest: the editions of 2018 and March 2019."),
  /** The median of the prices: the edition of September 2021. */
  MEDIAN("median", "Median", "The median of the prices: the edition of September 2021.");

  private final String code;
  private final String label;
  private final String definition;

  ScottishReference(String code, String label, String definition) {
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
