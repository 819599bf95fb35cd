package org.commissioning.model.regime;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whose circumstances an exclusion ground is about. */
public enum SupplierRelation {
  /** The supplier itself. */
  SUPPLIER("supplier", "Supplier", "The supplier itself."),
  /** A person connected with the supplier, such as a director, a parent or a subsidiary. */
  CONNECTED(
      "connected",
      "Connected person",
      "A person connected with the supplier, such as a director, a parent or a subsidiary."),
  /**
   * A person on whom the supplier relies to satisfy the conditions of participation, other than as
   * a guarantor.
   */
  ASSOCIATED(
      "associated",
      "Associated person",
      "A person on whom the supplier relies to satisfy the conditions of participation, other than as a guarantor."),
  /** An intended sub-contractor that is no associated person. */
  SUB_CONTRACTOR(
      "sub-contractor",
      "Sub-contractor",
      "An intended sub-contractor that is no associated person.");

  private final String code;
  private final String label;
  private final String definition;

  SupplierRelation(String code, String label, String definition) {
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
