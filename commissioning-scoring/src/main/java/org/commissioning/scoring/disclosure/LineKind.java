package org.commissioning.scoring.disclosure;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a line of a published table is. */
public enum LineKind {
  /** A row of the table. */
  ROW("row", "Row", "A row of the table."),
  /** A row that adds several rows up. */
  SUB_TOTAL("sub-total", "Sub-total", "A row that adds several rows up."),
  /** The row that adds every row up. */
  TOTAL("total", "Total", "The row that adds every row up.");

  private final String code;
  private final String label;
  private final String definition;

  LineKind(String code, String label, String definition) {
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
