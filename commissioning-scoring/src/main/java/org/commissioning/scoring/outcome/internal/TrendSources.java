package org.commissioning.scoring.outcome.internal;

import java.util.List;
import org.commissioning.scoring.method.Formula;
import org.commissioning.scoring.method.Reference;

/** Where trends and targets come from, and their formulas in symbols. */
public final class TrendSources {

  public static final Reference ARMITAGE =
      new Reference(
          "Armitage, P.",
          1955,
          "Tests for linear trends in proportions and frequencies. Biometrics 11(3), 375-386",
          "https://doi.org/10.2307/3001775");

  public static final List<Formula> TREND =
      List.of(
          new Formula(
              "trend-proportion",
              "Chi-square for a linear trend in proportions",
              "(Σ t (x − p n))² ÷ (p (1 − p) Σ n (t − t̄)²)",
              List.of(
                  "x of n in year t; p of all years together; years from their weighted mean t̄.",
                  "One degree of freedom; 9.5495 at 99.8%."),
              List.of(ARMITAGE)),
          new Formula(
              "trend-rate",
              "Chi-square for a linear trend in rates",
              "(Σ t (x − r n))² ÷ (r Σ n (t − t̄)²)",
              List.of("x events in n person-years in year t; r of all years together."),
              List.of(ARMITAGE)));

  public static final Reference OWN_TARGET =
      new Reference(
          "Commissioning",
          2026,
          "The rule on targets is this library's own, and stated in full with the method",
          "docs/methods/target-attainment.md");

  public static final List<Formula> TARGET =
      List.of(
          new Formula(
              "attainment",
              "Attainment of a target",
              "v ≥ target (or ≤, where lower is better)",
              List.of(
                  "Met or missed beyond chance only if the whole interval is on one side of the"
                      + " target."),
              List.of(OWN_TARGET)),
          new Formula(
              "way-gone",
              "Share of the way from the baseline",
              "(v − baseline) ÷ (target − baseline)",
              List.of("1 at the target, above 1 beyond it, below 0 if it has gone the other way."),
              List.of(OWN_TARGET)));

  private TrendSources() {}
}
