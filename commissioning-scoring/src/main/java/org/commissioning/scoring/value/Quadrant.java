package org.commissioning.scoring.value;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a strategy stands against the comparator. */
public enum Quadrant {
  /** It is the comparator itself. */
  COMPARATOR("comparator", "Comparator", "It is the comparator itself."),
  /** It costs as much and brings as much as the comparator. */
  SAME("same", "The same", "It costs as much and brings as much as the comparator."),
  /** It brings more and costs more: the ratio is what each further unit costs. */
  MORE_FOR_MORE(
      "more-for-more",
      "More effect at more cost",
      "It brings more and costs more: the ratio is what each further unit costs."),
  /** It is better in one and no worse in the other: it dominates the comparator. */
  MORE_FOR_LESS(
      "more-for-less",
      "More effect at no more cost, or as much at less",
      "It is better in one and no worse in the other: it dominates the comparator."),
  /** It brings less and costs less: the ratio is what is saved for each unit given up. */
  LESS_FOR_LESS(
      "less-for-less",
      "Less effect at less cost",
      "It brings less and costs less: the ratio is what is saved for each unit given up."),
  /** It is worse in one and no better in the other: the comparator dominates it. */
  LESS_FOR_MORE(
      "less-for-more",
      "Less effect at no less cost, or as much at more",
      "It is worse in one and no better in the other: the comparator dominates it.");

  private final String code;
  private final String label;
  private final String definition;

  Quadrant(String code, String label, String definition) {
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
