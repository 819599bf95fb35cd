package org.commissioning.model.contract;

import com.fasterxml.jackson.annotation.JsonValue;

/** To which band a visit belongs whose minutes lie between two bands. */
public enum BandRule {
  /** The shortest band that is at least as long as the visit. */
  UP("up", "Next band up", "The shortest band that is at least as long as the visit."),
  /** The longest band that is no longer than the visit. */
  DOWN("down", "Next band down", "The longest band that is no longer than the visit.");

  private final String code;
  private final String label;
  private final String definition;

  BandRule(String code, String label, String definition) {
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
