package org.commissioning.model.tender;

import com.fasterxml.jackson.annotation.JsonValue;

/** What may be said of the distance between two marks. */
public enum MeasurementLevel {
  /** Marks are names: two are the same or they are not. */
  NOMINAL("nominal", "Nominal", "Marks are names: two are the same or they are not."),
  /** Marks have an order, and nothing is said of the steps between them. */
  ORDINAL(
      "ordinal", "Ordinal", "Marks have an order, and nothing is said of the steps between them."),
  /** Equal steps between marks mean the same. */
  INTERVAL("interval", "Interval", "Equal steps between marks mean the same."),
  /** Equal proportions between marks mean the same, and nought is nothing. */
  RATIO("ratio", "Ratio", "Equal proportions between marks mean the same, and nought is nothing.");

  private final String code;
  private final String label;
  private final String definition;

  MeasurementLevel(String code, String label, String definition) {
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
