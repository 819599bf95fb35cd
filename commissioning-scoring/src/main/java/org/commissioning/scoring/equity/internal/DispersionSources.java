package org.commissioning.scoring.equity.internal;

import java.util.List;
import org.commissioning.scoring.method.Formula;
import org.commissioning.scoring.method.Reference;

/** Where the indices of dispersion come from, and their formulas in symbols. */
public final class DispersionSources {

  public static final Reference COWELL =
      new Reference(
          "Cowell, F. A.",
          2011,
          "Measuring inequality (third edition). Oxford University Press",
          "https://doi.org/10.1093/acprof:osobl/9780199594030.001.0001");

  public static final Reference ATKINSON =
      new Reference(
          "Atkinson, A. B.",
          1970,
          "On the measurement of inequality. Journal of Economic Theory 2(3), 244-263",
          "https://doi.org/10.1016/0022-0531(70)90039-6");

  public static final List<Formula> FORMULAS =
      List.of(
          formula(
              "gini",
              "Gini coefficient",
              "ΣΣ p q |x − y| ÷ (2 μ)",
              "Over all pairs of groups with shares p and q of the people; twice the area between the"
                  + " Lorenz curve and the diagonal."),
          new Formula(
              "atkinson",
              "Atkinson's index",
              "1 − (Σ p (x ÷ μ)^(1 − ε))^(1 ÷ (1 − ε)); for ε = 1: 1 − exp(Σ p ln x) ÷ μ",
              List.of(
                  "ε: how much unevenness at the lower end is minded. The share of the whole that could"
                      + " be given up for evenness."),
              List.of(ATKINSON)),
          formula(
              "theil",
              "Theil's index",
              "Σ p x ÷ μ ln(x ÷ μ)",
              "Nothing adds nothing: 0 ln 0 is 0."),
          formula(
              "mean-log-deviation",
              "Mean log deviation",
              "Σ p ln(μ ÷ x)",
              "Needs every group to have something."),
          formula(
              "half-squared-variation",
              "Half the squared coefficient of variation",
              "Σ p (x − μ)² ÷ (2 μ²)",
              "The member of the same family that minds the upper end most."),
          formula(
              "hoover",
              "Hoover's index",
              "Σ p |x − μ| ÷ (2 μ)",
              "The share of the whole that would have to change hands."));

  private DispersionSources() {}

  private static Formula formula(String id, String name, String formula, String remark) {
    return new Formula(id, name, formula, List.of(remark), List.of(COWELL));
  }
}
