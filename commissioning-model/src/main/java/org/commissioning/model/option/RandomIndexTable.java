package org.commissioning.model.option;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Whose table of random indices the contradictions of judgements are measured against. They differ,
 * so that the same judgements have another ratio by each.
 */
public enum RandomIndexTable {
  /** Saaty, The analytic hierarchy process, 1980: 3 to 10 criteria. */
  SAATY_1980(
      "saaty-1980",
      "Saaty (1980)",
      "Saaty, The analytic hierarchy process, 1980: 3 to 10 criteria."),
  /** Saaty, Theory and applications of the analytic network process, 2005: 3 to 15 criteria. */
  SAATY_2005(
      "saaty-2005",
      "Saaty (2005)",
      "Saaty, Theory and applications of the analytic network process, 2005: 3 to 15 criteria."),
  /** Donegan and Dodd, A note on Saaty's random indexes, 1991: 3 to 20 criteria. */
  DONEGAN_DODD_1991(
      "donegan-dodd-1991",
      "Donegan and Dodd (1991)",
      "Donegan and Dodd, A note on Saaty's random indexes, 1991: 3 to 20 criteria.");

  private final String code;
  private final String label;
  private final String definition;

  RandomIndexTable(String code, String label, String definition) {
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

  @Override
  public String toString() {
    return code;
  }
}
