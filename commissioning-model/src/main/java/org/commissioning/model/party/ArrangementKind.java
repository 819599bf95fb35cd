package org.commissioning.model.party;

import com.fasterxml.jackson.annotation.JsonValue;
import org.commissioning.model.reference.Coded;
import org.commissioning.model.reference.Source;

/** How bodies commission together, or that one commissions alone. */
public enum ArrangementKind implements Coded {
  /** One body commissions, with its own resources and to its own strategy. */
  SINGLE(
      "single",
      "Single commissioner",
      "One body commissions, with its own resources and to its own strategy."),
  /** Two or more bodies put resources together to carry out one strategy that they share. */
  JOINT(
      "joint",
      "Joint commissioning",
      "Two or more bodies put resources together to carry out one strategy that they share."),
  /**
   * Two or more bodies each keep their own resources and strategies, and bring the strategies into
   * line with one another.
   */
  COLLABORATIVE(
      "collaborative",
      "Collaborative commissioning",
      "Two or more bodies each keep their own resources and strategies, and bring the strategies into line with one another.");

  private static final Source AUDIT_COMMISSION =
      new Source(
          "Audit Commission report of 1998, page 2, as cited in Effective Commissioning in Health and Social Care",
          "Audit Commission",
          "https://www.perlego.com/book/1431655/effective-commissioning-in-health-and-social-care-pdf",
          null,
          null);

  private static final Source THIS_LIBRARY =
      new Source(
          "Commissioning, a Java library: kinds of arrangement",
          "The Commissioning project",
          null,
          null,
          null);

  private final String code;
  private final String label;
  private final String definition;

  ArrangementKind(String code, String label, String definition) {
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
    return switch (this) {
      case SINGLE -> THIS_LIBRARY;
      case JOINT, COLLABORATIVE -> AUDIT_COMMISSION;
    };
  }

  @Override
  public String toString() {
    return code;
  }
}
