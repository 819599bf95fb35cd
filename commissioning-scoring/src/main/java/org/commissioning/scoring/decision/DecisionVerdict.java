package org.commissioning.scoring.decision;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether the record of a decision would be accepted as that of a decision that is made. */
public enum DecisionVerdict {
  /** It would: no gap is found. That does not say that the decision is lawful, or good. */
  CAN_BE_MADE("can-be-made", "can be made"),
  /** It would be refused: there is a gap. */
  CANNOT_BE_MADE_YET("cannot-be-made-yet", "cannot be made yet");

  private final String code;
  private final String label;

  DecisionVerdict(String code, String label) {
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
