package org.commissioning.model.regime;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a notice stands to the event that its time limit is counted from. */
public enum NoticeRelation {
  /** The notice comes before the event. */
  BEFORE("before", "Before", "The notice comes before the event."),
  /** The notice comes before the event, or is itself the event. */
  NO_LATER("no-later", "No later", "The notice comes before the event, or is itself the event."),
  /**
   * The notice comes before the end of a period counted from the event, and not before the event.
   */
  WITHIN(
      "within",
      "Within a period",
      "The notice comes before the end of a period counted from the event, and not before the event."),
  /** The notice comes after the event, as soon as reasonably practicable. */
  PROMPTLY(
      "promptly",
      "Promptly",
      "The notice comes after the event, as soon as reasonably practicable."),
  /** The notice comes at least a length of time before the event. */
  AHEAD(
      "ahead", "Ahead by at least", "The notice comes at least a length of time before the event."),
  /** The notice comes at most a length of time before the event. */
  NOT_SOONER(
      "not-sooner",
      "Ahead by at most",
      "The notice comes at most a length of time before the event.");

  private final String code;
  private final String label;
  private final String definition;

  NoticeRelation(String code, String label, String definition) {
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
