package org.commissioning.model.tender;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a mark becomes weighted points. */
public enum MarkConversion {
  /** Points = weight × mark ÷ highest mark of the scale. A tender's points depend on it alone. */
  OVER_MAXIMUM("over-maximum"),
  /**
   * Points = weight × mark ÷ best mark given to any tender in the field. Relative: another tender's
   * leaving can change the order of those that stay.
   */
  OVER_BEST("over-best");

  private final String code;

  MarkConversion(String code) {
    this.code = code;
  }

  /** The conversion as it stands in documents. */
  @JsonValue
  public String code() {
    return code;
  }

  @Override
  public String toString() {
    return code;
  }
}
