package org.commissioning.scoring.value.internal;

import java.util.List;
import org.commissioning.scoring.method.Formula;
import org.commissioning.scoring.method.Reference;

/** Where cost-effectiveness analysis comes from, and its formulas in symbols. */
public final class EffectivenessSources {

  public static final Reference DRUMMOND =
      new Reference(
          "Drummond, M. F., Sculpher, M. J., Claxton, K., Stoddart, G. L. and Torrance, G. W.",
          2015,
          "Methods for the economic evaluation of health care programmes. Oxford University Press",
          "4th edition");

  public static final Reference CANTOR =
      new Reference(
          "Cantor, S. B.",
          1994,
          "Cost-effectiveness analysis, extended dominance, and ethics: a quantitative assessment. Medical Decision Making 14(3), 259-265",
          "https://doi.org/10.1177/0272989X9401400308");

  public static final List<Formula> FORMULAS =
      List.of(
          new Formula(
              "ratio",
              "Incremental cost-effectiveness ratio",
              "(C − C₀) ÷ (E − E₀)",
              List.of(
                  "C, E: cost and effect; C₀, E₀: those of the strategy before it on the frontier, or of the comparator."),
              List.of(DRUMMOND)),
          new Formula(
              "net-benefit",
              "Net benefit",
              "k × E − C",
              List.of("k: what a unit of effect is worth at most."),
              List.of(DRUMMOND)),
          new Formula(
              "threshold-cost",
              "Cost up to which it is the best",
              "k × E − N",
              List.of("N: the highest net benefit of the others."),
              List.of(DRUMMOND)));

  private EffectivenessSources() {}
}
