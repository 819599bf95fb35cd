package org.commissioning.scoring.tender.internal;

import java.util.List;
import org.commissioning.scoring.method.Reference;
import org.commissioning.scoring.tender.FormulaBehaviour;
import org.commissioning.scoring.tender.FormulaProperties;

/** How the properties of a price formula are written down. */
final class WrittenRule {

  static final String ZERO_PRICE = "if any price is zero or below";
  static final String NEVER = "";
  static final String STAYS_INSIDE = "";

  private WrittenRule() {}

  static FormulaProperties relative(
      String id,
      String name,
      String formula,
      String bounds,
      String undefined,
      String clipping,
      String usedIn,
      Reference... references) {
    return written(
        id,
        name,
        formula,
        new FormulaBehaviour(true, bounds, undefined, true, clipping),
        usedIn,
        references);
  }

  static FormulaProperties absolute(
      String id,
      String name,
      String formula,
      String bounds,
      String clipping,
      String usedIn,
      Reference... references) {
    return written(
        id,
        name,
        formula,
        new FormulaBehaviour(false, bounds, NEVER, false, clipping),
        usedIn,
        references);
  }

  static FormulaProperties written(
      String id,
      String name,
      String formula,
      FormulaBehaviour behaviour,
      String usedIn,
      Reference... references) {
    return new FormulaProperties(id, name, formula, behaviour, usedIn, List.of(references));
  }
}
