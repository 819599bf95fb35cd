package org.commissioning.scoring.regime.internal;

import java.util.List;
import org.commissioning.scoring.method.Formula;
import org.commissioning.scoring.method.Reference;

/** Where the rules on suppliers and conflicts of interest come from, and the rules in symbols. */
public final class SupplierSources {

  private static final String ADDRESS = "https://www.legislation.gov.uk/ukpga/2023/54";

  /** Where the rules on conflicts come from. */
  public static final List<Reference> CONFLICTS_REFERENCES = List.of(act("sections 81 to 83"));

  /** Where the rules on performance come from. */
  public static final List<Reference> PERFORMANCE_REFERENCES =
      List.of(
          act("sections 52 and 71"),
          new Reference(
              "UK Government",
              2024,
              "The Procurement Regulations 2024, regulation 39",
              "https://www.legislation.gov.uk/uksi/2024/692/regulation/39"));

  /** Where the rules on exclusion come from. */
  public static final List<Reference> EXCLUSION_REFERENCES =
      List.of(
          act("sections 26 to 29 and 57 to 59 and Schedules 6 and 7"),
          new Reference(
              "UK Government",
              2023,
              "The Health Care Services (Provider Selection Regime) Regulations 2023, regulations 2"
                  + " and 20 to 20C, as amended by S.I. 2025/163",
              "https://www.legislation.gov.uk/uksi/2023/1348"));

  /** Where the rules on conditions of participation come from. */
  public static final List<Reference> PARTICIPATION_REFERENCES =
      List.of(act("sections 19(3)(a) and 22"));

  /** The rules on conflicts in symbols. */
  public static final List<Formula> CONFLICTS_FORMULAS =
      List.of(
          formula(
              "prepared",
              "Prepared in time",
              "assessment < first of UK4, UK5, UK14",
              CONFLICTS_REFERENCES,
              "Days are compared; of the same day it cannot be said which came first."),
          formula(
              "confirmed",
              "Confirmed",
              "UK4 ∧ UK5 ∧ UK14 ∧ UK7 ∧ UK10",
              CONFLICTS_REFERENCES,
              "Not in UK6, and no longer after UK11, UK12 or UK16."),
          formula(
              "treated-as-excluded",
              "Treated as excluded",
              "unfair ∧ (¬avoidable ∨ refuses steps)",
              CONFLICTS_REFERENCES,
              "In relation to the award."));

  /** The rules on performance in symbols. */
  public static final List<Formula> PERFORMANCE_FORMULAS =
      List.of(
          formula(
              "indicators",
              "Indicators required",
              "V > 5,000,000 ∧ ¬(framework ∨ concession ∨ light touch ∨ private utility ∨ not assessable)",
              PERFORMANCE_REFERENCES,
              "At least three, set before the contract is entered into, and published."),
          formula(
              "rating",
              "Rating",
              "good: x ≥ g; approaching target: x ≥ a; requires improvement: x ≥ r; else inadequate",
              PERFORMANCE_REFERENCES,
              "g, a and r are the contract's own; the other way round where lower is better."),
          formula(
              "failure",
              "Breach or failure to be published",
              "breached ∧ result ∨ unsatisfactory ∧ opportunity ∧ no improvement",
              PERFORMANCE_REFERENCES,
              "Not for light touch contracts and private utilities."));

  /** The rules on exclusion in symbols. */
  public static final List<Formula> EXCLUSION_FORMULAS =
      List.of(
          formula(
              "counts",
              "The event counts",
              "day ≥ d − n years + 1 day ∧ event ≥ day of the ground",
              EXCLUSION_REFERENCES,
              "d: the day of the determination; n: 5, or 3 for some discretionary grounds.",
              "Day: of a mandatory ground the event, of a discretionary one the awareness of it."),
          formula(
              "stands",
              "The ground stands",
              "applies ∧ counts ∧ (continuing ∨ likely to recur)",
              EXCLUSION_REFERENCES,
              "All three are for the authority to judge, with the evidence of section 58(1)."),
          formula(
              "status",
              "Status",
              "excluded: mandatory; else excludable: discretionary; else neither",
              EXCLUSION_REFERENCES,
              "A ground that stands, or an entry on the debarment list."));

  /** The rules on conditions of participation in symbols. */
  public static final List<Formula> PARTICIPATION_FORMULAS =
      List.of(
          formula(
              "may-be-set",
              "May be set",
              "proportionate ∧ ¬(anything forbidden)",
              PARTICIPATION_REFERENCES,
              "What is forbidden depends on whether it is about capacity or about ability."),
          formula(
              "satisfies",
              "Satisfies",
              "∀ conditions: by itself ∨ by an associated supplier",
              PARTICIPATION_REFERENCES,
              "A tender of a supplier that does not is disregarded in assessing tenders."));

  private SupplierSources() {}

  private static Reference act(String where) {
    return new Reference("UK Parliament", 2023, "Procurement Act 2023, " + where, ADDRESS);
  }

  private static Formula formula(
      String id, String title, String symbols, List<Reference> references, String... remarks) {
    return new Formula(id, title, symbols, List.of(remarks), references);
  }
}
