package org.commissioning.model.disclosure;

import com.fasterxml.jackson.annotation.JsonValue;

/** Which totals stand beside a table of counts. */
public enum PublishedTotals {
  /** The table stands without totals. */
  NONE("none", "None", "The table stands without totals."),
  /** Each row has its total. */
  ROWS("rows", "Of each row", "Each row has its total."),
  /** Each column has its total. */
  COLUMNS("columns", "Of each column", "Each column has its total."),
  /** Each row and each column has its total, and the table its grand total. */
  BOTH(
      "both",
      "Of rows and columns",
      "Each row and each column has its total, and the table its grand total.");

  private final String code;
  private final String label;
  private final String definition;

  PublishedTotals(String code, String label, String definition) {
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
