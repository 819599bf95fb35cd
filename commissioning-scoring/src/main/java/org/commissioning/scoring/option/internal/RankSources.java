package org.commissioning.scoring.option.internal;

import java.util.List;
import org.commissioning.scoring.method.Formula;
import org.commissioning.scoring.method.Reference;

/** The publications that weights from ranks are taken from, and the formulas in symbols. */
public final class RankSources {

  public static final Reference STILLWELL =
      new Reference(
          "Stillwell, W. G., Seaver, D. A. and Edwards, W.",
          1981,
          "A comparison of weight approximation techniques in multiattribute utility decision"
              + " making. Organizational Behavior and Human Performance 28(1), 62-77",
          "https://doi.org/10.1016/0030-5073(81)90015-5");

  public static final Reference BARRON_BARRETT =
      new Reference(
          "Barron, F. H. and Barrett, B. E.",
          1996,
          "Decision quality using ranked attribute weights. Management Science 42(11), 1515-1523",
          "https://doi.org/10.1287/mnsc.42.11.1515");

  public static final List<Formula> RANKS =
      List.of(
          new Formula(
              "rank-order-centroid",
              "Rank-order centroid",
              "(1 ÷ r + 1 ÷ (r + 1) + … + 1 ÷ K) ÷ K",
              List.of("The middle of all weights that have this order; r is the rank, of K."),
              List.of(BARRON_BARRETT)),
          new Formula(
              "rank-sum",
              "Rank sum",
              "2 × (K + 1 − r) ÷ (K × (K + 1))",
              List.of("Weights fall by the same step from rank to rank."),
              List.of(STILLWELL)),
          new Formula(
              "rank-reciprocal",
              "Rank reciprocal",
              "1 ÷ (r × Σ 1 ÷ k)",
              List.of("The second weighs half as much as the first, the third a third."),
              List.of(STILLWELL)),
          new Formula(
              "rank-exponent",
              "Rank exponent",
              "(K + 1 − r)^p ÷ Σ k^p",
              List.of("p is stated: 0 gives equal weights, 1 those of the rank sum."),
              List.of(STILLWELL)));

  private RankSources() {}
}
