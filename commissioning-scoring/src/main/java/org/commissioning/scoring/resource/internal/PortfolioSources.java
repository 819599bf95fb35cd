package org.commissioning.scoring.resource.internal;

import java.util.List;
import org.commissioning.scoring.method.Formula;
import org.commissioning.scoring.method.Reference;

/** Where the choice within a budget comes from, and its formulas in symbols. */
public final class PortfolioSources {

  public static final Reference LAND_DOIG =
      new Reference(
          "Land, A. H. and Doig, A. G.",
          1960,
          "An automatic method of solving discrete programming problems. Econometrica 28(3), 497-520",
          "https://doi.org/10.2307/1910129");

  public static final Reference CROWDER_JOHNSON_PADBERG =
      new Reference(
          "Crowder, H., Johnson, E. L. and Padberg, M.",
          1983,
          "Solving large-scale zero-one linear programming problems. Operations Research 31(5),"
              + " 803-834",
          "https://doi.org/10.1287/opre.31.5.803");

  public static final Reference JUNKER =
      new Reference(
          "Junker, U.",
          2004,
          "QuickXplain: preferred explanations and relaxations for over-constrained problems."
              + " Proceedings of AAAI-04, 167-172",
          "AAAI Press");

  public static final List<Formula> FORMULAS =
      List.of(
          new Formula(
              "value",
              "Value of a portfolio",
              "Σ v",
              List.of(
                  "v: the values of the candidates that are funded; the most that budgets, floors, caps and exclusions allow."),
              List.of(LAND_DOIG)),
          new Formula(
              "gap",
              "Gap to the bound",
              "B − V",
              List.of("B: what no portfolio can exceed, V: the value found; 0 where it is proven."),
              List.of(LAND_DOIG)));

  private PortfolioSources() {}
}
