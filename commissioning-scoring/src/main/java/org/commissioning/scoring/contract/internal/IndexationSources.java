package org.commissioning.scoring.contract.internal;

import java.util.List;
import org.commissioning.scoring.method.Formula;
import org.commissioning.scoring.method.Reference;

/** Where the rules of indexed prices come from, and their formulas in symbols. */
public final class IndexationSources {

  public static final Reference INDICES =
      new Reference(
          "Office for National Statistics",
          2015,
          "Guidance on using indices in indexation clauses",
          "https://paperzz.com/doc/8786708/guidance-on-using-indices-in-indexation-clauses");

  public static final Reference TRAVERS_SMITH =
      new Reference(
          "Travers Smith",
          null,
          "Linking prices to inflation: a short guide to indexation clauses",
          "https://traverssmith.com/knowledge/knowledge-container/"
              + "linking-prices-to-inflation-a-short-guide-to-indexation-clauses");

  public static final List<Formula> FORMULAS =
      List.of(
          ContractSources.formula(
              "basket",
              "Factor of the basket",
              "Σ (w × I ÷ J) ÷ 100",
              "w a weight in percent, I an index now, J what it was; a fixed part counts w. Grows"
                  + " with every index and does not change if an index is rebased.",
              INDICES),
          ContractSources.formula(
              "movement",
              "Movement",
              "R × 100 − 100",
              "Held to the cap from above and to the collar from below.",
              TRAVERS_SMITH),
          ContractSources.formula(
              "indexed-price",
              "Indexed price",
              "P × R, or P × (100 + m) ÷ 100 at a limit",
              "P is the base price, or that of the review before, as rounded.",
              INDICES));

  private IndexationSources() {}
}
