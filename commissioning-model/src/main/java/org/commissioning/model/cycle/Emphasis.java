package org.commissioning.model.cycle;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a definition of commissioning stresses. The first five are what published definitions have
 * in common.
 */
public enum Emphasis {
  /** It goes round: what review finds goes into the next assessment. */
  CYCLE("cycle", "A cycle", "It goes round: what review finds goes into the next assessment."),
  /** It starts from what people need and aims at what should change for them. */
  NEEDS_AND_OUTCOMES(
      "needs-and-outcomes",
      "Needs and outcomes",
      "It starts from what people need and aims at what should change for them."),
  /** It runs from saying what is needed through securing it to watching the outcomes. */
  WHOLE_PROCESS(
      "whole-process",
      "The whole process",
      "It runs from saying what is needed through securing it to watching the outcomes."),
  /** It seeks services that keep getting better and the most value from the money. */
  IMPROVEMENT_AND_BEST_VALUE(
      "improvement-and-best-value",
      "Improvement and best value",
      "It seeks services that keep getting better and the most value from the money."),
  /** It looks ahead on behalf of a client group, a locality or a community. */
  STRATEGIC_FOR_A_POPULATION(
      "strategic-for-a-population",
      "Strategic, for a population",
      "It looks ahead on behalf of a client group, a locality or a community."),
  /** Gaps between groups are to narrow, and access is to be fair. */
  EQUITY("equity", "Equity", "Gaps between groups are to narrow, and access is to be fair."),
  /** Services are to be good, and safe to use. */
  QUALITY("quality", "Quality", "Services are to be good, and safe to use."),
  /** It asks how to use everything there is to spend, not one budget alone. */
  TOTAL_RESOURCE(
      "total-resource",
      "The total resource",
      "It asks how to use everything there is to spend, not one budget alone."),
  /** It looks at what the single person who uses a service needs and wants. */
  INDIVIDUAL_WISHES(
      "individual-wishes",
      "What the person wishes",
      "It looks at what the single person who uses a service needs and wants."),
  /** It rests on research, on data and on knowledge of the market. */
  EVIDENCE_AND_INTELLIGENCE(
      "evidence-and-intelligence",
      "Evidence and intelligence",
      "It rests on research, on data and on knowledge of the market."),
  /** It has those in view who will need services later. */
  LONG_TERM("long-term", "The long term", "It has those in view who will need services later."),
  /** It holds for services of every kind of provider, public, private or voluntary. */
  ANY_PROVIDER(
      "any-provider",
      "Any provider",
      "It holds for services of every kind of provider, public, private or voluntary.");

  private final String code;
  private final String label;
  private final String definition;

  Emphasis(String code, String label, String definition) {
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
