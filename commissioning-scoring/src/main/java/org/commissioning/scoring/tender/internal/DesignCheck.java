package org.commissioning.scoring.tender.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commissioning.model.tender.Assessment;
import org.commissioning.model.tender.AwardRules;
import org.commissioning.model.tender.Clipping;
import org.commissioning.model.tender.Combination;
import org.commissioning.model.tender.FormulaCheckQuestion;
import org.commissioning.model.tender.MarkConversion;
import org.commissioning.model.tender.PlausiblePrices;
import org.commissioning.model.tender.PriceTerms;
import org.commissioning.model.tender.Rounding;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Expression;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.tender.CriterionSpread;
import org.commissioning.scoring.tender.FormulaCheck;
import org.commissioning.scoring.tender.FormulaFinding;
import org.commissioning.scoring.tender.FormulaFinding.Kind;
import org.jspecify.annotations.Nullable;

/** Looks at award rules on a grid of plausible prices. */
public final class DesignCheck {

  private final FormulaCheckQuestion question;
  private final AwardRules rules;
  private final Steps steps;
  private final CriteriaTree tree;
  private final Roundings roundings;
  private final DesignQuality quality;
  private final List<CriterionSpread> spreads = new ArrayList<>();
  private final List<FormulaFinding> findings = new ArrayList<>();

  private DesignCheck(FormulaCheckQuestion question, Steps steps) {
    this.question = question;
    this.rules = question.rules();
    this.steps = steps;
    this.tree = new CriteriaTree(rules);
    this.roundings = new Roundings(rules.rounding());
    this.quality = new DesignQuality(rules, tree, steps);
  }

  /** Looks at valid rules. */
  public static FormulaCheck of(FormulaCheckQuestion question, Steps steps) {
    DesignCheck check = new DesignCheck(question, steps);
    check.look();
    return new FormulaCheck(question, check.spreads, check.findings);
  }

  private void look() {
    boolean pointsCount =
        !(rules.combination() instanceof Combination.AwardOnValue
            || rules.combination() instanceof Combination.LowestPrice
            || rules.combination() instanceof Combination.Judgement);
    if (pointsCount) {
      criteria();
    }
    new DesignOutside(rules, tree, roundings, quality, steps, this::find)
        .look(plausible(PriceAndQuality.element(rules.combination())));
    weigh();
    for (String because : Robustness.because(rules)) {
      find(
          Kind.RANKING_PARADOX,
          null,
          "Taking out a tender that did not win can reorder the others: " + because + ".");
    }
    findings.sort(Comparator.comparing(FormulaFinding::kind));
    steps.part(() -> "Findings");
    for (FormulaFinding finding : findings) {
      steps.add(() -> Step.fact(finding.kind().code(), finding.text()));
    }
  }

  /** To six decimal places, with a mark where there are more. */
  static String shown(Exact number) {
    return LowPriceLines.written(number.decimal());
  }

  /** A price for people: "GBP 1,100,000". */
  private String amount(Exact price) {
    return amount(rules, price);
  }

