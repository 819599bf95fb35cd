package org.commissioning.model.tender;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether a bid is still in the competition when low prices are looked for. */
public enum BidStatus {
  /** It has passed every check so far and its price is compared. */
  ADMITTED("admitted", "Admitted", "It has passed every check so far and its price is compared."),
  /** It was rejected for another reason; it is not examined. */
  REJECTED("rejected", "Rejected", "It was rejected for another reason; it is not examined.");

  private final String code;
  private final String label;
  private final String definition;

  BidStatus(String code, String label, String definition) {
    this.code = code;
    this.label = label;
    this.definition = definition;
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

  /** What it means, in a sentence. */
  public String definition() {
    return definition;
  }
}
