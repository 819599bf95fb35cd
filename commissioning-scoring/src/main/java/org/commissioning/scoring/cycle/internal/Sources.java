package org.commissioning.scoring.cycle.internal;

import java.util.List;
import org.commissioning.scoring.method.Formula;
import org.commissioning.scoring.method.Reference;

/** Where the gates come from, and the rule that gives each its state. */
public final class Sources {

  private static final Reference TEXTBOOK =
      new Reference(
          "Effective Commissioning in Health and Social Care",
          null,
          "Introduction to commissioning (chapter 2), for what published definitions have in common"
              + " and for the approaches that maturity is read by",
          "https://www.perlego.com/book/1431655/effective-commissioning-in-health-and-social-care-pdf");

  private static final Reference WHOLE_SYSTEMS =
      new Reference(
          "Williams, Bovaird, Brown, Allen, Dickinson, Kennedy and Glasby",
          2012,
          "Designing whole-systems commissioning: Lessons from the English experience, for assets"
              + " beside needs and for engagement",
          "https://doi.org/10.1179/1750168713y.0000000012");

  /** The publications behind the gates. */
  public static final List<Reference> REFERENCES = List.of(TEXTBOOK, WHOLE_SYSTEMS);

  /** The rule. */
  public static final List<Formula> FORMULAS =
      List.of(
          new Formula(
              "gate-state",
              "State of a gate",
              "not applicable if its routes are not taken or the policy leaves it out; else passed if"
                  + " all it asks for is met; else not yet due if no later phase has been entered in"
                  + " this turn; else failed if anything is recorded that it looks at; else not"
                  + " assessed",
              List.of(
                  "The gates and where they stand are this library's proposal: a policy that a body"
                      + " may change, and no rule of law.",
                  "What the record dates after the day asked about does not count, and takes nothing"
                      + " away from what it dates before."),
              List.of(TEXTBOOK)));

  private Sources() {}
}
