package org.commissioning.scoring.option.internal;

import java.util.List;
import org.commissioning.scoring.method.Formula;
import org.commissioning.scoring.method.Reference;

/** Where swing weights come from, and their formulas in symbols. */
public final class SwingSources {

  public static final Reference WINTERFELDT =
      new Reference(
          "von Winterfeldt, D. and Edwards, W.",
          1986,
          "Decision analysis and behavioral research. Cambridge University Press",
          "Chapter 8");

  public static final List<Formula> FORMULAS =
      List.of(
          new Formula(
              "weight",
              "Weight",
              "p ÷ P",
              List.of("p: the points of the swing, P: those of all swings."),
              List.of(WINTERFELDT)),
          new Formula(
              "per-unit",
              "Worth of one unit",
              "w ÷ abs(b − a)",
              List.of("a, b: the worst and the best score of the range."),
              List.of(WINTERFELDT)));

  private SwingSources() {}
}
