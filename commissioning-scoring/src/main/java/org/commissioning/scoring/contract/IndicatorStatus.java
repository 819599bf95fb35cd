package org.commissioning.scoring.contract;

import com.fasterxml.jackson.annotation.JsonValue;

/** How an indicator stands to its target. */
public enum IndicatorStatus {
  /** The target is reached. */
  MET("met", "met"),
  /** It is missed by no more than the tolerance. */
  WITHIN_TOLERANCE("within-tolerance", "within tolerance"),
  /** It is missed by more. */
  MISSED("missed", "missed"),
  /** No value is known: neither met nor missed. */
  NOT_KNOWN("not-known", "not known"),
  /** There is no target, or no way that is better: nothing to hold a value to. */
  NOT_JUDGED("not-judged", "not judged");

  private final String code;
  private final String label;

  IndicatorStatus(String code, String label) {
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
