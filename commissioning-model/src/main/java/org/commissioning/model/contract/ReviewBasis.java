package org.commissioning.model.contract;

import com.fasterxml.jackson.annotation.JsonValue;

/** Since when an index is compared at a review. */
public enum ReviewBasis {
  /** Each review compares with the base period and applies to the base price. */
  BASE(
      "base",
      "Since the base period",
      "Each review compares with the base period and applies to the base price."),
  /**
   * Each review compares with the one before and applies to its price; the first one to the base.
   */
  LAST_REVIEW(
      "last-review",
      "Since the review before",
      "Each review compares with the one before and applies to its price; the first one to the base.");

  private final String code;
  private final String label;
  private final String definition;

  ReviewBasis(String code, String label, String definition) {
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
