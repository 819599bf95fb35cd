package org.commissioning.model.tender;

import com.fasterxml.jackson.annotation.JsonValue;

/** When prices are opened. */
public enum PriceOpening {
  /** With the rest of the tender, in one envelope. */
  WITH_QUALITY("with-quality"),
  /**
   * After quality has been assessed, from a second envelope, and only those of tenders that passed.
   */
  AFTER_QUALITY("after-quality");

  private final String code;

  PriceOpening(String code) {
    this.code = code;
  }

  /** The way as it stands in documents. */
  @JsonValue
  public String code() {
    return code;
  }

  @Override
  public String toString() {
    return code;
  }
}
