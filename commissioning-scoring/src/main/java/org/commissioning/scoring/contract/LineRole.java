package org.commissioning.scoring.contract;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a line does in a payment. */
public enum LineRole {
  /** It is due for something delivered, or whatever is delivered. */
  CHARGE("charge", "charge"),
  /** It shares a difference between plan and fact. */
  ADJUSTMENT("adjustment", "adjustment"),
  /** It is taken off because service fell short. */
  DEDUCTION("deduction", "deduction"),
  /** It brings a sum to a limit. */
  LIMIT("limit", "limit");

  private final String code;
  private final String label;

  LineRole(String code, String label) {
    this.code = code;
    this.label = label;
  }

  /** The code in documents. */
  @JsonValue
  public String code() {
    return code;
  }

  /** A word for people. */
  public String label() {
    return label;
  }

  @Override
  public String toString() {
    return code;
  }
}
