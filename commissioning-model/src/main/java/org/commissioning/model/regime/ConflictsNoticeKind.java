package org.commissioning.model.regime;

import com.fasterxml.jackson.annotation.JsonValue;

/** A notice that has to do with the conflicts assessment of a procurement. */
public enum ConflictsNoticeKind {
  /** It invites tenders, or requests to participate. */
  TENDER("uk4", "UK4 tender notice", "It invites tenders, or requests to participate."),
  /** It announces a direct award. */
  TRANSPARENCY("uk5", "UK5 transparency notice", "It announces a direct award."),
  /** It announces an award; the assessment is not confirmed in it. */
  AWARD(
      "uk6",
      "UK6 contract award notice",
      "It announces an award; the assessment is not confirmed in it."),
  /** It tells of a contract that was entered into. */
  CONTRACT_DETAILS(
      "uk7", "UK7 contract details notice", "It tells of a contract that was entered into."),
  /** It announces a modification. */
  CONTRACT_CHANGE("uk10", "UK10 contract change notice", "It announces a modification."),
  /** It tells of the end of a contract. */
  CONTRACT_TERMINATION(
      "uk11", "UK11 contract termination notice", "It tells of the end of a contract."),
  /** It tells that no contract will be awarded. */
  PROCUREMENT_TERMINATION(
      "uk12", "UK12 procurement termination notice", "It tells that no contract will be awarded."),
  /** It tells that a dynamic market was established. */
  MARKET_ESTABLISHMENT(
      "uk14",
      "UK14 dynamic market establishment notice",
      "It tells that a dynamic market was established."),
  /** It tells that a dynamic market ceased to operate. */
  MARKET_CESSATION(
      "uk16",
      "UK16 dynamic market cessation notice",
      "It tells that a dynamic market ceased to operate.");

  private final String code;
  private final String label;
  private final String definition;

  ConflictsNoticeKind(String code, String label, String definition) {
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
