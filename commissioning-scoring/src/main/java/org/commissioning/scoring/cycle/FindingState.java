package org.commissioning.scoring.cycle;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a gate found of one thing that it looks at. */
public enum FindingState {
  /** It is as it should be. */
  MET("met", "met"),
  /** It is recorded, but not as it should be. */
  NOT_MET("not-met", "not met"),
  /** Nothing is recorded. */
  NOT_RECORDED("not-recorded", "not recorded");

  private final String code;
  private final String label;

  FindingState(String code, String label) {
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
