package org.commissioning.model.tender;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a price is compared with. */
public enum LimitReference {
  /** The mean of the prices in the field. */
  MEAN("mean", "Mean", "The mean of the prices in the field."),
  /** The median of the prices in the field; of an even number the mean of the middle two. */
  MEDIAN(
      "median",
      "Median",
      "The median of the prices in the field; of an even number the mean of the middle two."),
  /** The authority's own estimate, or the base price that it published. */
  ESTIMATE(
      "estimate", "Estimate", "The authority's own estimate, or the base price that it published."),
  /** The second lowest price in the field. */
  SECOND_LOWEST("second-lowest", "Second lowest", "The second lowest price in the field.");

  private final String code;
  private final String label;
  private final String definition;

  LimitReference(String code, String label, String definition) {
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
