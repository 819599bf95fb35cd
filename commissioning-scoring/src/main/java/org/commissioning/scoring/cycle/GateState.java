package org.commissioning.scoring.cycle;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a gate says of a case on a day. */
public enum GateState {
  /** What the gate asks for is recorded. */
  PASSED("passed", "passed"),
  /** The gate is due, and what is recorded does not satisfy it. */
  FAILED("failed", "failed"),
  /** The case has not come past the phase at whose end the gate stands. */
  NOT_YET_DUE("not-yet-due", "not yet due"),
  /** The gate does not stand for the route taken, or the policy leaves it out. */
  NOT_APPLICABLE("not-applicable", "not applicable"),
  /** The gate is due, and nothing is recorded that it could look at. */
  NOT_ASSESSED("not-assessed", "not assessed");

  private final String code;
  private final String label;

  GateState(String code, String label) {
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
