package org.commissioning.scoring.need.internal;

import java.util.List;
import org.commissioning.scoring.method.Formula;
import org.commissioning.scoring.method.Reference;

/** The publications that the methods are taken from, and the formulas in symbols. */
public final class Sources {

  public static final Reference WILSON =
      new Reference(
          "Wilson, E. B.",
          1927,
          "Probable inference, the law of succession, and statistical inference. Journal of the"
              + " American Statistical Association 22(158), 209-212",
          "https://doi.org/10.1080/01621459.1927.10502953");

  public static final Reference CLOPPER_PEARSON =
      new Reference(
          "Clopper, C. J. and Pearson, E. S.",
          1934,
          "The use of confidence or fiducial limits illustrated in the case of the binomial."
              + " Biometrika 26(4), 404-413",
          "https://doi.org/10.1093/biomet/26.4.404");

  public static final Reference BRESLOW_DAY =
      new Reference(
          "Breslow, N. E. and Day, N. E.",
          1987,
          "Statistical methods in cancer research, volume II: the design and analysis of cohort"
              + " studies. IARC Scientific Publications 82, section 2.3 (Byar's approximation)",
          "ISBN 92-832-0182-3");

  public static final Reference ULM =
      new Reference(
          "Ulm, K.",
          1990,
          "A simple method to calculate the confidence interval of a standardized mortality ratio"
              + " (SMR). American Journal of Epidemiology 131(2), 373-375",
          "https://doi.org/10.1093/oxfordjournals.aje.a115507");

  public static final Reference STUDENT =
      new Reference(
          "Student",
          1908,
          "The probable error of a mean. Biometrika 6(1), 1-25",
          "https://doi.org/10.1093/biomet/6.1.1");

  public static final List<Formula> EVENTS =
      List.of(
          new Formula(
              "byar",
              "Byar's approximation",
              "O(1 − 1/(9O) − z/(3√O))³ and (O+1)(1 − 1/(9(O+1)) + z/(3√(O+1)))³",
              List.of(
                  "O events; z is the two-sided quantile of the standard normal.",
                  "Used from ten events on, where it is close to the exact limits."),
              List.of(BRESLOW_DAY)),
          new Formula(
              "exact-events",
              "Exact limits of a count",
              "χ²(α/2; 2O) ÷ 2 and χ²(1 − α/2; 2O + 2) ÷ 2",
              List.of(
                  "The means of a Poisson count for which O or more, and O or fewer, events would be"
                      + " as unlikely as α/2.",
                  "Used below ten events, or throughout where that is asked for."),
              List.of(ULM)));

  public static final List<Formula> MEAN =
      List.of(
          new Formula(
              "student-t",
              "Student's t",
              "x̄ ∓ t s ÷ √n",
              List.of("t has n − 1 degrees of freedom; s is the standard deviation of the sample."),
              List.of(STUDENT)));

  public static final List<Formula> PROPORTION =
      List.of(
          new Formula(
              "wilson",
              "Wilson's score interval",
              "(2x + z² ∓ z√(z² + 4x(1 − x/n))) ÷ (2(n + z²))",
              List.of(
                  "x of n have it; z is the two-sided quantile of the standard normal.",
                  "It never leaves 0 to 1, and holds for small n and shares near the ends."),
              List.of(WILSON)),
          new Formula(
              "clopper-pearson",
              "Exact interval",
              "lower: Beta(α/2; x, n − x + 1), upper: Beta(1 − α/2; x + 1, n − x)",
              List.of(
                  "The shares for which x or more, and x or fewer, would be as unlikely as α/2.",
                  "It covers at least as often as stated, and is wider than Wilson's."),
              List.of(CLOPPER_PEARSON)));

  private Sources() {}
}
