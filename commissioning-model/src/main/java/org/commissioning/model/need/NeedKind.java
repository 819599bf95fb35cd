package org.commissioning.model.need;

import com.fasterxml.jackson.annotation.JsonValue;
import org.commissioning.model.reference.Coded;
import org.commissioning.model.reference.Source;

/** By whose judgement there is a need: the four of Bradshaw. */
public enum NeedKind implements Coded {
  /** People fall short of a standard that experts set. */
  NORMATIVE("normative", "Normative need", "People fall short of a standard that experts set."),
  /** People want something, whether they ask for it or not. */
  FELT("felt", "Felt need", "People want something, whether they ask for it or not."),
  /** People have asked for something: a want turned into a demand. */
  EXPRESSED(
      "expressed",
      "Expressed need",
      "People have asked for something: a want turned into a demand."),
  /** People go without what others like them receive. */
  COMPARATIVE(
      "comparative", "Comparative need", "People go without what others like them receive.");

  private static final Source SOURCE =
      new Source(
          "A taxonomy of social need (Bradshaw, in McLachlan, ed., Problems and progress in medical care, seventh series, 1972, pages 71 to 82)",
          "Oxford University Press",
          "http://eprints.whiterose.ac.uk/118357/",
          null,
          "CC BY-NC-ND");

  private final String code;
  private final String label;
  private final String definition;

  NeedKind(String code, String label, String definition) {
    this.code = code;
    this.label = label;
    this.definition = definition;
  }

  @Override
  @JsonValue
  public String code() {
    return code;
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public String definition() {
    return definition;
  }

  @Override
  public Source source() {
    return SOURCE;
  }

  @Override
  public String toString() {
    return code;
  }
}
