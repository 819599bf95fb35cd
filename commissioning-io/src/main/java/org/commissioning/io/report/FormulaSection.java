package org.commissioning.io.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commissioning.model.tender.Assessment;
import org.commissioning.model.tender.AwardCriterion;
import org.commissioning.model.tender.Combination;
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
      symbols(properties.formula(), parameters(view.rules().combination(), view.currency()))
          .forEach((symbol, meaning) -> symbol(html, symbol, meaning));
    }
    if (!properties.bounds().equals("none")) {
      fact(html, "Range", sentence(properties.bounds()));
    }
    if (!properties.undefined().isEmpty()) {
      fact(html, "Gives nothing", sentence(properties.undefined()));
    }
    if (properties.rankingParadoxPossible()) {
      fact(
          html, "Order of the others", "Could change if a tender that did not win were taken out.");
    }
    if (!properties.usedIn().isEmpty()) {
      fact(html, "Used in", sentence(properties.usedIn()));
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
    if (!properties.behaviour().clipping().isEmpty()) {
      fact(html, "Floors and ceilings", properties.behaviour().clipping());
    }
    if (!properties.usedIn().isEmpty()) {
      fact(html, "Used in", sentence(properties.usedIn()));
    }
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
    if (formula instanceof PriceFormula.LinearToMultiple multiple) {
      return Map.of(
          "n",
          "the multiple of the lowest price that gets no points: "
              + Numbers.shortest(multiple.zeroPointsAtMultiple()));
    }
    if (formula instanceof PriceFormula.Logarithmic log) {
      return Map.of(
          "a",
          "the multiple of the lowest price that gets no points: "
              + Numbers.shortest(log.zeroPointsAtMultiple()));
    }
    if (formula instanceof PriceFormula.BenchmarkDeviation away) {
      return Map.of(
          "D",
          "the benchmark: " + Numbers.money(Exact.of(away.benchmark()), currency),
          "X",
          "the points lost for each percent above it: "
              + Numbers.shortest(away.pointsLostPerPercentAbove()),
          "Y",
          "the points lost for each percent below it: "
              + Numbers.shortest(away.pointsLostPerPercentBelow()));
    }
    if (formula instanceof PriceFormula.NearGeometricMeanWithBudget near) {
      return Map.of(
          "Pref",
          "the price from which points are measured; the official budget is "
              + Numbers.money(Exact.of(near.officialBudget()), currency),
          "n",
          "the number of tenders in the field");
    }
    return discounts(formula, currency);
  }

  private static Map<String, String> discounts(PriceFormula formula, String currency) {
    Map<String, String> known = new HashMap<>();
    String share = "the tender's discount as a share of the reserve price";
    String best = "the best discount in the field";
    if (formula instanceof PriceFormula.DiscountOverBest over) {
      known.put("B", reserve(over.reservePrice(), currency));
    } else if (formula instanceof PriceFormula.DiscountToSaturation saturated) {
      known.put("B", reserve(saturated.reservePrice(), currency));
      known.put("b", share);
      known.put("bmax", best);
      known.put(
          "u",
          "the discount beyond which nothing more is gained: "
              + Numbers.shortest(saturated.saturationPercent())
              + "%");
    } else if (formula instanceof PriceFormula.BilinearDiscount bilinear) {
      known.put("B", reserve(bilinear.reservePrice(), currency));
      known.put("A", share);
      known.put("Amax", best);
      known.put("m", "the mean discount in the field");
      known.put(
          "X",
          "the share of the points that the mean discount gets: "
              + Numbers.shortest(bilinear.pointsAtMeanPercent())
              + "%");
    } else if (formula instanceof PriceFormula.CorrectedProportional corrected) {
      known.put("B", reserve(corrected.reservePrice(), currency));
      known.put("b", share);
      known.put("bmax", best);
      known.put(
          "s",
          "the discount that counts as significant: "
              + Numbers.shortest(corrected.significantDiscountPercent())
              + "%");
    }
    return known;
  }

  private static String reserve(BigDecimal price, String currency) {
    return "the reserve price, above which a tender is out: "
        + Numbers.money(Exact.of(price), currency);
  }

  private static Map<String, String> parameters(Combination combination, String currency) {
    Map<String, String> known = new HashMap<>();
    if (combination instanceof Combination.BestCombined best) {
      known.put("X", "what the price counts, in percent: " + Numbers.shortest(best.pricePercent()));
      known.put("Qbest", "the most quality points in the field");
    } else if (combination instanceof Combination.QualityAndCost both) {
      known.put("X", "what the price counts, in percent: " + Numbers.shortest(both.pricePercent()));
      known.put("St", "the technical score, the quality points out of 100");
      known.put("Sf", "the financial score, of 100");
      known.put("Qmax", "all the quality points that there are");
    } else if (combination instanceof Combination.ValueForMoney index) {
      known.put("X", "a factor that changes no order: " + Numbers.shortest(index.factor()));
    } else if (combination instanceof Combination.ExtendedReferenceValue extended) {
      known.put(
          "Q",
          "the tender's quality points; the corridor is "
              + Numbers.shortest(extended.corridorPercent())
              + "% wide");
    } else if (combination instanceof Combination.UtilityIndex index) {
      known.put("q", "the tender's share of all the quality points");
      known.put("qbest", "the best share in the field");
      known.put("N", weights(index.qualityWeight(), index.priceWeight()));
    } else if (combination instanceof Combination.PriceAddition addition) {
      known.put("Qmax", "all the quality points that there are");
      known.put("N", weights(addition.qualityWeight(), addition.priceWeight()));
    } else if (combination instanceof Combination.RelativeValueCost cost) {
      known.put("Qmin", "the fewest quality points in the field");
      known.put("M", "a constant: " + Numbers.shortest(cost.constant()));
    } else if (combination instanceof Combination.FitToBudget budget) {
      known.put(
          "Q",
          "the tender's quality points; the budget, above which a tender is out, is "
              + Numbers.money(Exact.of(budget.budget()), currency));
    }
    return known;
  }

  private static String weights(BigDecimal quality, BigDecimal price) {
    return "the weight of quality over that of price: "
        + Numbers.shortest(quality)
        + " to "
        + Numbers.shortest(price);
  }

  /** What the symbols in a formula mean, in the order of the alphabet. */
  private static Map<String, String> symbols(String formula, Map<String, String> parameters) {
    Map<String, String> known = new TreeMap<>();
    known.put("W", "the points that the criterion carries");
    known.put("P", "the evaluated price of the tender");
    known.put("Pmin", "the lowest evaluated price in the field of bids");
    known.put("Pmax", "the highest evaluated price in the field of bids");
    known.put("Q", "the tender's quality points");
    known.put("V", "what full marks on a criterion are worth");
    known.put("Pref", "the price from which points are measured, found from the field");
    known.putAll(parameters);
    List<String> used = new ArrayList<>(List.of(formula.split("[^A-Za-z]+")));
    known.keySet().retainAll(used);
    return known;
  }
}
