package org.commissioning.scoring.option.internal;

import java.util.List;
import org.commissioning.scoring.method.Formula;
import org.commissioning.scoring.method.Reference;

/** Where weights from comparisons come from, and their formulas in symbols. */
public final class PairwiseSources {

  public static final Reference SAATY =
      new Reference(
          "Saaty, T. L.", 1980, "The analytic hierarchy process. McGraw-Hill", "New York");

  public static final Reference SAATY_2008 =
      new Reference(
          "Saaty, T. L.",
          2008,
          "Decision making with the analytic hierarchy process. International Journal of Services Sciences 1(1), 83-98",
          "https://doi.org/10.1504/IJSSCI.2008.017590");

  public static final Reference CRAWFORD =
      new Reference(
          "Crawford, G. and Williams, C.",
          1985,
          "A note on the analysis of subjective judgment matrices. Journal of Mathematical Psychology 29(4), 387-405",
          "https://doi.org/10.1016/0022-2496(85)90002-1");

  public static final List<Formula> FORMULAS =
      List.of(
          new Formula(
              "eigenvector",
              "Weights by the eigenvector",
              "Σ a × w ÷ λ",
              List.of(
                  "a: how many times the criterion counts what another does, w: the weights, which the formula gives back; λ: the largest eigenvalue."),
              List.of(SAATY)),
          new Formula(
              "geometric-mean",
              "Weights by the geometric mean",
              "(Π a)^(1 ÷ n)",
              List.of("Divided by their sum. Equal to the other where judgements are consistent."),
              List.of(CRAWFORD)),
          new Formula(
              "index",
              "Consistency index",
              "(λ − n) ÷ (n − 1)",
              List.of("n: the number of criteria; 0 for consistent judgements."),
              List.of(SAATY)),
          new Formula(
              "ratio",
              "Consistency ratio",
              "I ÷ R",
              List.of(
                  "R: the random index of the named table; above 0.1 the judgements are taken as inconsistent."),
              List.of(SAATY)));

  private PairwiseSources() {}
}
