package org.commissioning.scoring.option.internal;

import java.util.List;
import org.commissioning.scoring.method.Formula;
import org.commissioning.scoring.method.Reference;

/** Where rank acceptability comes from, and its formulas in symbols. */
public final class AcceptabilitySources {

  public static final Reference LAHDELMA_SALMINEN =
      new Reference(
          "Lahdelma, R. and Salminen, P.",
          2001,
          "SMAA-2: stochastic multicriteria acceptability analysis for group decision making. Operations Research 49(3), 444-454",
          "https://doi.org/10.1287/opre.49.3.444.11220");

  public static final Reference TERVONEN_LAHDELMA =
      new Reference(
          "Tervonen, T. and Lahdelma, R.",
          2007,
          "Implementing stochastic multicriteria acceptability analysis. European Journal of Operational Research 178(2), 500-513",
          "https://doi.org/10.1016/j.ejor.2005.12.037");

  public static final List<Formula> FORMULAS =
      List.of(
          new Formula(
              "value",
              "Value of an option",
              "Σ w × u",
              List.of(
                  "w: a possible set of weights, u: the score from 0 to 1 on its stated scale."),
              List.of(LAHDELMA_SALMINEN)),
          new Formula(
              "acceptability",
              "Acceptability of a place",
              "c ÷ n",
              List.of(
                  "c: the draws, or the part of all possible weights, in which the option has the place; n: all."),
              List.of(LAHDELMA_SALMINEN)),
          new Formula(
              "error",
              "Standard error",
              "√(p × (1 − p) ÷ n)",
              List.of("Of an acceptability p from n draws; 0 where it is exact."),
              List.of(LAHDELMA_SALMINEN)));

  private AcceptabilitySources() {}
}
