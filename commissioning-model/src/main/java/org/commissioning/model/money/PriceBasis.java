package org.commissioning.model.money;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether amounts of several years are stated in the prices of one year or in each year's own. */
public enum PriceBasis {
  /** In the prices of one stated year, so that general inflation is taken out. */
  REAL("real", "Real terms", "In the prices of one stated year: general inflation is taken out."),
  /** In the prices of the year in which each amount falls. */
  NOMINAL(
      "nominal",
      "Nominal terms",
      "In the prices of the year in which each amount falls: general inflation is left in.");

  private final String code;
  private final String label;
  private final String definition;

  PriceBasis(String code, String label, String definition) {
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
