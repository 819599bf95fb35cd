package org.commissioning.scoring.option.internal;

import java.util.List;
import org.commissioning.scoring.method.Formula;
import org.commissioning.scoring.method.Reference;

/** Where TOPSIS comes from, and its formulas in symbols. */
public final class TopsisSources {

  public static final Reference HWANG_YOON =
      new Reference(
          "Hwang, C.-L. and Yoon, K.",
          1981,
          "Multiple attribute decision making: methods and applications. Springer",
          "https://doi.org/10.1007/978-3-642-48318-9");

  public static final List<Formula> FORMULAS =
      List.of(
          new Formula(
              "norm",
              "Length of a criterion",
              "√(Σ s^2)",
              List.of("s: the scores of all options on it."),
              List.of(HWANG_YOON)),
          new Formula(
              "weighted",
              "Weighted score",
              "w × s ÷ n",
              List.of("n: the length of the criterion."),
              List.of(HWANG_YOON)),
          new Formula(
              "distance",
              "Distance from an ideal",
              "√(Σ (v − i)^2)",
              List.of(
                  "v: the weighted scores of the option, i: the best of all options, or the worst."),
              List.of(HWANG_YOON)),
          new Formula(
              "closeness",
              "Closeness",
              "W ÷ (B + W)",
              List.of("B, W: the distances from the best and from the worst."),
              List.of(HWANG_YOON)));

  private TopsisSources() {}
}
