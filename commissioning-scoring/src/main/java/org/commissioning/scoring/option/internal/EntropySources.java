package org.commissioning.scoring.option.internal;

import java.util.List;
import org.commissioning.scoring.method.Formula;
import org.commissioning.scoring.method.Reference;

/** Where entropy weights come from, and their formulas in symbols. */
public final class EntropySources {

  public static final Reference HWANG_YOON =
      new Reference(
          "Hwang, C.-L. and Yoon, K.",
          1981,
          "Multiple attribute decision making: methods and applications. Springer",
          "https://doi.org/10.1007/978-3-642-48318-9");

  public static final Reference SHANNON =
      new Reference(
          "Shannon, C. E.",
          1948,
          "A mathematical theory of communication. Bell System Technical Journal 27(3), 379-423",
          "https://doi.org/10.1002/j.1538-7305.1948.tb01338.x");

  public static final List<Formula> FORMULAS =
      List.of(
          new Formula(
              "entropy",
              "Entropy of a criterion",
              "−Σ p × ln(p) ÷ ln(m)",
              List.of("p: the share of an option in the sum of scores, m: the number of options."),
              List.of(HWANG_YOON)),
          new Formula(
              "divergence",
              "What the criterion tells",
              "1 − e",
              List.of("e: its entropy; 0 if all options have the same."),
              List.of(HWANG_YOON)),
          new Formula(
              "weight",
              "Weight",
              "d ÷ D",
              List.of("d: what the criterion tells, D: what all tell."),
              List.of(HWANG_YOON)));

  private EntropySources() {}
}
