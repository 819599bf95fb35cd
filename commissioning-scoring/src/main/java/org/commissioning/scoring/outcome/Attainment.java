package org.commissioning.scoring.outcome;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether a target is met. */
public enum Attainment {
  /** Met, and beyond chance: the whole interval is on the right side. */
  MET("met", "met"),
  /** Not met, and beyond chance: the whole interval is on the wrong side. */
  NOT_MET("not-met", "not met"),
  /** On the right side, but chance may have put it there. */
  MET_WITHIN_CHANCE("met-within-chance", "met, but within chance of not being met"),
  /** On the wrong side, but chance may have put it there. */
  NOT_MET_WITHIN_CHANCE("not-met-within-chance", "not met, but within chance of being met"),
  /** On the right side; how sure that is, is not known. */
  MET_UNSURE("met-unsure", "met, with no limits known"),
  /** On the wrong side; how sure that is, is not known. */
  NOT_MET_UNSURE("not-met-unsure", "not met, with no limits known");

  private final String code;
  private final String label;

  Attainment(String code, String label) {
    this.code = code;
    this.label = label;
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

  @Override
  public String toString() {
    return code;
  }
}
