package org.commissioning.model.resource;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a floor or cap of a group is of. */
public enum GroupMeasure {
  /** How many candidates of the group are funded. */
  COUNT("count", "Count", "How many candidates of the group are funded."),
  /** What the funded candidates of the group take from all pots together. */
  SPEND("spend", "Spend", "What the funded candidates of the group take from all pots together."),
  /** That, as a share of what all funded candidates take: for equity between groups. */
  SHARE_OF_SPEND(
      "share-of-spend",
      "Share of spend",
      "That, as a share of what all funded candidates take: for equity between groups.");

  private final String code;
  private final String label;
  private final String definition;

  GroupMeasure(String code, String label, String definition) {
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
