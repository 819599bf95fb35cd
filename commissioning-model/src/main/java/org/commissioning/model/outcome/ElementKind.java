package org.commissioning.model.outcome;

import com.fasterxml.jackson.annotation.JsonValue;

/** What an element of a theory of change is, in the order in which one leads to the next. */
public enum ElementKind {
  /** What is put in: money, people, time, buildings. */
  INPUT("input", "Input", "What is put in: money, people, time, buildings."),
  /** What is done with it. */
  ACTIVITY("activity", "Activity", "What is done with it."),
  /** What is delivered by doing it: a thing that can be counted. */
  OUTPUT("output", "Output", "What is delivered by doing it: a thing that can be counted."),
  /** What changes for people. */
  OUTCOME("outcome", "Outcome", "What changes for people.");

  private final String code;
  private final String label;
  private final String definition;

  ElementKind(String code, String label, String definition) {
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
