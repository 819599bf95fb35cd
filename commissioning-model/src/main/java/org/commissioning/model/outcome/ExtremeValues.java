package org.commissioning.model.outcome;

import com.fasterxml.jackson.annotation.JsonValue;

/** What is done with the most extreme of many values before their spread is judged. */
public enum ExtremeValues {
  /** They are kept as they are. */
  KEPT("kept", "Kept", "They are kept as they are."),
  /** They are set to the quantile beyond which they lie. */
  WINSORISED("winsorised", "Winsorised", "They are set to the quantile beyond which they lie."),
  /** They are left out. */
  TRUNCATED("truncated", "Truncated", "They are left out.");

  private final String code;
  private final String label;
  private final String definition;

  ExtremeValues(String code, String label, String definition) {
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
