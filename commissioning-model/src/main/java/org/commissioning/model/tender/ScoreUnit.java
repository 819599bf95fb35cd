package org.commissioning.model.tender;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a score counts. */
public enum ScoreUnit {
  /** A mark on the criterion's own scale, before any weight. */
  MARK("mark"),
  /** Weighted points, in the unit in which the weights are stated. */
  POINTS("points");

  private final String code;

  ScoreUnit(String code) {
    this.code = code;
  }

  /** The unit as it stands in documents. */
  @JsonValue
  public String code() {
    return code;
  }

  @Override
  public String toString() {
    return code;
  }
}
