package org.commissioning.scoring.equity.internal;

import java.util.List;
import org.commissioning.scoring.method.Formula;
import org.commissioning.scoring.method.Reference;

/** Where the measures of small-area variation come from, and their formulas in symbols. */
public final class VariationSources {

  public static final Reference MCPHERSON =
      new Reference(
          "McPherson, K., Wennberg, J. E., Hovind, O. B. and Clifford, P.",
          1982,
          "Small-area variations in the use of common surgical procedures: an international comparison"
              + " of New England, England, and Norway. New England Journal of Medicine 307(21),"
              + " 1310-1314",
          "https://doi.org/10.1056/NEJM198211183072104");

  public static final Reference MARSHALL =
      new Reference(
          "Marshall, R. J.",
          1991,
          "Mapping disease and mortality rates using empirical Bayes estimators. Journal of the Royal"
              + " Statistical Society, Series C 40(2), 283-294",
          "https://doi.org/10.2307/2347593");

  public static final List<Formula> FORMULAS =
      List.of(
          new Formula(
              "extremal-quotient",
              "Extremal quotient",
              "highest O ÷ E over lowest O ÷ E",
              List.of("Two areas alone, and chance is not taken out: small areas make it large."),
              List.of(MCPHERSON)),
          new Formula(
              "weighted-variation",
              "Coefficient of variation",
              "√(Σ E (r − m)² ÷ ΣE) ÷ m, r = O ÷ E, m = ΣO ÷ ΣE",
              List.of("Weighted by expected events. Chance is in it too."),
              List.of(MCPHERSON)),
          new Formula(
              "chi-square-variation",
              "Chi-square",
              "Σ (O − m E)² ÷ (m E), k − 1 degrees of freedom",
              List.of("Whether there is any variation beyond chance."),
              List.of(MCPHERSON)),
          new Formula(
              "systematic-component",
              "Systematic component of variation",
              "Σ ((O − e)² − e) ÷ e² ÷ k, e = m E",
              List.of(
                  "The variance of the true ratios: that of the ratios observed, less the part that"
                      + " chance gives. Below 0 there is less variation than chance gives on average."),
              List.of(MCPHERSON)),
          new Formula(
              "empirical-bayes-variance",
              "Empirical-Bayes variance",
              "max(0, Σ E (r − m)² ÷ ΣE − m ÷ Ē)",
              List.of("By moments; Ē: the mean of the expected events. Areas count by their size."),
              List.of(MARSHALL)),
          new Formula(
              "shrunken-ratio",
              "Shrunken ratio",
              "m + v ÷ (v + m ÷ E) (r − m)",
              List.of("The ratio of an area, drawn to the mean as far as it may be chance."),
              List.of(MARSHALL)));

  private VariationSources() {}
}
