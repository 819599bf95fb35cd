package org.commissioning.scoring.tender;

import java.util.List;
import org.commissioning.scoring.method.Reference;

/**
 * What a commissioner should know of a formula before publishing it.
 *
 * @param id its name in documents
 * @param name its name among practitioners
 * @param formula the formula in symbols; W is the weight in points, P the evaluated price
 * @param behaviour how it behaves
 * @param usedIn who is known to use it, as a phrase; empty if that is not known
 * @param references where it comes from
 */
public record FormulaProperties(
    String id,
    String name,
    String formula,
    FormulaBehaviour behaviour,
    String usedIn,
    List<Reference> references) {

  public FormulaProperties {
    references = List.copyOf(references);
  }

  /** True if a tender's figure depends on the other tenders. */
  public boolean relative() {
    return behaviour.relative();
  }

  /** The least and the most that it can give, without clipping. */
  public String bounds() {
    return behaviour.bounds();
  }

  /** Where it gives nothing; empty if it is always defined. */
  public String undefined() {
    return behaviour.undefined();
  }

  /** True if the removal of a tender that did not win can reorder the others. */
  public boolean rankingParadoxPossible() {
    return behaviour.rankingParadoxPossible();
  }
}
