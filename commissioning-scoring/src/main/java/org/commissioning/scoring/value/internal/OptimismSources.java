package org.commissioning.scoring.value.internal;

import java.util.List;
import org.commissioning.scoring.method.Formula;
import org.commissioning.scoring.method.Reference;

/** Where the uplift for optimism comes from, and its formulas in symbols. */
public final class OptimismSources {

  public static final Reference MOTT_MACDONALD =
      new Reference(
          "Mott MacDonald",
          2002,
          "Review of large public procurement in the UK",
          "Prepared for HM Treasury, July 2002");

  public static final List<Formula> FORMULAS =
      List.of(
          new Formula(
              "bound",
              "Bound of a mixed project",
              "Σ s × b",
              List.of(
                  "s: the share of a part in the estimate, b: the bound of its kind, upper or lower."),
              List.of(MOTT_MACDONALD)),
          new Formula(
              "managed",
              "How much is managed",
              "Σ c × m",
              List.of(
                  "c: the share of a cause in the upper bound, m: how far it is managed, from 0 to"
                      + " 1."),
              List.of(MOTT_MACDONALD)),
          new Formula(
              "uplift",
              "Uplift",
              "max(U × (1 − M), D)",
              List.of("U, D: the upper and lower bound, M: how much is managed."),
              List.of(MOTT_MACDONALD)),
          new Formula(
              "raised",
              "Estimate with the uplift",
              "A × (1 + O)",
              List.of("A: the estimate before, O: the uplift."),
              List.of(MOTT_MACDONALD)),
          new Formula(
              "with-management",
              "With the cost of managing",
              "A × (1 + O) + G",
              List.of("G: what managing the causes costs."),
              List.of(MOTT_MACDONALD)));

  private OptimismSources() {}
}
