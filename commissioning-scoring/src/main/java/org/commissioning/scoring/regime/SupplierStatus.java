package org.commissioning.scoring.regime;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a supplier is under section 57. */
public enum SupplierStatus {
  /** Excluded supplier. */
  EXCLUDED("excluded", "Excluded supplier"),
  /** Excludable supplier. */
  EXCLUDABLE("excludable", "Excludable supplier"),
  /** Neither excluded nor excludable. */
  NEITHER("neither", "Neither excluded nor excludable");

  private final String code;
  private final String label;

  SupplierStatus(String code, String label) {
    this.code = code;
    this.label = label;
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

  @Override
  public String toString() {
    return code;
  }
}
