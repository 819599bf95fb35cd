package org.commissioning.scoring.option.internal;

import java.util.List;
import org.commissioning.scoring.method.Formula;
import org.commissioning.scoring.method.Reference;

/** Where the weighted product comes from, and its formulas in symbols. */
public final class ProductSources {

  public static final Reference TRIANTAPHYLLOU =
      new Reference(
          "Triantaphyllou, E.",
          2000,
          "Multi-criteria decision making methods: a comparative study. Kluwer",
          "https://doi.org/10.1007/978-1-4757-3157-6");

  public static final List<Formula> FORMULAS =
      List.of(
          new Formula(
              "log",
              "Part of a criterion",
              "w × ln(s)",
              List.of(
                  "s: the score, w: its share of all weight; with the sign turned where less is better."),
              List.of(TRIANTAPHYLLOU)),
          new Formula(
              "product",
              "Weighted product",
              "exp(L)",
              List.of("L: the sum of the parts, so that it is the product of s^w."),
              List.of(TRIANTAPHYLLOU)));

  private ProductSources() {}
}
