package org.commissioning.model.regime;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * Whether something is so, as far as the person who asks knows. Where a question leaves a fact out,
 * that means the same as unknown.
 */
public enum Fact {
  /** It is so. */
  YES("yes", "Yes", "It is so."),
  /** It is not so. */
  NO("no", "No", "It is not so."),
  /** Nobody has said whether it is so; no answer is guessed. */
  UNKNOWN("unknown", "Unknown", "Nobody has said whether it is so; no answer is guessed.");

  private final String code;
  private final String label;
  private final String definition;

  Fact(String code, String label, String definition) {
    this.code = code;
    this.label = label;
    this.definition = definition;
  }

  /** Yes for true, no for false. */
  public static Fact of(boolean so) {
    return so ? YES : NO;
  }

  /** The fact; unknown where it is absent. */
  public static Fact orUnknown(@Nullable Fact fact) {
    return fact == null ? UNKNOWN : fact;
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
