package org.commissioning.scoring.option.internal;

import java.util.List;
import org.commissioning.scoring.method.Formula;
import org.commissioning.scoring.method.Reference;

/** Where the appraisal of options comes from, and its formulas in symbols. */
public final class AppraisalSources {

  public static final Reference MANUAL =
      new Reference(
          "Department for Communities and Local Government",
          2009,
          "Multi-criteria analysis: a manual. By J. Dodgson, M. Spackman, A. Pearman and L."
              + " Phillips",
          "ISBN 978-1-4098-1023-0");

  public static final Reference WANG_TRIANTAPHYLLOU =
      new Reference(
          "Wang, X. and Triantaphyllou, E.",
          2008,
          "Ranking irregularities when evaluating alternatives by using some ELECTRE methods."
              + " Omega 36(1), 45-63",
          "https://doi.org/10.1016/j.omega.2005.12.003");

  public static final Reference KENDALL =
      new Reference(
          "Kendall, M. G.",
          1945,
          "The treatment of ties in ranking problems. Biometrika 33(3), 239-251",
          "https://doi.org/10.1093/biomet/33.3.239");

  public static final List<Formula> FORMULAS =
      List.of(
          new Formula(
              "value",
              "Value of an option",
              "Σ w × u",
              List.of(
                  "w: the share of all weight, u: the share of the way from the worst to the best"
                      + " end of the scale."),
              List.of(MANUAL)),
          new Formula(
              "lead",
              "Lead of the best option",
              "V₁ − V₂",
              List.of("V₁, V₂: the highest value and the next."),
              List.of(MANUAL)),
          new Formula(
              "gain",
              "Gain over doing nothing",
              "V − V₀",
              List.of("V₀: the value of the option that does nothing."),
              List.of(MANUAL)),
          new Formula(
              "agreement",
              "Agreement of two orders",
              "(C − D) ÷ √(M × N)",
              List.of(
                  "C, D: pairs of options in the same and in opposite order; M, N: pairs that either method does not hold level."),
              List.of(KENDALL)));

  private AppraisalSources() {}
}
