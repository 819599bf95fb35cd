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
