package org.commissioning.model.outcome;

import com.fasterxml.jackson.annotation.JsonValue;

/** How the spread beyond chance is estimated. */
public enum DispersionEstimator {
  /** Chance is widened by one factor everywhere, as Spiegelhalter has it. */
  MULTIPLICATIVE(
      "multiplicative",
      "Multiplicative",
      "Chance is widened by one factor everywhere, as Spiegelhalter has it."),
  /** A variance between areas is added, estimated by moments. */
  DERSIMONIAN_LAIRD(
      "dersimonian-laird",
      "Additive, DerSimonian and Laird",
      "A variance between areas is added, estimated by moments."),
  /**
   * A variance between areas is added, such that the weighted squares come to one less than their
   * number.
   */
  PAULE_MANDEL(
      "paule-mandel",
      "Additive, Paule and Mandel",
      "A variance between areas is added, such that the weighted squares come to one less than their number.");

  private final String code;
  private final String label;
  private final String definition;

  DispersionEstimator(String code, String label, String definition) {
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
