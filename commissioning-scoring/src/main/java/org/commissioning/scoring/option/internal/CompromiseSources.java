package org.commissioning.scoring.option.internal;

import java.util.List;
import org.commissioning.scoring.method.Formula;
import org.commissioning.scoring.method.Reference;

/** Where VIKOR comes from, and its formulas in symbols. */
public final class CompromiseSources {

  public static final Reference OPRICOVIC_TZENG =
      new Reference(
          "Opricovic, S. and Tzeng, G.-H.",
          2004,
          "Compromise solution by MCDM methods: a comparative analysis of VIKOR and TOPSIS. European Journal of Operational Research 156(2), 445-455",
          "https://doi.org/10.1016/S0377-2217(03)00020-1");

  public static final List<Formula> FORMULAS =
      List.of(
          new Formula(
              "lack",
              "Lack on a criterion",
              "w × (b − s) ÷ (b − a)",
              List.of("b, a: the best and the worst score of the options, s: that of the option."),
              List.of(OPRICOVIC_TZENG)),
          new Formula(
              "compromise",
              "Compromise",
              "v × (S − S₀) ÷ (S₁ − S₀) + (1 − v) × (R − R₀) ÷ (R₁ − R₀)",
              List.of(
                  "S: the sum of lacks, R: the largest; with 0 the least of all options, with 1 the most. A part whose range is 0 is 0."),
              List.of(OPRICOVIC_TZENG)),
          new Formula(
              "advantage",
              "Advantage that is enough",
              "1 ÷ (m − 1)",
              List.of("m: the number of options."),
              List.of(OPRICOVIC_TZENG)));

  private CompromiseSources() {}
}
