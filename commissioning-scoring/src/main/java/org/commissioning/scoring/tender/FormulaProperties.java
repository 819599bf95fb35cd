package org.commissioning.scoring.tender;

import java.util.List;
import org.commissioning.scoring.method.Reference;

/**
 * What a commissioner should know of a formula before publishing it.
 *
 * @param id its name in documents
 * @param name its name among practitioners
 * @param formula the formula in symbols; W is the weight in points, P the evaluated price
 * @param relative true if a tender's figure depends on the other tenders
 * @param bounds the least and the most that it can give, without clipping
 * @param undefined where it gives nothing; empty if it is always defined
 * @param rankingParadoxPossible true if the removal of a tender that did not win can reorder the
 *     others
 * @param references where it comes from
 */
public record FormulaProperties(
    String id,
    String name,
    String formula,
    boolean relative,
    String bounds,
    String undefined,
    boolean rankingParadoxPossible,
    List<Reference> references) {

  public FormulaProperties {
    references = List.copyOf(references);
  }
}
