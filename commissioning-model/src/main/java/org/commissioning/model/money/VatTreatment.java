package org.commissioning.model.money;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a stated amount says about value added tax. Amounts treated differently are not comparable.
 */
public enum VatTreatment {
  /** Tax is due and comes on top of the stated amount. */
  EXCLUDED("excluded", "Excluding VAT", "Tax is due and comes on top of the stated amount."),
  /** Tax is due and is part of the stated amount. */
  INCLUDED("included", "Including VAT", "Tax is due and is part of the stated amount."),
  /** The supply is one that the law exempts: no tax is due on it. */
  EXEMPT(
      "exempt", "Exempt from VAT", "The supply is one that the law exempts: no tax is due on it."),
  /** The payment is not for a supply that the tax applies to, as with most grants. */
  OUTSIDE_SCOPE(
      "outside-scope",
      "Outside the scope of VAT",
      "The payment is not for a supply that the tax applies to, as with most grants."),
  /** The document does not say. Nothing may be assumed. */
  NOT_STATED("not-stated", "VAT not stated", "The document does not say. Nothing may be assumed.");

  private final String code;
  private final String label;
  private final String definition;

  VatTreatment(String code, String label, String definition) {
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
}
