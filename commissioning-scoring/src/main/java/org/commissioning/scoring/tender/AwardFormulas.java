package org.commissioning.scoring.tender;

import java.util.List;
import java.util.stream.Stream;
import org.commissioning.model.tender.Combination;
import org.commissioning.model.tender.PriceFormula;
import org.commissioning.scoring.tender.internal.CombinationRules;
import org.commissioning.scoring.tender.internal.PriceRules;

/** The formulas that an evaluation knows, with their properties and sources. */
public final class AwardFormulas {

  private AwardFormulas() {}

  /** Every formula: those that turn a price into points, then those that put tenders in order. */
  public static List<FormulaProperties> all() {
    return Stream.concat(PriceRules.all().stream(), CombinationRules.all().stream()).toList();
  }

  /** What should be known of a price formula. */
  public static FormulaProperties of(PriceFormula formula) {
    return PriceRules.properties(formula);
  }

  /** What should be known of a way of combining the criteria. */
  public static FormulaProperties of(Combination combination) {
    return CombinationRules.of(combination);
  }
}
