package org.commissioning.model.need;

import com.fasterxml.jackson.annotation.JsonValue;
import org.commissioning.model.reference.Coded;
import org.commissioning.model.reference.Source;

/** What sort of strength it is: the six kinds that asset mapping goes through. */
public enum AssetKind implements Coded {
  /** What people who live there can do, know and care about. */
  RESIDENTS(
      "residents", "Local residents", "What people who live there can do, know and care about."),
  /** Groups that volunteers run: clubs, faith groups, tenants' associations. */
  ASSOCIATIONS(
      "associations",
      "Local associations",
      "Groups that volunteers run: clubs, faith groups, tenants' associations."),
  /** Schools, libraries, clinics, public bodies and charities with paid staff. */
  INSTITUTIONS(
      "institutions",
      "Local institutions",
      "Schools, libraries, clinics, public bodies and charities with paid staff."),
  /** Land, buildings, green space, transport and equipment. */
  PHYSICAL("physical", "Physical assets", "Land, buildings, green space, transport and equipment."),
  /** What is made, sold, bought and exchanged locally, with or without money. */
  ECONOMIC(
      "economic",
      "Economic assets",
      "What is made, sold, bought and exchanged locally, with or without money."),
  /** What a community remembers and tells of itself, and what that shows it could be. */
  STORIES(
      "stories",
      "Stories",
      "What a community remembers and tells of itself, and what that shows it could be.");

  private static final Source SOURCE =
      new Source(
          "What is asset mapping?",
          "VISTA Campus",
          "https://www.vistacampus.gov/what-asset-mapping",
          null,
          null);

  private final String code;
  private final String label;
  private final String definition;

  AssetKind(String code, String label, String definition) {
    this.code = code;
    this.label = label;
    this.definition = definition;
  }

  @Override
  @JsonValue
  public String code() {
    return code;
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public String definition() {
    return definition;
  }

  @Override
  public Source source() {
    return SOURCE;
  }

  @Override
  public String toString() {
    return code;
  }
}
