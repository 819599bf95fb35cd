package org.commissioning.model.option;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How a lead on a criterion becomes a preference from 0 to 1; q the lead that does not count yet, p
 * the lead that counts in full.
 */
public enum PreferenceFunction {
  /** Any lead counts in full. */
  USUAL("usual", "Usual", "Any lead counts in full."),
  /** A lead counts in full if it is above q. */
  U_SHAPE("u-shape", "U-shape", "A lead counts in full if it is above q."),
  /** A lead counts in proportion up to p. */
  V_SHAPE("v-shape", "V-shape", "A lead counts in proportion up to p."),
  /** A lead counts half if it is above q, in full if it is above p. */
  LEVEL("level", "Level", "A lead counts half if it is above q, in full if it is above p."),
  /** A lead counts from q on in proportion up to p. */
  LINEAR("linear", "Linear", "A lead counts from q on in proportion up to p."),
  /** A lead counts by the bell curve that bends at p. */
  GAUSSIAN("gaussian", "Gaussian", "A lead counts by the bell curve that bends at p.");

  private final String code;
  private final String label;
  private final String definition;

  PreferenceFunction(String code, String label, String definition) {
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
