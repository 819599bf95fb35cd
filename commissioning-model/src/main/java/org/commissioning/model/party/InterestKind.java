package org.commissioning.model.party;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import org.commissioning.model.reference.Coded;
import org.commissioning.model.reference.Source;

/** The kind of interest that conflicts. */
public enum InterestKind implements Coded {
  /** Something that matters to the person or to people close to them, apart from work and money. */
  PERSONAL(
      "personal",
      "Personal interest",
      "Something that matters to the person or to people close to them, apart from work and money."),
  /** Something that matters to a career, an office or another body for which the person acts. */
  PROFESSIONAL(
      "professional",
      "Professional interest",
      "Something that matters to a career, an office or another body for which the person acts."),
  /** Money or money's worth that is gained or lost by what is decided. */
  FINANCIAL(
      "financial",
      "Financial interest",
      "Money or money's worth that is gained or lost by what is decided.");

  private static final Source SOURCE =
      new Source(
          "Procurement Act 2023, section 81(4)",
          "The National Archives (legislation.gov.uk)",
          "https://www.legislation.gov.uk/ukpga/2023/54/section/81",
          LocalDate.of(2023, 10, 26),
          "Open Government Licence v3.0");

  private final String code;
  private final String label;
  private final String definition;

  InterestKind(String code, String label, String definition) {
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
