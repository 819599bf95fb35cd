package org.commissioning.model.equity;

import com.fasterxml.jackson.annotation.JsonValue;

/** What kind of thing is measured, which decides which index of concentration suits it. */
public enum MeasureKind {
  /** An amount from nought up, such as spending. */
  UNBOUNDED("unbounded", "Unbounded", "An amount from nought up, such as spending."),
  /** A value between two ends, such as a share or a score. */
  BOUNDED("bounded", "Bounded", "A value between two ends, such as a share or a score.");

  private final String code;
  private final String label;
  private final String definition;

  MeasureKind(String code, String label, String definition) {
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
