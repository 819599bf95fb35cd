package org.commissioning.scoring.decision.internal;

import java.util.List;
import org.commissioning.scoring.method.Formula;
import org.commissioning.scoring.method.Reference;

/** The publications that the rule is taken from, and the rule in symbols. */
public final class Sources {

  private static final Reference SEMINAR =
      new Reference(
          "Health Policy Insight",
          2009,
          "Discussing commissioning (account of a seminar on strategic commissioning at the Social"
              + " Market Foundation)",
          "http://healthpolicyinsight.com");

  private static final Reference DELEGATION =
      new Reference(
          "UK Parliament",
          1972,
          "Local Government Act 1972, section 101 (arrangements for discharge of functions by local"
              + " authorities), as an instance of a mandate",
          "https://www.legislation.gov.uk/ukpga/1972/70/section/101");

  private static final Reference KEY_DECISIONS =
      new Reference(
          "UK Government",
          2012,
          "The Local Authorities (Executive Arrangements) (Meetings and Access to Information)"
              + " (England) Regulations 2012, regulation 9 (publicity in connection with key"
              + " decisions), as an instance of notice",
          "https://www.legislation.gov.uk/uksi/2012/2089/regulation/9");

  /** Where the method comes from. */
  public static final List<Reference> REFERENCES = List.of(SEMINAR, DELEGATION, KEY_DECISIONS);

  /** What it looks at. */
  public static final List<Formula> FORMULAS =
      List.of(
          new Formula(
              "four-basics",
              "The four basics",
              "service ∧ payers ∧ chooser ∧ delivery",
              List.of(
                  "A decision may leave it to the market who delivers; it may not leave it unsaid.",
                  "Where a body chooses, the body is named; where the decision defines who"
                      + " delivers, the providers are."),
              List.of(SEMINAR)),
          new Formula(
              "mandate",
              "The mandate",
              "body = decision-maker ∧ function = function ∧ service ∈ services ∧ value ≤ limit ∧"
                  + " from ≤ date ≤ to ∧ notice ≤ date",
              List.of(
                  "A limit, a first day and a last day are judged where the mandate states them.",
                  "The day of a notice is judged where the mandate says that one is required."),
              List.of(SEMINAR, DELEGATION, KEY_DECISIONS)),
          new Formula(
              "duties",
              "Public duties in force",
              "jurisdiction = jurisdiction ∧ from ≤ date ≤ to",
              List.of(
                  "Each is done, not applicable for a reason, or missing.",
                  "A missing one leaves the verdict as it is: whether it applies is a judgement.",
                  "Each duty names the provision that it rests on."),
              List.of(SEMINAR)));

  private Sources() {}
}
