package org.commissioning.model.tender;

import com.fasterxml.jackson.annotation.JsonValue;

/** How the Italian threshold is lowered by the first two decimals of the sum; courts differ. */
public enum ThresholdLowering {
  /**
   * The product of the digits, as a per cent, of the mean deviation is taken off: ministry circular
   * of 24 October 2019, Consiglio di Stato V 2856/2020.
   */
  OF_DEVIATION(
      "of-deviation",
      "By a share of the deviation",
      "The product of the digits, as a per cent, of the mean deviation is taken off: ministry circular of 24 October 2019, Consiglio di Stato V 2856/2020."),
  /**
   * The product of the digits, as a per cent, of the threshold itself is taken off: TAR Marche
   * 622/2019.
   */
  OF_THRESHOLD(
      "of-threshold",
      "By a share of the threshold",
      "The product of the digits, as a per cent, of the threshold itself is taken off: TAR Marche 622/2019.");

  private final String code;
  private final String label;
  private final String definition;

  ThresholdLowering(String code, String label, String definition) {
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
}
