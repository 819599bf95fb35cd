package org.commissioning.scoring.level;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a level stands to the one that was asked about, by the tiers that each covers. */
public enum TierRelation {
  /** It covers the same tiers. */
  SAME_TIERS("same-tiers", "same tiers", "It covers the same tiers."),
  /** It covers some of the tiers and no other. */
  NARROWER("narrower", "narrower", "It covers some of the tiers and no other."),
  /** It covers all the tiers and others besides. */
  BROADER("broader", "broader", "It covers all the tiers and others besides."),
  /** It covers some of the tiers, and others besides. */
  OVERLAPS("overlaps", "overlaps", "It covers some of the tiers, and others besides.");

  private final String code;
  private final String label;
  private final String definition;

  TierRelation(String code, String label, String definition) {
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

  /** The relation read the other way. */
  public TierRelation inverse() {
    return switch (this) {
      case NARROWER -> BROADER;
      case BROADER -> NARROWER;
      case SAME_TIERS, OVERLAPS -> this;
    };
  }

  @Override
  public String toString() {
    return code;
  }
}
