package org.commissioning.model.equity;

import com.fasterxml.jackson.annotation.JsonValue;

/** At which end of the values the worst-off areas stand. */
public enum WorstValue {
  /** The lowest value is the worst, as where 1 is the rank of the most deprived. */
  LOWEST(
      "lowest",
      "Lowest",
      "The lowest value is the worst, as where 1 is the rank of the most deprived."),
  /** The highest value is the worst, as with a score of deprivation. */
  HIGHEST("highest", "Highest", "The highest value is the worst, as with a score of deprivation.");

  private final String code;
  private final String label;
  private final String definition;

  WorstValue(String code, String label, String definition) {
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
