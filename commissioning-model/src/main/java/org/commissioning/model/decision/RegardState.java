package org.commissioning.model.decision;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether regard was had to a public duty. */
public enum RegardState {
  /** Regard was had to it and there is a record. */
  DONE("done", "Done", "Regard was had to it and there is a record."),
  /** It does not apply to this decision, for a stated reason. */
  NOT_APPLICABLE(
      "not-applicable",
      "Not applicable",
      "It does not apply to this decision, for a stated reason."),
  /** It applies and nothing is recorded yet. */
  MISSING("missing", "Missing", "It applies and nothing is recorded yet.");
  private final String code;
  private final String label;
  private final String definition;

  RegardState(String code, String label, String definition) {
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
