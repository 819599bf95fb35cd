package org.commissioning.model.cycle;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A question that must be answered well before a commissioning intention goes on. Whether, when and
 * for which routes a gate stands is the policy's to say.
 */
public enum Gate {
  /** Needs and assets have both been looked for, by named bodies, and rest on dated evidence. */
  NEEDS_AND_ASSETS_ASSESSED(
      "needs-and-assets-assessed",
      "Needs and assets assessed",
      "Needs and assets have both been looked for, by named bodies, and rest on dated evidence."),
  /** People and communities have been engaged, and what they changed is recorded. */
  PEOPLE_ENGAGED(
      "people-engaged",
      "People engaged",
      "People and communities have been engaged, and what they changed is recorded."),
  /**
   * Each outcome has a measure with a definition, a polarity, a source, a dated baseline and a
   * target.
   */
  OUTCOMES_MEASURABLE(
      "outcomes-measurable",
      "Outcomes measurable",
      "Each outcome has a measure with a definition, a polarity, a source, a dated baseline and a target."),
  /** The level at which this is commissioned is stated, with reasons. */
  LEVEL_JUSTIFIED(
      "level-justified",
      "Level justified",
      "The level at which this is commissioned is stated, with reasons."),
  /**
   * Ways of bringing the outcomes about have been compared, doing nothing among them or its absence
   * explained.
   */
  OPTIONS_COMPARED(
      "options-compared",
      "Options compared",
      "Ways of bringing the outcomes about have been compared, doing nothing among them or its absence explained."),
  /** Somebody entitled to decide has decided, and public duties have been regarded. */
  DECISION_MANDATED(
      "decision-mandated",
      "Decision mandated",
      "Somebody entitled to decide has decided, and public duties have been regarded."),
  /** Those who might provide were asked before the procurement, and all were told the same. */
  MARKET_ENGAGED(
      "market-engaged",
      "Market engaged",
      "Those who might provide were asked before the procurement, and all were told the same."),
  /** Conflicts of interest have been looked for, and none is left open. */
  CONFLICTS_ASSESSED(
      "conflicts-assessed",
      "Conflicts assessed",
      "Conflicts of interest have been looked for, and none is left open."),
  /** Each contract or other agreement says what will be measured and what is expected. */
  AGREEMENTS_HAVE_INDICATORS(
      "agreements-have-indicators",
      "Agreements have indicators",
      "Each contract or other agreement says what will be measured and what is expected."),
  /** What came of it has been reviewed, and the findings go into the next turn of the cycle. */
  REVIEW_FEEDS_NEXT_CYCLE(
      "review-feeds-next-cycle",
      "Review feeds the next cycle",
      "What came of it has been reviewed, and the findings go into the next turn of the cycle.");

  private final String code;
  private final String label;
  private final String definition;

  Gate(String code, String label, String definition) {
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
