package org.commissioning.model.regime;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import org.commissioning.model.reference.Coded;
import org.commissioning.model.reference.Source;

/** The processes by which a relevant authority selects who provides health care services. */
public enum ProviderProcess implements Coded {
  /** Only the existing provider is capable of it. */
  DIRECT_AWARD_A(
      "direct-award-a", "Direct Award Process A", "Only the existing provider is capable of it."),
  /** Patients choose, and every provider that meets the requirements has a contract. */
  DIRECT_AWARD_B(
      "direct-award-b",
      "Direct Award Process B",
      "Patients choose, and every provider that meets the requirements has a contract."),
  /** The existing provider is satisfying and the contract does not change considerably. */
  DIRECT_AWARD_C(
      "direct-award-c",
      "Direct Award Process C",
      "The existing provider is satisfying and the contract does not change considerably."),
  /** The authority identifies the most suitable provider without a competition. */
  MOST_SUITABLE_PROVIDER(
      "most-suitable-provider",
      "Most Suitable Provider Process",
      "The authority identifies the most suitable provider without a competition."),
  /** Providers compete. */
  COMPETITIVE("competitive", "Competitive Process", "Providers compete.");

  private static final Source SOURCE =
      new Source(
          "The Health Care Services (Provider Selection Regime) Regulations 2023, regulations 7 to 11",
          "The National Archives (legislation.gov.uk)",
          "https://www.legislation.gov.uk/uksi/2023/1348",
          LocalDate.parse("2023-12-06"),
          "Open Government Licence v3.0");

  private final String code;
  private final String label;
  private final String definition;

  ProviderProcess(String code, String label, String definition) {
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
