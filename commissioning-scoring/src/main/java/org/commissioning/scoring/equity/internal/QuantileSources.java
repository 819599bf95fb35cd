package org.commissioning.scoring.equity.internal;

import java.util.List;
import org.commissioning.scoring.method.Formula;
import org.commissioning.scoring.method.Reference;

/** The formulas of quantiles in symbols. */
public final class QuantileSources {

  public static final Reference FINGERTIPS =
      new Reference(
          "UK Health Security Agency",
          2024,
          "PHEindicatormethods: common public health statistics and their confidence intervals,"
              + " version 2.1.0, function phe_quantile",
          "https://cran.r-project.org/package=PHEindicatormethods");

  public static final List<Formula> QUANTILES =
      List.of(
          new Formula(
              "equal-areas",
              "Equal numbers of areas",
              "(k + 1) − ⌈(N + 1 − rank) × k ÷ N⌉",
              List.of(
                  "k quantiles, N areas, rank 1 the worst; equal values share the lowest of their"
                      + " ranks.",
                  "Worked out in whole numbers."),
              List.of(FINGERTIPS)),
          new Formula(
              "equal-population",
              "Equal numbers of people",
              "⌊k × (2 B + P) ÷ (2 A)⌋ + 1, at most k",
              List.of(
                  "B people of worse areas, P of the area and of those with the same value, A of all:"
                      + " the quantile in which the middle one of the P falls.",
                  "Worked out in whole numbers."),
              List.of()));

  private QuantileSources() {}
}
