package org.commissioning.model.cycle;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The phases that every account of the commissioning cycle has in some form. Stage frameworks are
 * compared through them.
 */
public enum CyclePhase {
  /** What people need, what they and their communities have, and what is known about both. */
  ASSESS(
      "assess",
      "Assess",
      "What people need, what they and their communities have, and what is known about both."),
  /** Which outcomes to seek, by what means, at what level, with what money, and who decides. */
  PLAN(
      "plan",
      "Plan",
      "Which outcomes to seek, by what means, at what level, with what money, and who decides."),
  /** Bringing the services and other action about: by agreement, contract, grant or own work. */
  SECURE(
      "secure",
      "Secure",
      "Bringing the services and other action about: by agreement, contract, grant or own work."),
  /** Watching whether what was agreed is done and whether outcomes move. */
  MONITOR(
      "monitor", "Monitor", "Watching whether what was agreed is done and whether outcomes move."),
  /** Judging what came of it, and taking that into the next turn of the cycle. */
  REVIEW(
      "review",
      "Review",
      "Judging what came of it, and taking that into the next turn of the cycle.");

  private final String code;
  private final String label;
  private final String definition;

  CyclePhase(String code, String label, String definition) {
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
