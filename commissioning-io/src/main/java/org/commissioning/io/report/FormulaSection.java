package org.commissioning.io.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commissioning.model.tender.Assessment;
import org.commissioning.model.tender.AwardCriterion;
import org.commissioning.model.tender.PriceFormula;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Reference;
import org.commissioning.scoring.tender.AwardFormulas;
import org.commissioning.scoring.tender.FormulaProperties;

/** Formulas: in symbols, what the symbols mean, and what should be known before trusting them. */
final class FormulaSection {

  private FormulaSection() {}

  /** The formula of each priced criterion. */
  static void write(Html html, LotView view) {
    for (AwardCriterion criterion : view.rules().criteria()) {
      if (criterion.assessment() instanceof Assessment.Priced priced) {
        price(html, view, criterion, priced);
      }
    }
  }

  private static void price(
      Html html, LotView view, AwardCriterion criterion, Assessment.Priced priced) {
    FormulaProperties properties = AwardFormulas.of(priced.formula());
    html.open("h4").text("From price to points: ").said(criterion.name()).close();
    formula(html, properties);
    html.open("dl", "class", "facts");
    symbols(properties.formula(), parameters(priced.formula(), view.currency()))
        .forEach((symbol, meaning) -> symbol(html, symbol, meaning));
    properties(html, properties);
    fact(html, "Clipping", RuleWords.clipping(priced.clipping()));
    sources(html, properties.references());
    html.close();
  }

  /** How the criteria lead to one order. */
  static void combination(Html html, LotView view) {
    FormulaProperties properties = AwardFormulas.of(view.rules().combination());
    formula(html, properties);
    html.open("dl", "class", "facts");
    if (!view.byPoints()) {
      symbols(properties.formula(), Map.of())
          .forEach((symbol, meaning) -> symbol(html, symbol, meaning));
    }
    if (!properties.bounds().equals("none")) {
      fact(html, "Range", sentence(properties.bounds()));
    }
    if (!properties.undefined().isEmpty()) {
      fact(html, "Gives nothing", sentence(properties.undefined()));
    }
    sources(html, properties.references());
    html.close();
  }

  private static void formula(Html html, FormulaProperties properties) {
    html.open("p").text(properties.name() + ":").close();
    html.open("p", "class", "formula");
    symbolic(html, properties.formula());
    html.close();
  }

  private static void properties(Html html, FormulaProperties properties) {
    fact(
        html,
        "Looks at",
        properties.relative()
            ? "The other tenders too (relative): a tender's points depend on the field of bids."
            : "The tender alone (absolute): its points do not depend on other tenders.");
    fact(html, "Range", sentence(properties.bounds()));
    fact(
        html,
        "Gives nothing",
        properties.undefined().isEmpty()
            ? "Never: it always gives points."
            : sentence(properties.undefined()));
    fact(
        html,
        "Order of the others",
        properties.rankingParadoxPossible()
            ? "Could change if a tender that did not win were taken out."
            : "Stays as it is if a tender that did not win is taken out.");
  }

  private static void sources(Html html, List<Reference> references) {
    if (references.isEmpty()) {
      return;
    }
    html.element("dt", "Source");
    for (Reference reference : references) {
      html.open("dd");
      Links.reference(html, reference);
      html.close();
    }
  }

  private static void fact(Html html, String what, String words) {
    html.element("dt", what).open("dd");
    symbolic(html, words);
    html.close();
  }

  private static void symbol(Html html, String symbol, String meaning) {
    html.open("dt");
    symbolic(html, symbol);
    html.close().element("dd", meaning);
  }

  private static String sentence(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
  }

  /** Writes Pmin as P with a subscript. */
  private static void symbolic(Html html, String formula) {
    int from = 0;
    for (int at = 0; at < formula.length(); at++) {
      boolean starts = at == 0 || !Character.isLetter(formula.charAt(at - 1));
      int end = at + 1;
      if (starts && formula.charAt(at) == 'P') {
        while (end < formula.length() && Character.isLowerCase(formula.charAt(end))) {
          end++;
        }
        if (end - at == 4 || end - at == 5) {
          html.text(formula.substring(from, at + 1)).element("sub", formula.substring(at + 1, end));
          from = end;
        }
      }
    }
    html.text(formula.substring(from));
  }

  private static Map<String, String> parameters(PriceFormula formula, String currency) {
    if (formula instanceof PriceFormula.PercentageAboveLowest above) {
      return Map.of(
          "X",
          "the points that a price of twice the lowest loses: "
              + Numbers.shortest(above.pointsLostAtTwiceLowest()));
    }
    if (formula instanceof PriceFormula.FixedBounds bounds) {
      return Map.of(
          "Pfull",
          "the price that gets full points: "
              + Numbers.money(Exact.of(bounds.fullPointsAt()), currency),
          "Pzero",
          "the price that gets no points: "
              + Numbers.money(Exact.of(bounds.zeroPointsAt()), currency));
    }
    return Map.of();
  }

  /** What the symbols in a formula mean, in the order of the alphabet. */
  private static Map<String, String> symbols(String formula, Map<String, String> parameters) {
    Map<String, String> known = new TreeMap<>(parameters);
    known.put("W", "the points that the criterion carries");
    known.put("P", "the evaluated price of the tender");
    known.put("Pmin", "the lowest evaluated price in the field of bids");
    known.put("Pmax", "the highest evaluated price in the field of bids");
    known.put("Q", "the tender's quality points");
    known.put("V", "what full marks on a criterion are worth");
    List<String> used = new ArrayList<>(List.of(formula.split("[^A-Za-z]+")));
    known.keySet().retainAll(used);
    return known;
  }
}
