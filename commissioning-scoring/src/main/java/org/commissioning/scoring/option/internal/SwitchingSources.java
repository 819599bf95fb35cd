package org.commissioning.scoring.option.internal;

import java.util.List;
import org.commissioning.scoring.method.Formula;
import org.commissioning.scoring.method.Reference;

/** Where the switching of the best option comes from, and its formulas in symbols. */
public final class SwitchingSources {

  public static final Reference TRIANTAPHYLLOU_SANCHEZ =
      new Reference(
          "Triantaphyllou, E. and Sánchez, A.",
          1997,
          "A sensitivity analysis approach for some deterministic multi-criteria decision-making"
              + " methods. Decision Sciences 28(1), 151-194",
          "https://doi.org/10.1111/j.1540-5915.1997.tb01306.x");

  public static final List<Formula> FORMULAS =
      List.of(
          formula(
              "value",
              "Value of an option",
              "Σ w × u",
              "u: the share of the way from the worst to the best end of the scale."),
          formula(
              "switching-weight",
              "Share of weight at which two options are level",
              "R ÷ (R − D)",
              "D: the lead of the best option on the criterion, R: its lead on all others by their weights among themselves. Counts only from 0 to 1."),
          formula(
              "switching-score",
              "Score at which two options are level",
              "s − L ÷ w × S",
              "L: the lead of the best option, S: the length of the scale. The sign turns where less is better, and for the option behind."));

  private SwitchingSources() {}

  private static Formula formula(String id, String name, String symbols, String remark) {
    return new Formula(id, name, symbols, List.of(remark), List.of(TRIANTAPHYLLOU_SANCHEZ));
  }
}
