package org.commissioning.model.party;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a body does in an arrangement. One body may do several of these. */
public enum Role {
  /**
   * Assesses needs, decides what outcomes to seek, secures what brings them about, and reviews it.
   */
  COMMISSIONER(
      "commissioner",
      "Commissioner",
      "Assesses needs, decides what outcomes to seek, secures what brings them about, and reviews it."),
  /** Commissions for itself and, by agreement, for the other commissioners. */
  LEAD_COMMISSIONER(
      "lead-commissioner",
      "Lead commissioner",
      "Commissions for itself and, by agreement, for the other commissioners."),
  /** Delivers a service or other action to people. */
  PROVIDER("provider", "Provider", "Delivers a service or other action to people."),
  /**
   * Answers to the commissioner for the whole of a service, which other providers deliver in part.
   */
  LEAD_PROVIDER(
      "lead-provider",
      "Lead provider",
      "Answers to the commissioner for the whole of a service, which other providers deliver in part."),
  /** Puts money in without itself commissioning. */
  FUNDER("funder", "Funder", "Puts money in without itself commissioning."),
  /** Holds money, staff or contracts for the others. */
  HOST("host", "Host", "Holds money, staff or contracts for the others."),
  /** Takes part in the arrangement in another way, as by aligning its own work with it. */
  PARTNER(
      "partner",
      "Partner",
      "Takes part in the arrangement in another way, as by aligning its own work with it."),
  /** Speaks for people whom the arrangement is to serve. */
  REPRESENTATIVE(
      "representative", "Representative", "Speaks for people whom the arrangement is to serve.");

  private final String code;
  private final String label;
  private final String definition;

  Role(String code, String label, String definition) {
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
