package org.commissioning.scoring.value.internal;

import java.util.List;
import org.commissioning.scoring.method.Formula;
import org.commissioning.scoring.method.Reference;

/**
 * Where acceptability curves and the value of information come from, and their formulas in symbols.
 */
public final class UncertaintySources {

  public static final Reference FENWICK =
      new Reference(
          "Fenwick, E., Claxton, K. and Sculpher, M.",
          2001,
          "Representing uncertainty: the role of cost-effectiveness acceptability curves. Health Economics 10(8), 779-787",
          "https://doi.org/10.1002/hec.635");

  public static final Reference CLAXTON =
      new Reference(
          "Claxton, K.",
          1999,
          "The irrelevance of inference: a decision-making approach to the stochastic evaluation of health care technologies. Journal of Health Economics 18(3), 341-364",
          "https://doi.org/10.1016/S0167-6296(98)00039-3");

  public static final List<Formula> FORMULAS =
      List.of(
          new Formula(
              "net-benefit",
              "Net benefit of a draw",
              "k × E − C",
              List.of("k: what a unit of effect is worth, E, C: effect and cost of the draw."),
              List.of(FENWICK)),
          new Formula(
              "probability",
              "Probability of being the best",
              "b ÷ n",
              List.of(
                  "b: the draws in which the strategy has the highest net benefit, those shared with others in equal parts; n: all draws."),
              List.of(FENWICK)),
          new Formula(
              "perfect-information",
              "Value of perfect information",
              "M − N",
              List.of(
                  "M: the mean of the highest net benefit of each draw, N: the highest mean net benefit."),
              List.of(FENWICK)),
          new Formula(
              "error",
              "Standard error",
              "√(p × (1 − p) ÷ n)",
              List.of("Of a probability p from n draws."),
              List.of(FENWICK)));

  private UncertaintySources() {}
}
