package org.commissioning.model.value;

import com.fasterxml.jackson.annotation.JsonValue;

/** What counts where the parts of a line have evidence of different grades. */
public enum GradeRule {
  /** The largest of the corrections counts. */
  WORST("worst", "Worst grade", "The largest of the corrections counts."),
  /** The mean of the corrections counts. */
  MEAN("mean", "Mean of the grades", "The mean of the corrections counts.");

  private final String code;
  private final String label;
  private final String definition;

  GradeRule(String code, String label, String definition) {
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