  /** A price in the currency of rules, with groups of three digits. */
  static String amount(AwardRules rules, Exact price) {
    PriceTerms terms = rules.prices();
    String text = shown(price);
    int point = text.indexOf('.');
    String whole = point < 0 ? text : text.substring(0, point);
    return (terms == null ? "" : terms.currency() + " ")
        + whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",")
        + (point < 0 ? "" : text.substring(point));
  }

  private void find(Kind kind, @Nullable String criterion, String text) {
    findings.add(new FormulaFinding(kind, criterion, text));
  }

  private @Nullable PlausiblePrices plausible(String element) {
    return question.prices().stream()
        .filter(prices -> prices.element().equals(element))
        .findFirst()
        .orElse(null);
  }

  private void criteria() {
    for (CriteriaTree.Node node : scored()) {
      steps.part(() -> node.criterion.name());
      if (node.criterion.assessment() instanceof Assessment.Priced priced) {
        PlausiblePrices plausible = plausible(priced.element());
        if (plausible != null) {
          priced(node, priced, plausible);
        }
      } else if (node.criterion.assessment() instanceof Assessment.Marked marked) {
        spread(node, quality.distance(node));
        if (marked.conversion() == MarkConversion.OVER_BEST && quality.least(node).signum() == 0) {
          find(
              Kind.UNDEFINED,
              node.criterion.id(),
              node.criterion.name() + " has no value if the best mark is 0.");
        }
      }
    }
  }

  /** The criteria that carry points and have no sub-criteria. */
  private List<CriteriaTree.Node> scored() {
    return tree.nodes().stream()
        .filter(node -> node.leaf() && !node.pointless && node.available != null)
        .toList();
  }

  private void spread(CriteriaTree.Node node, Exact most) {
    spreads.add(
        new CriterionSpread(node.criterion.id(), node.criterion.name(), node.weight(), most));
  }

  // Prices.

  /** What two tenders get, each as the other's only rival. */
  private static final class Pairs {
    private final CriteriaTree.Node node;
    private final Assessment.Priced priced;
    private final PriceRule<?> rule;
    private final Roundings roundings;
    private final Map<String, Exact> known = new HashMap<>();
    private @Nullable String gap;

    Pairs(CriteriaTree.Node node, Assessment.Priced priced, Roundings roundings) {
      this.node = node;
      this.roundings = roundings;
      this.priced = priced;
      this.rule = PriceRules.of(priced.formula());
    }

    /** The points that a price gets beside another, rounded as stated; null if it has none. */
    @Nullable Exact rounded(Exact price, @Nullable Exact other) {
      Exact points = points(price, other);
      return points == null
          ? null
          : roundings.apply(Rounding.Stage.CRITERION, Expression.number(points)).value();
    }

    /** The points of a price beside another, not rounded; null if the formula has no value. */
    @Nullable Exact points(Exact price, @Nullable Exact other) {
      if (rule.dividesByPrices()
          && (price.signum() <= 0 || (other != null && other.signum() <= 0))) {
        return null;
      }
      return known.computeIfAbsent(price + " " + other, key -> work(price, other));
    }

    private @Nullable Exact work(Exact price, @Nullable Exact other) {
      PriceField field = new PriceField(other == null ? List.of(price) : List.of(price, other));
      String why = rule.gapIn(priced.formula(), field);
      if (why != null) {
        gap = why;
        return null;
      }
      Expression reference = rule.referenceIn(priced.formula(), field);
      if (reference != null) {
        field.measureFrom(reference.as("Pref"));
      }
      Exact points = rule.pointsOf(priced.formula(), node.weight(), price, field).value();
      if (priced.clipping() instanceof Clipping.Clipped range) {
        points = range.lowest() == null ? points : points.max(Exact.of(range.lowest()));
        points = range.highest() == null ? points : points.min(Exact.of(range.highest()));
      }
      return points;
    }
  }

  private List<Exact> grid(PlausiblePrices plausible) {
    Exact lowest = Exact.of(plausible.lowest());
    Exact width = Exact.of(plausible.highest()).minus(lowest);
    List<Exact> grid = new ArrayList<>();
    for (int i = 0; i <= question.steps(); i++) {
      Exact even = lowest.plus(width.times(Exact.of(i)).dividedBy(Exact.of(question.steps())));
      Exact price =
          roundings.apply(Rounding.Stage.EVALUATED_PRICE, Expression.number(even)).value();
      if (grid.isEmpty() || !grid.get(grid.size() - 1).equals(price)) {
        grid.add(price);
      }
    }
    return grid;
  }

  private void priced(CriteriaTree.Node node, Assessment.Priced priced, PlausiblePrices plausible) {
    String id = node.criterion.id();
    String name = node.criterion.name();
    Pairs pairs = new Pairs(node, priced, roundings);
    if (plausible.lowest().signum() == 0 && pairs.rule.dividesByPrices()) {
      find(
          Kind.NIL_PRICE,
          id,
          name
              + " divides by prices and a price of 0 is plausible: such a tender would be refused.");
    }
    List<Exact> grid = grid(plausible);
    Exact ceiling = pairs.rule.most(priced.formula());
    if (ceiling != null && Exact.of(plausible.highest()).compareTo(ceiling) > 0) {
      find(
          Kind.ABOVE_CEILING,
          id,
          name
              + " takes a tender above "
              + amount(ceiling)
              + " out, and such prices are plausible.");
      grid.removeIf(price -> price.compareTo(ceiling) > 0);
    }
    distances(node, pairs, grid);
    saturation(node, pairs, grid);
    single(node, pairs, grid);
    if (pairs.gap != null) {
      find(
          Kind.UNDEFINED,
          id,
          name + " has no value for some plausible tenders: " + pairs.gap + ".");
    }
  }

  private void distances(CriteriaTree.Node node, Pairs pairs, List<Exact> grid) {
    Exact most = Exact.ZERO;
    Exact one = null;
    Exact two = null;
    Exact least = null;
    for (int i = 0; i < grid.size(); i++) {
      for (int j = i; j < grid.size(); j++) {
        Exact first = pairs.rounded(grid.get(i), grid.get(j));
        Exact second = pairs.rounded(grid.get(j), grid.get(i));
        if (first == null || second == null) {
          continue;
        }
        Exact distance = first.minus(second).abs();
        if (one == null || distance.compareTo(most) > 0) {
          most = distance;
          one = grid.get(i);
          two = grid.get(j);
        }
        Exact lower = first.min(second);
        least = least == null ? lower : least.min(lower);
      }
    }
    if (one == null || two == null || least == null) {
      return;
    }
    Exact from = one;
    Exact to = two;
    Exact greatest = most;
    Exact lowest = least;
    steps.add(
        () ->
            Step.fact(
                "Greatest distance, between " + amount(from) + " and " + amount(to),
                greatest + " points"));
    spread(node, greatest);
    if (lowest.signum() < 0) {
      find(
          Kind.NEGATIVE_POINTS,
          node.criterion.id(),
          node.criterion.name() + " can give points below 0, down to " + shown(lowest) + ".");
    }
  }

  /** Prices of which the next one leaves the distance to another tender as it is. */
  private void saturation(CriteriaTree.Node node, Pairs pairs, List<Exact> grid) {
    if (grid.size() < 2) {
      return;
    }
    List<String> flat = new ArrayList<>();
    for (Exact other : List.of(grid.get(0), grid.get(grid.size() - 1))) {
      for (int i = 0; i + 1 < grid.size(); i++) {
        Exact here = lead(pairs, grid.get(i), other);
        Exact next = lead(pairs, grid.get(i + 1), other);
        if (here != null && here.equals(next)) {
          flat.add(
              "a tender at "
                  + amount(grid.get(i))
                  + " and one at "
                  + amount(grid.get(i + 1))
                  + " equally far from one at "
                  + amount(other));
          break;
        }
      }
    }
    if (!flat.isEmpty()) {
      find(
          Kind.SATURATES,
          node.criterion.id(),
          node.criterion.name() + " sets " + String.join(", and ", flat) + ".");
    }
  }

  /** How far a tender is ahead of another in points. */
  private static @Nullable Exact lead(Pairs pairs, Exact price, Exact other) {
    Exact own = pairs.points(price, other);
    Exact theirs = pairs.points(other, price);
    return own == null || theirs == null ? null : own.minus(theirs);
  }

  private void single(CriteriaTree.Node node, Pairs pairs, List<Exact> grid) {
    for (Exact price : grid) {
      if (price.signum() > 0) {
        Exact points = pairs.rounded(price, null);
        find(
            Kind.SINGLE_TENDER,
            node.criterion.id(),
            node.criterion.name()
                + (points == null
                    ? " has no value for a single tender at " + amount(price) + "."
                    : " gives a single tender "
                        + shown(points)
                        + " of "
                        + shown(node.weight())
                        + " points, at a price of "
                        + amount(price)
                        + "."));
        return;
      }
    }
  }

  private void weigh() {
    boolean alone =
        rules.combination() instanceof Combination.WeightedSum
            || rules.combination() instanceof Combination.QualityBased
            || rules.combination() instanceof Combination.FitToBudget;
    // What was not looked at could set tenders apart as well.
    boolean whole = spreads.size() > 1 && spreads.size() == scored().size();
    for (CriterionSpread spread : spreads) {
      Exact others = Exact.ZERO;
      for (CriterionSpread other : spreads) {
        others =
            other.criterion().equals(spread.criterion())
                ? others
                : others.plus(other.greatestDistance());
      }
      if (spread.greatestDistance().signum() == 0) {
        find(
            Kind.DECIDES_NOTHING,
            spread.criterion(),
            spread.name() + " gives every plausible tender the same points: it decides nothing.");
      } else if (alone && whole && spread.greatestDistance().compareTo(others) > 0) {
        find(
            Kind.DECIDES_ALONE,
            spread.criterion(),
            spread.name()
                + " can set two tenders "
                + shown(spread.greatestDistance())
                + " points apart, all the others together at most "
                + shown(others)
                + ": it can decide alone.");
      }
    }
  }
}
