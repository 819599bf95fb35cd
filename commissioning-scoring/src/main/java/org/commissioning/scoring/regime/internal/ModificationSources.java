package org.commissioning.scoring.regime.internal;

import java.util.List;
import org.commissioning.scoring.method.Formula;
import org.commissioning.scoring.method.Reference;

/** Where the rules on modifications come from, and the rules in symbols. */
public final class ModificationSources {

  private static final Reference ACT =
      new Reference(
          "UK Parliament",
          2023,
          "Procurement Act 2023, sections 74 to 77 and Schedule 8",
          "https://www.legislation.gov.uk/ukpga/2023/54");

  /** Where the method comes from. */
  public static final List<Reference> REFERENCES = List.of(ACT);

  /** What it looks at. */
  public static final List<Formula> FORMULAS =
      List.of(
          formula(
              "grounds",
              "The grounds",
              "light touch ∨ Schedule 8 ∨ ¬substantial ∨ below threshold",
              "Each is answered by itself; none is taken to be met because another is unknown.",
              "Only a transfer on corporate restructuring may change the supplier."),
          formula(
              "cap",
              "The cap of Schedule 8, paragraphs 4, 5 and 8",
              "Δ ≤ 50 ÷ 100 × V",
              "V: the estimated value just before; for a known risk, leaving out that it has come"
                  + " true.",
              "For each modification by itself; utilities contracts have no cap."),
          formula(
              "not-substantial",
              "Not substantial",
              "|Δ term| ≤ 10 ÷ 100 × T ∧ ¬scope ∧ ¬balance",
              "T: the maximum term provided for on award."),
          formula(
              "below-threshold",
              "Below threshold",
              "|Δ| ≤ p ÷ 100 × V ∧ Σ Δ < threshold ∧ ¬scope ∧ no other ground",
              "p: 10 for goods and services, 15 for works.",
              "Σ Δ: what below-threshold modifications add to the value, this one included."),
          formula(
              "change-notice",
              "Contract change notice",
              "¬left out ∧ (transfer ∨ (large value ∧ large term) ∨ together)",
              "Large: a change of more than 10 per cent, of more than 15 in the value of works."),
          formula(
              "copy",
              "Copy",
              "notice ∧ V + Δ > 5,000,000",
              "Within 90 days beginning with the day of the modification."));

  private ModificationSources() {}

  private static Formula formula(String id, String title, String symbols, String... remarks) {
    return new Formula(id, title, symbols, List.of(remarks), REFERENCES);
  }
}
