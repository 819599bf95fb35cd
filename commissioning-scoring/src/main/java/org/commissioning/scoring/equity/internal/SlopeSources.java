package org.commissioning.scoring.equity.internal;

import java.util.List;
import org.commissioning.scoring.method.Formula;
import org.commissioning.scoring.method.Reference;

/** Where the slope and the relative index come from, and their formulas in symbols. */
public final class SlopeSources {

  public static final Reference WAGSTAFF =
      new Reference(
          "Wagstaff, A., Paci, P. and van Doorslaer, E.",
          1991,
          "On the measurement of inequalities in health. Social Science and Medicine 33(5), 545-557",
          "https://doi.org/10.1016/0277-9536(91)90212-U");

  public static final Reference MACKENBACH =
      new Reference(
          "Mackenbach, J. P. and Kunst, A. E.",
          1997,
          "Measuring the magnitude of socio-economic inequalities in health: an overview of available"
              + " measures illustrated with two examples from Europe. Social Science and Medicine"
              + " 44(6), 757-771",
          "https://doi.org/10.1016/S0277-9536(96)00073-1");

  public static final Reference FIELLER =
      new Reference(
          "Fieller, E. C.",
          1954,
          "Some problems in interval estimation. Journal of the Royal Statistical Society, Series B"
              + " 16(2), 175-185",
          "https://doi.org/10.1111/j.2517-6161.1954.tb00159.x");

  public static final Formula SLOPE =
      new Formula(
          "slope-index",
          "Slope index",
          "s = Σ a (x − x̄) y ÷ Σ a (x − x̄)²",
          List.of(
              "a: a group's share of all people; x: the middle of its place between the most deprived"
                  + " (0) and the least deprived (1); y: its value.",
              "On the scale of logarithms or logits the index is the difference of the fitted ends,"
                  + " put back on the scale of the values."),
          List.of(WAGSTAFF, MACKENBACH));

  public static final Formula SLOPE_LIMITS =
      new Formula(
          "slope-limits",
          "Limits of the slope",
          "s ∓ z √(Σ c² e²), c = a (x − x̄) ÷ Σ a (x − x̄)²",
          List.of(
              "e: the standard error of a group's value, on the scale of the line.",
              "On the scale of logarithms or logits the fitted value in the middle is held fixed."),
          List.of(MACKENBACH));

  public static final List<Formula> SLOPES =
      List.of(
          SLOPE,
          SLOPE_LIMITS,
          new Formula(
              "drawn-limits",
              "Drawn limits",
              "the quantiles of s over the draws",
              List.of(
                  "Only where chance is even on another scale than that of the line, so that no"
                      + " formula is known."),
              List.of(MACKENBACH)));

  public static final List<Formula> RATIOS =
      List.of(
          new Formula(
              "ratio-of-ends",
              "Ratio of fitted ends",
              "(i + s) ÷ i",
              List.of("i: the fitted value at the most deprived end; s: the slope."),
              List.of(MACKENBACH)),
          new Formula(
              "slope-over-mean",
              "Slope over mean",
              "s ÷ ȳ",
              List.of("ȳ: the mean of all people."),
              List.of(WAGSTAFF)),
          new Formula(
              "fieller",
              "Limits of a ratio",
              "the θ for which (u − θ v)² = z² (V(u) − 2 θ C(u, v) + θ² V(v))",
              List.of(
                  "u over v is the ratio; both are sums of the groups' values, so that their variances"
                      + " and covariance are known.",
                  "If v might be 0 as far as chance goes, there are no limits."),
              List.of(FIELLER)));

  private SlopeSources() {}
}
