package org.commissioning.model.tender;

import com.fasterxml.jackson.annotation.JsonValue;

/** When a tender was excluded, seen from the opening of the tenders. */
public enum ExclusionStage {
  /** Before tenders were opened, or at once: it was never evaluated with the others. */
  BEFORE_OPENING("before-opening"),
  /**
   * After tenders were opened: they are evaluated anew without it, and the evaluation with it is
   * kept.
   */
  AFTER_OPENING("after-opening");

  private final String code;

  ExclusionStage(String code) {
    this.code = code;
  }

  /** The stage as it stands in documents. */
  @JsonValue
  public String code() {
    return code;
  }

  @Override
  public String toString() {
    return code;
  }
}
