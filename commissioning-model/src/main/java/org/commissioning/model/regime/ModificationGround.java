package org.commissioning.model.regime;

import com.fasterxml.jackson.annotation.JsonValue;

/** On what ground a contract is modified without being put out anew. */
public enum ModificationGround {
  /** The contract is a light touch contract (section 74(2)). */
  LIGHT_TOUCH(
      "light-touch",
      "Light touch contract",
      "The contract is a light touch contract (section 74(2))."),
  /** Contract and notice provide for it (Schedule 8, paragraph 1). */
  PROVIDED_FOR(
      "provided-for",
      "Provided for in the contract",
      "Contract and notice provide for it (Schedule 8, paragraph 1)."),
  /**
   * A direct award for urgency or to protect life could have the same effect (Schedule 8, paragraph
   * 2).
   */
  URGENCY(
      "urgency",
      "Urgency and the protection of life",
      "A direct award for urgency or to protect life could have the same effect (Schedule 8, paragraph 2)."),
  /**
   * The authority could not reasonably have foreseen what makes it necessary (Schedule 8, paragraph
   * 4).
   */
  UNFORESEEABLE(
      "unforeseeable",
      "Unforeseeable circumstances",
      "The authority could not reasonably have foreseen what makes it necessary (Schedule 8, paragraph 4)."),
  /** A risk named in the notice has come true (Schedule 8, paragraphs 5 to 7). */
  KNOWN_RISK(
      "known-risk",
      "Materialisation of a known risk",
      "A risk named in the notice has come true (Schedule 8, paragraphs 5 to 7)."),
  /** More is supplied, and another supplier would be incompatible (Schedule 8, paragraph 8). */
  ADDITIONAL_SUPPLY(
      "additional-supply",
      "Additional goods, services or works",
      "More is supplied, and another supplier would be incompatible (Schedule 8, paragraph 8)."),
  /** The contract passes to another supplier after a restructuring (Schedule 8, paragraph 9). */
  RESTRUCTURING(
      "restructuring",
      "Transfer on corporate restructuring",
      "The contract passes to another supplier after a restructuring (Schedule 8, paragraph 9)."),
  /** A defence authority follows developments in technology (Schedule 8, paragraph 10). */
  DEFENCE_TECHNOLOGY(
      "defence-technology",
      "Technology in a defence authority contract",
      "A defence authority follows developments in technology (Schedule 8, paragraph 10)."),
  /** A defence authority secures supply without a break (Schedule 8, paragraph 11). */
  DEFENCE_CONTINUITY(
      "defence-continuity",
      "Continuous supply in a defence authority contract",
      "A defence authority secures supply without a break (Schedule 8, paragraph 11)."),
  /**
   * It changes neither term, nor scope, nor economic balance by more than the law allows (section
   * 74(1)(b)).
   */
  NOT_SUBSTANTIAL(
      "not-substantial",
      "Not a substantial modification",
      "It changes neither term, nor scope, nor economic balance by more than the law allows (section 74(1)(b))."),
  /** It and its like before it stay small (section 74(1)(c)). */
  BELOW_THRESHOLD(
      "below-threshold",
      "Below-threshold modification",
      "It and its like before it stay small (section 74(1)(c)).");

  private final String code;
  private final String label;
  private final String definition;

  ModificationGround(String code, String label, String definition) {
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
