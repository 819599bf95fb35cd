package org.commissioning.model.party;

import com.fasterxml.jackson.annotation.JsonValue;

/** The part of the economy that a body belongs to. */
public enum Sector {
  /** A body of the state: a council, an NHS body, a police force, a school that the state runs. */
  PUBLIC(
      "public",
      "Public sector",
      "A body of the state: a council, an NHS body, a police force, a school that the state runs."),
  /**
   * A body that works for a purpose and not for profit, and is no part of the state: a charity, a
   * community group, a faith group.
   */
  VOLUNTARY_AND_COMMUNITY(
      "voluntary-and-community",
      "Voluntary and community sector",
      "A body that works for a purpose and not for profit, and is no part of the state: a charity, a community group, a faith group."),
  /**
   * A business whose surpluses serve its social purpose: a community interest company, a
   * co-operative, a mutual.
   */
  SOCIAL_ENTERPRISE(
      "social-enterprise",
      "Social enterprise",
      "A business whose surpluses serve its social purpose: a community interest company, a co-operative, a mutual."),
  /** A business that its owners may take profit from. */
  PRIVATE("private", "Private sector", "A business that its owners may take profit from.");

  private final String code;
  private final String label;
  private final String definition;

  Sector(String code, String label, String definition) {
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
