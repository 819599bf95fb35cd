package org.commissioning.model.equity;

import com.fasterxml.jackson.annotation.JsonValue;

/** What quantiles have equal numbers of. */
public enum QuantileBasis {
  /** Each quantile has as nearly as can be the same number of areas. */
  EQUAL_AREAS(
      "equal-areas",
      "Equal areas",
      "Each quantile has as nearly as can be the same number of areas."),
  /** Each quantile has as nearly as can be the same number of people. */
  EQUAL_POPULATION(
      "equal-population",
      "Equal population",
      "Each quantile has as nearly as can be the same number of people.");

  private final String code;
  private final String label;
  private final String definition;

  QuantileBasis(String code, String label, String definition) {
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
