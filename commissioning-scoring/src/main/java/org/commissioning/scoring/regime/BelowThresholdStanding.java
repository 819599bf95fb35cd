package org.commissioning.scoring.regime;

import com.fasterxml.jackson.annotation.JsonValue;

/** What Part 6 of the Procurement Act makes of a contract below its threshold. */
public enum BelowThresholdStanding {
  /** The contract is not below its threshold, so that Part 6 does not speak of it. */
  NOT_BELOW("not-below", "not below the threshold"),
  /**
   * Part 6 does not speak of it: it is exempted, a concession or utilities contract, or of an
   * authority that is left out.
   */
  NOT_REGULATED("not-regulated", "not regulated"),
  /** Part 6 speaks of it, and its value is too small for notices. */
  REGULATED("regulated", "regulated, not notifiable"),
  /** Part 6 speaks of it, and notices are to be published. */
  NOTIFIABLE("notifiable", "regulated and notifiable");

  private final String code;
  private final String label;

  BelowThresholdStanding(String code, String label) {
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

  /** The code, as documents write it. */
  @Override
  public String toString() {
    return code;
  }
}
