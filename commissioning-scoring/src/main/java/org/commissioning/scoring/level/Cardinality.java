package org.commissioning.scoring.level;

import com.fasterxml.jackson.annotation.JsonValue;

/** How many levels of one framework stand against how many of another. */
public enum Cardinality {
  /** The level matches one, and no other level of its framework matches that one. */
  ONE_TO_ONE("one-to-one", "one to one"),
  /** The level matches several, and no other level of its framework matches any of them. */
  ONE_TO_MANY("one-to-many", "one to many"),
  /** The level matches one, which other levels of its framework match too. */
  MANY_TO_ONE("many-to-one", "many to one"),
  /** The level matches several, and other levels of its framework match some of them too. */
  MANY_TO_MANY("many-to-many", "many to many"),
  /** The level matches none. */
  NONE("none", "none");

  private final String code;
  private final String label;

  Cardinality(String code, String label) {
    this.code = code;
    this.label = label;
  }

  /**
   * The cardinality of a group of levels that match one another.
   *
   * @param here how many levels of the framework asked about, at least the one
   * @param there how many levels of the other; 0 for none
   */
  static Cardinality of(int here, int there) {
    if (there == 0) {
      return NONE;
    }
    if (there == 1) {
      return here == 1 ? ONE_TO_ONE : MANY_TO_ONE;
    }
    return here == 1 ? ONE_TO_MANY : MANY_TO_MANY;
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

  /** The same, read from the other framework. */
  public Cardinality inverse() {
    return switch (this) {
      case ONE_TO_MANY -> MANY_TO_ONE;
      case MANY_TO_ONE -> ONE_TO_MANY;
      case ONE_TO_ONE, MANY_TO_MANY, NONE -> this;
    };
  }

  @Override
  public String toString() {
    return code;
  }
}
