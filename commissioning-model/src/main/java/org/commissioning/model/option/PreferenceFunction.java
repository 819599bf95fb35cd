package org.commissioning.model.option;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How a lead on a criterion becomes a preference from 0 to 1; q the lead that does not count yet, p
 * the lead that counts in full.
 */
public enum PreferenceFunction {
  /** Any lead counts in full. */
  USUAL("usual", "Usual", "Any lead counts in full.", false, false),
  /** A lead counts in full if it is above q. */
  U_SHAPE("u-shape", "U-shape", "A lead counts in full if it is above q.", true, false),
  /** A lead counts in proportion up to p. */
  V_SHAPE("v-shape", "V-shape", "A lead counts in proportion up to p.", false, true),
  /** A lead counts half if it is above q, in full if it is above p. */
  LEVEL(
      "level",
      "Level",
      "A lead counts half if it is above q, in full if it is above p.",
      true,
      true),
  /** A lead counts from q on in proportion up to p. */
  LINEAR("linear", "Linear", "A lead counts from q on in proportion up to p.", true, true),
  /** A lead counts by the bell curve that bends at p. */
  GAUSSIAN("gaussian", "Gaussian", "A lead counts by the bell curve that bends at p.", false, true);

  private final String code;
  private final String label;
  private final String definition;
  private final boolean usesIndifference;
  private final boolean usesPreference;

  PreferenceFunction(
      String code,
      String label,
      String definition,
      boolean usesIndifference,
      boolean usesPreference) {
    this.code = code;
    this.label = label;
    this.definition = definition;
    this.usesIndifference = usesIndifference;
    this.usesPreference = usesPreference;
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

  /** Whether it takes q, the lead that does not count yet. */
  public boolean usesIndifference() {
    return usesIndifference;
  }

  /** Whether it takes p, the lead that counts in full or where the bell curve bends. */
  public boolean usesPreference() {
    return usesPreference;
  }

  @Override
  public String toString() {
    return code;
  }
}
