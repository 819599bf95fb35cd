package org.commissioning.scoring.tender;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commissioning.model.tender.Combination;
import org.commissioning.model.tender.MarkConversion;
import org.commissioning.model.tender.PriceFormula;
import org.commissioning.scoring.method.Formula;
import org.commissioning.scoring.tender.internal.CombinationRules;
import org.commissioning.scoring.tender.internal.PriceRules;
import org.commissioning.scoring.tender.internal.Sources;

/** The formulas that an evaluation knows, with their properties and sources. */
public final class AwardFormulas {

  private AwardFormulas() {}

  /** Every formula: those that turn a price into points, then those that put tenders in order. */
  public static List<FormulaProperties> all() {
    return Stream.concat(PriceRules.all().stream(), CombinationRules.all().stream()).toList();
  }

  /** Every formula as a method shows it to a reader. */
  static List<Formula> formulas() {
    List<Formula> formulas = new ArrayList<>();
    formulas.add(
        new Formula(
            MarkConversion.OVER_MAXIMUM.code(),
            "Mark over the highest mark",
            "W × mark ÷ highest mark",
            List.of("Looks at one tender alone.", "Gives: from 0 to W."),
            List.of(Sources.PUBLISHED_EVALUATION)));
    formulas.add(
        new Formula(
            MarkConversion.OVER_BEST.code(),
            "Mark over the best mark",
            "W × mark ÷ best mark",
            List.of(
                "Looks at the other tenders in the field.",
                "Gives: from 0 to W, which the best mark always gets.",
                "Gives nothing if the best mark is 0.",
                "Taking out a tender that did not win can reorder the others."),
            List.of(Sources.WORLD_BANK)));
    for (FormulaProperties price : PriceRules.all()) {
      List<String> remarks = new ArrayList<>();
      remarks.add(
          price.relative()
              ? "Looks at the other tenders in the field."
              : "Looks at one tender alone.");
      remarks.addAll(remarks(price));
      formulas.add(formula(price, remarks));
    }
    for (FormulaProperties combination : CombinationRules.all()) {
      formulas.add(formula(combination, remarks(combination)));
    }
    return formulas;
  }

  private static List<String> remarks(FormulaProperties properties) {
    List<String> remarks = new ArrayList<>();
    if (!properties.bounds().equals("none")) {
      remarks.add("Gives: " + properties.bounds() + ".");
    }
    if (!properties.undefined().isEmpty()) {
      remarks.add("Gives nothing " + properties.undefined() + ".");
    }
    if (properties.rankingParadoxPossible()) {
      remarks.add("Taking out a tender that did not win can reorder the others.");
    }
    if (!properties.behaviour().clipping().isEmpty()) {
      remarks.add(properties.behaviour().clipping());
    }
    if (!properties.usedIn().isEmpty()) {
      remarks.add("Used in: " + properties.usedIn() + ".");
    }
    return remarks;
  }

  private static Formula formula(FormulaProperties properties, List<String> remarks) {
    return new Formula(
        properties.id(), properties.name(), properties.formula(), remarks, properties.references());
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
