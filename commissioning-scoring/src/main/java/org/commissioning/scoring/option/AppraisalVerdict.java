package org.commissioning.scoring.option;

import com.fasterxml.jackson.annotation.JsonValue;

/** What an appraisal may say of its best option. */
public enum AppraisalVerdict {
  /** One option has the highest value, and its lead is large enough to say so. */
  LEADS(
      "leads",
      "Leads",
      "One option has the highest value, and its lead is large enough to say so."),
  /** One option has the highest value, but its lead is smaller than what was agreed to count. */
  TOO_CLOSE_TO_CALL(
      "too-close-to-call",
      "Too close to call",
      "One option has the highest value, but its lead is smaller than what was agreed to count."),
  /** Several options share the highest value. */
  TIED("tied", "Tied", "Several options share the highest value.");

  private final String code;
  private final String label;
  private final String definition;

  AppraisalVerdict(String code, String label, String definition) {
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
