package org.commissioning.model.value;

import com.fasterxml.jackson.annotation.JsonValue;

/** To whom a benefit is worth something. */
public enum BenefitKind {
  /** Public money that is saved or comes in. */
  FISCAL("fiscal", "Fiscal", "Public money that is saved or comes in."),
  /** Income of people and firms. */
  ECONOMIC("economic", "Economic", "Income of people and firms."),
  /** Well-being, health and safety of people. */
  SOCIAL("social", "Social", "Well-being, health and safety of people.");

  private final String code;
  private final String label;
  private final String definition;

  BenefitKind(String code, String label, String definition) {
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
