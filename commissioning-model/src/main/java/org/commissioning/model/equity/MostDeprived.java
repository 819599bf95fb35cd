package org.commissioning.model.equity;

import com.fasterxml.jackson.annotation.JsonValue;

/** At which end of a ranking the most deprived stand. */
public enum MostDeprived {
  /** The group or place with the lowest rank number is the most deprived. */
  LOWEST_RANK(
      "lowest-rank",
      "Lowest rank",
      "The group or place with the lowest rank number is the most deprived."),
  /** The group or place with the highest rank number is the most deprived. */
  HIGHEST_RANK(
      "highest-rank",
      "Highest rank",
      "The group or place with the highest rank number is the most deprived.");

  private final String code;
  private final String label;
  private final String definition;

  MostDeprived(String code, String label, String definition) {
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
