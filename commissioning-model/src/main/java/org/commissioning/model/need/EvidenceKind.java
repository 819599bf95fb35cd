package org.commissioning.model.need;

import com.fasterxml.jackson.annotation.JsonValue;

/** What sort of evidence it is. */
public enum EvidenceKind {
  /** Figures that services and offices collect as they go about their work. */
  ROUTINE_DATA(
      "routine-data",
      "Routine data",
      "Figures that services and offices collect as they go about their work."),
  /** Answers to the same questions from a number of people. */
  SURVEY("survey", "Survey", "Answers to the same questions from a number of people."),
  /** A study with a method that others can follow, published or not. */
  RESEARCH(
      "research", "Research", "A study with a method that others can follow, published or not."),
  /** A study of what a service or a programme achieved. */
  EVALUATION("evaluation", "Evaluation", "A study of what a service or a programme achieved."),
  /** What people say of their own lives and of the services they meet. */
  LIVED_EXPERIENCE(
      "lived-experience",
      "Lived experience",
      "What people say of their own lives and of the services they meet."),
  /** What people who do the work conclude from doing it. */
  PROFESSIONAL_JUDGEMENT(
      "professional-judgement",
      "Professional judgement",
      "What people who do the work conclude from doing it.");

  private final String code;
  private final String label;
  private final String definition;

  EvidenceKind(String code, String label, String definition) {
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
