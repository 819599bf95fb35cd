package org.commissioning.scoring.method.internal;

import java.util.Map;

/** How a jurisdiction is told to a person: its name, or its code where no name is held. */
public final class Jurisdictions {

  // The codes of ISO 3166-1 and 3166-2; GB is the code of the United Kingdom.
  private static final Map<String, String> NAMES =
      Map.of(
          "GB", "the United Kingdom",
          "GB-EAW", "England and Wales",
          "GB-ENG", "England",
          "GB-GBN", "Great Britain",
          "GB-NIR", "Northern Ireland",
          "GB-SCT", "Scotland",
          "GB-WLS", "Wales");

  private Jurisdictions() {}

  /** "Scotland" of GB-SCT. */
  public static String named(String code) {
    return NAMES.getOrDefault(code, code);
  }
}
