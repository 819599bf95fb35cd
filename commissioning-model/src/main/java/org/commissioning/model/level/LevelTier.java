package org.commissioning.model.level;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The tiers to which the levels of different frameworks are mapped, from one person to a whole
 * nation. They are this library's own and claim no authority: they only make frameworks comparable.
 */
public enum LevelTier {
  /** What is arranged for one person, or for one household, around their own needs and wishes. */
  INDIVIDUAL(
      "individual",
      "One person",
      "What is arranged for one person, or for one household, around their own needs and wishes."),
  /**
   * What is arranged for a community small enough to be known by those who live and work in it: a
   * ward, an estate, the patients of a few practices.
   */
  NEIGHBOURHOOD(
      "neighbourhood",
      "Neighbourhood",
      "What is arranged for a community small enough to be known by those who live and work in it: a ward, an estate, the patients of a few practices."),
  /**
   * What is arranged for a town, borough, county or city, as a rule the area of one principal local
   * authority.
   */
  PLACE(
      "place",
      "Place",
      "What is arranged for a town, borough, county or city, as a rule the area of one principal local authority."),
  /**
   * What several places arrange together across the organisations that serve them, such as the area
   * of an integrated care system.
   */
  SYSTEM(
      "system",
      "System",
      "What several places arrange together across the organisations that serve them, such as the area of an integrated care system."),
  /**
   * What several authorities arrange under one strategic body for a wider area, such as a combined
   * authority or a cluster of systems.
   */
  STRATEGIC_AREA(
      "strategic-area",
      "Strategic area",
      "What several authorities arrange under one strategic body for a wider area, such as a combined authority or a cluster of systems."),
  /** What is arranged for one region of a nation. */
  REGION("region", "Region", "What is arranged for one region of a nation."),
  /** What is arranged once for a whole nation. */
  NATION("nation", "Nation", "What is arranged once for a whole nation.");
  private final String code;
  private final String label;
  private final String definition;

  LevelTier(String code, String label, String definition) {
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

  /** What it means, in a sentence or two. */
  public String definition() {
    return definition;
  }

  /** The code, as documents write it. */
  @Override
  public String toString() {
    return code;
  }
}
