package org.commissioning.scoring.resource;

import com.fasterxml.jackson.annotation.JsonValue;

/** What decided how much an area gets. */
public enum HeldBy {
  /** Its aim, at the part that all areas get that nothing holds. */
  AIM("aim"),
  /** The floor: by its aim alone it would get less. */
  FLOOR("floor"),
  /** The cap: by its aim alone it would get more. */
  CAP("cap");

  private final String code;

  HeldBy(String code) {
    this.code = code;
  }

  /** The code in documents. */
  @JsonValue
  public String code() {
    return code;
  }

  @Override
  public String toString() {
    return code;
  }
}
