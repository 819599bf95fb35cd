package org.commissioning.model.equity;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a relative index of inequality sets against what. */
public enum RelativeIndexDefinition {
  /** The fitted value at the least deprived end over that at the most deprived end. */
  RATIO_OF_ENDS(
      "ratio-of-ends",
      "Ratio of fitted ends",
      "The fitted value at the least deprived end over that at the most deprived end."),
  /** The slope index over the mean of all people. */
  SLOPE_OVER_MEAN(
      "slope-over-mean", "Slope over mean", "The slope index over the mean of all people.");

  private final String code;
  private final String label;
  private final String definition;

  RelativeIndexDefinition(String code, String label, String definition) {
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
