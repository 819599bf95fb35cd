package org.commissioning.model.need;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether counts are of whole people and events, or weighted. */
public enum Counting {
  /** People and events are counted one by one: a fraction is a fault. */
  WHOLE("whole", "Whole", "People and events are counted one by one: a fraction is a fault."),
  /** Counts are sums of weights, as of a survey, and may be fractions. */
  WEIGHTED(
      "weighted", "Weighted", "Counts are sums of weights, as of a survey, and may be fractions.");

  private final String code;
  private final String label;
  private final String definition;

  Counting(String code, String label, String definition) {
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
