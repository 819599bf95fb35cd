package org.commissioning.scoring.outcome.internal;

import java.util.List;
import org.commissioning.scoring.method.Formula;

/** The formulas of over-dispersion, in symbols. */
public final class DispersionSources {

  public static final List<Formula> FORMULAS =
      List.of(
          new Formula(
              "transformed-score",
              "Score of an area",
              "(y − y₀) ÷ s",
              List.of(
                  "Ratios and rates: y = √(x ÷ E), y₀ = 1, s = 1 ÷ (2√E). Proportions: y = asin √p,"
                      + " y₀ that of the benchmark, s = 1 ÷ (2√n). On these scales chance is even."),
              List.of(ControlSources.OVERDISPERSION)),
          new Formula(
              "multiplicative",
              "Multiplicative factor",
              "φ = Σ z² ÷ k",
              List.of("z: the scores after extremes are dealt with; limits widen by √φ if φ > 1."),
              List.of(ControlSources.OVERDISPERSION)),
          new Formula(
              "dersimonian-laird",
              "Additive variance, by moments",
              "τ² = max(0, (k φ − (k − 1)) ÷ (Σw − Σw² ÷ Σw)), w = 1 ÷ s²",
              List.of("Added to the variance of every area, whatever its size."),
              List.of(ControlSources.DERSIMONIAN, ControlSources.OVERDISPERSION)),
          new Formula(
              "paule-mandel",
              "Additive variance, by iteration",
              "the τ² ≥ 0 with Σ (y − y₀)² ÷ (s² + τ²) = k − 1",
              List.of("0 if the sum is smaller without it."),
              List.of(ControlSources.PAULE_MANDEL)));

  private DispersionSources() {}
}
