package org.commissioning.scoring.disclosure.internal;

import java.util.List;
import org.commissioning.scoring.method.Formula;
import org.commissioning.scoring.method.Reference;

/** The publications that the methods of disclosure control are taken from, and their formulas. */
public final class DisclosureSources {

  public static final Reference FCSM =
      new Reference(
          "Federal Committee on Statistical Methodology",
          2005,
          "Report on Statistical Disclosure Limitation Methodology, second version",
          "Statistical Policy Working Paper 22");

  public static final Reference FORD_FULKERSON =
      new Reference(
          "Ford, L. R. and Fulkerson, D. R.",
          1956,
          "Maximal flow through a network. Canadian Journal of Mathematics 8, 399-404",
          "https://doi.org/10.4153/CJM-1956-045-5");

  public static final Reference HES =
      new Reference(
          "NHS Digital",
          2018,
          "Disclosure control methodology for Hospital Episode Statistics (HES) and Emergency Care"
              + " Data Set (ECDS)",
          "https://digital.nhs.uk/data-and-information/data-tools-and-services/data-services/hospital-episode-statistics/change-to-disclosure-control-methodology-for-hes-and-ecds-from-september-2018");

  public static final Reference CMS =
      new Reference(
          "Centers for Medicare & Medicaid Services",
          2024,
          "CMS Cell Size Suppression Policy",
          "https://resdac.org/node/1506");

  public static final List<Formula> CONTROL =
      List.of(
          new Formula(
              "hidden-range",
              "What a reader can work out",
              "from x − F(out → in) to x + F(in → out)",
              List.of(
                  "x is the hidden count, and F the greatest flow through the other hidden counts"
                      + " between the two sums in which it stands.",
                  "Both are whole numbers and both are reached: no reader can know more from the"
                      + " table alone."),
              List.of(FORD_FULKERSON)),
          new Formula(
              "protected",
              "When a small count is safe",
              "x + F(in → out) > k",
              List.of(
                  "k is the greatest count that the rules hide.",
                  "Where counts are rounded as well, more than one hidden size must remain"
                      + " possible."),
              List.of(CMS)),
          new Formula(
              "nearest-multiple",
              "Rounding to the nearest",
              "b × floor(x ÷ b + 1/2)",
              List.of(
                  "b is the base. A half goes up.",
                  "Each count and each total is rounded by itself, so that they need not add up."),
              List.of(HES)),
          new Formula(
              "random-multiple",
              "Rounding at random",
              "b × floor(x ÷ b), and b more with probability (x mod b) ÷ b",
              List.of(
                  "On average it adds nothing and takes nothing away; a multiple stays as it is.",
                  "The same table and the same seed give the same counts."),
              List.of()));

  public static final List<Formula> DIFFERENCING =
      List.of(
          new Formula(
              "difference",
              "What follows from what is published",
              "Σ c × published = Σ count of the parts that remain",
              List.of(
                  "Published counts are added and taken away, each with a factor c, until some of"
                      + " the parts are left: their count follows exactly."),
              List.of(CMS)),
          new Formula(
              "at-most",
              "What can at most be left",
              "count of the parts ≤ published − least count of the other parts",
              List.of("No count is negative, so that bounds follow where no count does."),
              List.of()));

  private DisclosureSources() {}
}
