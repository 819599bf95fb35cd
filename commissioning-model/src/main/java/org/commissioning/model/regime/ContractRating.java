package org.commissioning.model.regime;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import org.commissioning.model.reference.Coded;
import org.commissioning.model.reference.Source;

/**
 * How a supplier performed against a key performance indicator, as a contract performance notice
 * puts it.
 */
public enum ContractRating implements Coded {
  /** Performance meets or exceeds the key performance indicator. */
  GOOD("good", "Good", "Performance meets or exceeds the key performance indicator."),
  /** Performance is close to meeting the key performance indicator. */
  APPROACHING_TARGET(
      "approaching-target",
      "Approaching target",
      "Performance is close to meeting the key performance indicator."),
  /** Performance is below the key performance indicator. */
  REQUIRES_IMPROVEMENT(
      "requires-improvement",
      "Requires improvement",
      "Performance is below the key performance indicator."),
  /** Performance is significantly below the key performance indicator. */
  INADEQUATE(
      "inadequate",
      "Inadequate",
      "Performance is significantly below the key performance indicator."),
  /** Performance cannot be described by any of the other ratings. */
  OTHER("other", "Other", "Performance cannot be described by any of the other ratings.");

  private static final Source SOURCE =
      new Source(
          "The Procurement Regulations 2024, regulation 39(5)",
          "The National Archives (legislation.gov.uk)",
          "https://www.legislation.gov.uk/uksi/2024/692/regulation/39",
          LocalDate.parse("2024-05-23"),
          "Open Government Licence v3.0");

  private final String code;
  private final String label;
  private final String definition;

  ContractRating(String code, String label, String definition) {
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
