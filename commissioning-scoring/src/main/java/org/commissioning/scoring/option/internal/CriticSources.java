package org.commissioning.scoring.option.internal;

import java.util.List;
import org.commissioning.scoring.method.Formula;
import org.commissioning.scoring.method.Reference;

/** Where CRITIC weights come from, and their formulas in symbols. */
public final class CriticSources {

  public static final Reference DIAKOULAKI =
      new Reference(
          "Diakoulaki, D., Mavrotas, G. and Papayannakis, L.",
          1995,
          "Determining objective weights in multiple criteria problems: the CRITIC method. Computers and Operations Research 22(7), 763-770",
          "https://doi.org/10.1016/0305-0548(94)00059-H");

  public static final List<Formula> FORMULAS =
      List.of(
          new Formula(
              "unit",
              "Score from worst to best",
              "(s − a) ÷ (b − a)",
              List.of(
                  "a, b: the worst and the best score of the options, by the direction of the criterion."),
              List.of(DIAKOULAKI)),
          new Formula(
              "tells",
              "What the criterion tells",
              "σ × Σ (1 − r)",
              List.of(
                  "σ: the standard deviation of its unit scores, r: their correlation with those of each other criterion."),
              List.of(DIAKOULAKI)),
          new Formula(
              "weight",
              "Weight",
              "d ÷ D",
              List.of("d: what the criterion tells, D: what all tell."),
              List.of(DIAKOULAKI)));

  private CriticSources() {}
}
