package org.commissioning.scoring.tender;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * Something that a commissioner should know of rules before they are published.
 *
 * @param kind what it is about
 * @param criterion the criterion, by id; null if it is about the rules as a whole
 * @param text what was found, in a sentence
 */
public record FormulaFinding(Kind kind, @Nullable String criterion, String text) {

  /** What a finding is about; what weighs most comes first. */
  public enum Kind {
    /** A price of zero is plausible, and a formula has no value at it, or quality no weight. */
    NIL_PRICE("nil-price"),
    /** Plausible tenders leave the formula without a value. */
    UNDEFINED("undefined"),
    /** The criterion, or the price, makes no difference between plausible tenders. */
    DECIDES_NOTHING("decides-nothing"),
    /** The criterion, or the price, can outweigh all the others together. */
    DECIDES_ALONE("decides-alone"),
    /** Plausible prices lie above the price at which a tender is out. */
    ABOVE_CEILING("above-ceiling"),
    /** Points below zero are plausible. */
    NEGATIVE_POINTS("negative-points"),
    /** From some price on, another price gets the same points. */
    SATURATES("saturates"),
    /** A tender that loses can reorder the others. */
    RANKING_PARADOX("ranking-paradox"),
    /** What a single tender gets. */
    SINGLE_TENDER("single-tender");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    /** The kind as it stands in documents. */
    @JsonValue
    public String code() {
      return code;
    }

    @Override
    public String toString() {
      return code;
    }
  }
}
