package org.commissioning.model.value;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a stream of amounts is to society and to the public purse. */
public enum CashKind {
  /** A cost that public money pays. */
  PUBLIC_COST("public-cost", "Public cost", "A cost that public money pays."),
  /** A cost that falls on others than the public purse. */
  OTHER_COST("other-cost", "Cost to others", "A cost that falls on others than the public purse."),
  /** A benefit to whomever it goes. */
  BENEFIT("benefit", "Benefit", "A benefit to whomever it goes.");

  private final String code;
  private final String label;
  private final String definition;

  CashKind(String code, String label, String definition) {
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
