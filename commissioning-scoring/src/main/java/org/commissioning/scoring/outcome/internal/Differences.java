package org.commissioning.scoring.outcome.internal;

import java.util.List;
import org.commissioning.scoring.method.Formula;

/** The formulas of a test of a difference, in symbols. */
public final class Differences {

  public static final List<Formula> FORMULAS =
      List.of(
          new Formula(
              "two-proportions",
              "Two proportions",
              "z = (p₁ − p₂) ÷ √(p (1 − p) (1 ÷ n₁ + 1 ÷ n₂)), p of both together",
              List.of(
                  "Limits of the difference by Newcombe, from Wilson's limits of each: p₁ − p₂ −"
                      + " √((p₁ − l₁)² + (u₂ − p₂)²) and p₁ − p₂ + √((u₁ − p₁)² + (p₂ − l₂)²)."),
              List.of(ControlSources.NEWCOMBE)),
          new Formula(
              "two-rates",
              "Two rates",
              "P(x₁ or more; binomial x₁ + x₂, t₁ ÷ (t₁ + t₂)), two-sided; ratio by its odds",
              List.of(
                  "Exact, given how many events there are in both together. Limits are of the ratio of"
                      + " the rates, from the exact limits of that binomial share."),
              List.of(ControlSources.PRZYBOROWSKI)),
          new Formula(
              "two-estimates",
              "Two estimates with their errors",
              "z = (v₁ − v₂) ÷ √(e₁² + e₂²)",
              List.of("Independent estimates, each normal about its true value."),
              List.of(ControlSources.SPIEGELHALTER)));

  private Differences() {}
}
