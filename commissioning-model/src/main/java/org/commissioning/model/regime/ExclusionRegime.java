package org.commissioning.model.regime;

import com.fasterxml.jackson.annotation.JsonValue;

/** Under which regime a supplier is considered for exclusion. */
public enum ExclusionRegime {
  /** The Procurement Act 2023. */
  PROCUREMENT_ACT("procurement-act-2023", "Procurement Act 2023", "The Procurement Act 2023."),
  /**
   * The Provider Selection Regime of England, which takes the Act's grounds over and leaves
   * associated persons out.
   */
  PROVIDER_SELECTION_ENGLAND(
      "psr-england",
      "Provider Selection Regime, England",
      "The Provider Selection Regime of England, which takes the Act's grounds over and leaves associated persons out.");

  private final String code;
  private final String label;
  private final String definition;

  ExclusionRegime(String code, String label, String definition) {
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
