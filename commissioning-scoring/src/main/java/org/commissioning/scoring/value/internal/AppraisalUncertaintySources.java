package org.commissioning.scoring.value.internal;

import java.util.List;
import org.commissioning.scoring.method.Formula;
import org.commissioning.scoring.method.Reference;

/** Where the ranging of appraisals comes from, and its formulas in symbols. */
public final class AppraisalUncertaintySources {

  public static final Reference GREEN_BOOK =
      new Reference(
          "HM Treasury", 2026, "The Green Book", "Edition published on 5 February 2026, chapter 6");

  public static final Reference METROPOLIS_ULAM =
      new Reference(
          "Metropolis, N. and Ulam, S.",
          1949,
          "The Monte Carlo method. Journal of the American Statistical Association 44(247), 335-341",
          "https://doi.org/10.1080/01621459.1949.10483310");

  public static final List<Formula> FORMULAS =
      List.of(
          new Formula(
              "end",
              "Net value with a line at an end",
              "N + E × (m − 1)",
              List.of(
                  "N: the net present value as stated, E: what the line adds to it, m: the multiple."),
              List.of(GREEN_BOOK)),
          new Formula(
              "draw",
              "Net value of a draw",
              "N + Σ E × (m − 1)",
              List.of("m: the multiples drawn, each on its own."),
              List.of(GREEN_BOOK)),
          new Formula(
              "above",
              "Part of draws above 0",
              "c ÷ n",
              List.of("c: the draws whose net present value is above 0, n: all."),
              List.of(GREEN_BOOK)),
          new Formula(
              "error",
              "Standard error of the mean",
              "s ÷ √(n)",
              List.of("s: the standard deviation of the draws."),
              List.of(GREEN_BOOK)));

  private AppraisalUncertaintySources() {}
}
