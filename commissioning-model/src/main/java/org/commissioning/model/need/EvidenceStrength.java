package org.commissioning.model.need;

import com.fasterxml.jackson.annotation.JsonValue;
import org.commissioning.model.reference.Coded;
import org.commissioning.model.reference.Source;

/** How certain one may be of what a body of evidence says: the four levels of GRADE. */
public enum EvidenceStrength implements Coded {
  /** The true effect is very likely to be close to what the evidence says. */
  HIGH("high", "High", "The true effect is very likely to be close to what the evidence says."),
  /**
   * The true effect is probably close to what the evidence says, but it could be quite different.
   */
  MODERATE(
      "moderate",
      "Moderate",
      "The true effect is probably close to what the evidence says, but it could be quite different."),
  /** The true effect may well be quite different from what the evidence says. */
  LOW("low", "Low", "The true effect may well be quite different from what the evidence says."),
  /** The true effect is likely to be quite different from what the evidence says. */
  VERY_LOW(
      "very-low",
      "Very low",
      "The true effect is likely to be quite different from what the evidence says.");

  private static final Source SOURCE =
      new Source(
          "GRADE guidelines: 3. Rating the quality of evidence (Balshem and others, Journal of Clinical Epidemiology 64, 2011, pages 401 to 406)",
          "Elsevier",
          "https://doi.org/10.1016/j.jclinepi.2010.07.015",
          null,
          null);

  private final String code;
  private final String label;
  private final String definition;

  EvidenceStrength(String code, String label, String definition) {
    this.code = code;
    this.label = label;
    this.definition = definition;
  }

  @Override
  @JsonValue
  public String code() {
    return code;
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public String definition() {
    return definition;
  }

  @Override
  public Source source() {
    return SOURCE;
  }

  @Override
  public String toString() {
    return code;
  }
}
