package org.commissioning.model.cycle;

import com.fasterxml.jackson.annotation.JsonValue;

/** How far commissioning has come in a place, from buying well to a way of working. */
public enum MaturityStage {
  /** Little more than buying, done well. */
  ADVANCED_PROCUREMENT(
      "advanced-procurement", "Advanced procurement", "Little more than buying, done well."),
  /** Quite developed commissioning, but as single events or projects. */
  AD_HOC("ad-hoc", "Ad hoc", "Quite developed commissioning, but as single events or projects."),
  /** The way in which the body works: cycle after cycle, each fed by the last. */
  EMBEDDED(
      "embedded",
      "Embedded",
      "The way in which the body works: cycle after cycle, each fed by the last.");

  private final String code;
  private final String label;
  private final String definition;

  MaturityStage(String code, String label, String definition) {
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

  /** What it means. */
  public String definition() {
    return definition;
  }

  @Override
  public String toString() {
    return code;
  }
}
