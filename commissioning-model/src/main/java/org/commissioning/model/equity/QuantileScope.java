package org.commissioning.model.equity;

import com.fasterxml.jackson.annotation.JsonValue;

/** Among which areas an area is ranked. */
public enum QuantileScope {
  /** All areas are ranked together, as for national quantiles. */
  ALL_AREAS("all-areas", "All areas", "All areas are ranked together, as for national quantiles."),
  /** Areas are ranked within the larger area they belong to, as for local quantiles. */
  WITHIN_GROUP(
      "within-group",
      "Within the group",
      "Areas are ranked within the larger area they belong to, as for local quantiles.");

  private final String code;
  private final String label;
  private final String definition;

  QuantileScope(String code, String label, String definition) {
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
