package org.commissioning.scoring.regime.internal;

import java.util.List;
import org.commissioning.scoring.method.Formula;
import org.commissioning.scoring.method.Reference;

/** Where the rules of the Provider Selection Regime come from, and the rules in symbols. */
public final class ProviderSources {

  private static final String LAW =
      "The Health Care Services (Provider Selection Regime) Regulations 2023, ";
  private static final String ADDRESS = "https://www.legislation.gov.uk/uksi/2023/1348";

  /** Where the process comes from. */
  public static final List<Reference> PROCESS_REFERENCES = references("regulations 6, 14 and 18");

  /** Where the threshold comes from. */
  public static final List<Reference> CHANGE_REFERENCES = references("regulation 6(10) to (12)");

  /** Where the rules on modifications come from. */
  public static final List<Reference> MODIFICATION_REFERENCES = references("regulations 13 and 14");

  /** The threshold in symbols. */
  public static final List<Formula> CHANGE_FORMULAS =
      List.of(
          new Formula(
              "considerable-change",
              "Considerable change",
              "D ∧ B ∨ D ∧ ¬(succession ∧ criteria) ∨ ¬D ∧ B ∧ ¬external",
              List.of(
                  "D: materially different in character.",
                  "B: by decision of the authority ∧ N − L ≥ 500,000 ∧ N − L ≥ 25 ÷ 100 × L."),
              CHANGE_REFERENCES));

  /** The process in symbols. */
  public static final List<Formula> PROCESS_FORMULAS =
      List.of(
          new Formula(
              "process",
              "Process",
              "the first that applies",
              List.of(
                  "A framework agreement is concluded by the Competitive Process.",
                  "Direct Award Process C is a choice, never a duty."),
              PROCESS_REFERENCES),
          new Formula(
              "urgent",
              "Urgent award",
              "urgent ∧ ¬(foreseeable ∨ attributable) ∧ risk to safety",
              List.of("It may be made without regulations 6 to 13; a notice is due."),
              PROCESS_REFERENCES),
          CHANGE_FORMULAS.get(0));

  /** The rules on modifications in symbols. */
  public static final List<Formula> MODIFICATION_FORMULAS =
      List.of(
          new Formula(
              "modification",
              "Modification during the term",
              "A or B ∧ ¬D ∨ provided for ∨ succession ∧ criteria ∨ external ∧ ¬D ∨ decision ∧ ¬D ∧ small",
              List.of("small: |N − L| < 500,000 ∨ |N − L| < 25 ÷ 100 × L, cumulative."),
              MODIFICATION_REFERENCES),
          new Formula(
              "notice",
              "Notice of the modification",
              "may ∧ decision ∧ |N − L| ≥ 500,000",
              List.of("Within 30 days of the modification."),
              MODIFICATION_REFERENCES));

  private ProviderSources() {}

  private static List<Reference> references(String where) {
    return List.of(new Reference("UK Government", 2023, LAW + where, ADDRESS));
  }
}
