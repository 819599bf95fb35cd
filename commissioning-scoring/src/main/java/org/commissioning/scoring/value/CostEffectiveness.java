package org.commissioning.scoring.value;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.commissioning.model.money.PriceBasis;
import org.commissioning.model.money.PriceLevel;
import org.commissioning.model.value.CostEffectivenessQuestion;
import org.commissioning.model.value.Strategy;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.method.internal.Symbols;
import org.commissioning.scoring.value.internal.EffectivenessSources;
import org.commissioning.scoring.value.internal.Frontier;

/**
 * Which strategies are worth their cost: what another or a mixture of two dominates, what each
 * further unit of effect costs, and how each stands against what is done now.
 *
 * <p><b>Formula.</b> C, E cost and effect, k what a unit of effect is worth at most, N the highest
 * net benefit of the others:
 *
 * <pre>{@code
 * ratio            (C − C₀) ÷ (E − E₀)
 * net benefit      k × E − C
 * threshold cost   k × E − N
 * }</pre>
 *
 * <p>On the frontier the ratio is taken to the strategy before; against the comparator it is given
 * only where it means one thing: more for more, or less for less.
 *
 * <p><b>Units and range.</b> Money for each unit of effect. A ratio on the frontier is above 0.
 *
 * <p><b>Assumptions.</b> Effects are of one kind, all strategies are over one horizon (unlike years
 * are refused) and exclude each other. A mixture is possible: some people get the one, some the
 * other.
 *
 * <p><b>Edge cases.</b> A strategy exactly on the line between two others is not dominated. Two
 * that cost and bring the same are both kept and said to be the same. A bare ratio below 0 is never
 * given: it may mean the best or the worst. All of this, and which strategies share the highest net
 * benefit, is decided in exact decimals.
 *
 * <p><b>Example.</b> Costs and effects of 100 and 10, 150 and 12, 160 and 14, 300 and 20, the first
 * done now: the second is dominated by a mixture of the first and third (15 a unit), and the fourth
 * costs 23.33 a unit beside the third.
 *
 * <p><b>Reference.</b> Drummond and others (2015); mixtures: Cantor (1994).
 *
 * @param question what was asked
 * @param strategies how each stands, in the order of the question
 * @param frontier the ids on the frontier, from the cheapest on; of several alike, the first
 * @param best the ids with the highest net benefit at the threshold; more than one if they are
 *     level
 * @param notes what a reader should know before relying on it
 */
public record CostEffectiveness(
    @JsonIgnore CostEffectivenessQuestion question,
    List<StrategyResult> strategies,
    List<String> frontier,
    Figure<List<String>> best,
    List<String> notes)
    implements Explained {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "cost-effectiveness",
          "1",
          "Cost-effectiveness",
          "Which strategies are worth their cost, and what does more effect cost?",
          "any",
          List.of(EffectivenessSources.DRUMMOND, EffectivenessSources.CANTOR));

  /** The entry in the catalogue. */
  public static final Calculation<CostEffectivenessQuestion, CostEffectiveness> CALCULATION =
      new Calculation<>(
          METHOD,
          CostEffectivenessQuestion.class,
          CostEffectiveness.class,
          CostEffectiveness::of,
          new CostEffectivenessQuestion(
              "GBP",
              new PriceLevel(2026, PriceBasis.REAL),
              "people housed for a year",
              List.of(
                  Strategy.of("now", 100.0, 10.0),
                  Strategy.of("advice", 150.0, 12.0),
                  Strategy.of("support", 160.0, 14.0),
                  Strategy.of("both", 300.0, 20.0)),
              "now",
              20.0),
          List.of(
              EffectivenessSources.FORMULAS.get(0),
              EffectivenessSources.FORMULAS.get(1),
              EffectivenessSources.FORMULAS.get(2)),
          List.of());

  private static final String NO_THRESHOLD = "nobody says what a unit of effect is worth";

  private static final double NEAR = 1e-12;

  public CostEffectiveness {
    strategies = List.copyOf(strategies);
    frontier = List.copyOf(frontier);
    notes = List.copyOf(notes);
  }

  /**
   * Works it out.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static CostEffectiveness of(CostEffectivenessQuestion question) {
    Door.requireValid(question);
    return evaluate(question, Steps.dropped());
  }

  private static CostEffectiveness evaluate(CostEffectivenessQuestion question, Steps steps) {
    List<Strategy> strategies = question.strategies();
    int n = strategies.size();
    double[] costs = new double[n];
    double[] effects = new double[n];
    int comparator = 0;
    for (int i = 0; i < n; i++) {
      // Zero is added so that −0 and 0 are one.
      costs[i] = strategies.get(i).cost() + 0.0;
      effects[i] = strategies.get(i).effect() + 0.0;
      comparator = strategies.get(i).id().equals(question.comparator()) ? i : comparator;
    }
    Frontier frontier = Frontier.of(costs, effects);
    int[] line = frontier.frontier();
    int[] before = new int[n];
    Arrays.fill(before, -1);
    steps.part(() -> "Frontier");
    for (int at = 1; at < line.length; at++) {
      before[line[at]] = line[at - 1];
    }
    double[] benefits = new double[n];
    Double threshold = question.threshold();
    double highest = Double.NEGATIVE_INFINITY;
    int leader = 0;
    double next = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < n && threshold != null; i++) {
      benefits[i] = threshold * effects[i] - costs[i];
      if (benefits[i] > highest) {
        next = highest;
        highest = benefits[i];
        leader = i;
      } else {
        next = Math.max(next, benefits[i]);
      }
    }
    List<StrategyResult> results = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      Figure<Double> net = Figure.none(NO_THRESHOLD);
      Figure<Double> worth = Figure.none(NO_THRESHOLD);
      if (threshold != null) {
        net = Figure.of(benefits[i]);
        worth =
            n == 1
                ? Figure.none("there is no other strategy")
                : Figure.of(threshold * effects[i] - (i == leader ? next : highest));
      }
      results.add(
          result(
              strategies, costs, effects, frontier, before[i], i, comparator, net, worth, steps));
    }
    Figure<List<String>> best = Figure.none(NO_THRESHOLD);
    if (threshold != null) {
      List<String> level = new ArrayList<>();
      for (int i : highest(threshold, costs, effects, benefits, leader)) {
        level.add(strategies.get(i).id());
      }
      best = Figure.of(List.copyOf(level));
      steps.part(() -> "Net benefit");
      for (int i = 0; i < n; i++) {
        int at = i;
        steps.add(
            () ->
                Symbols.of("k", threshold)
                    .and("E", effects[at])
                    .and("C", costs[at])
                    .step(strategies.get(at).id(), "k × E − C", benefits[at], null));
      }
    }
    return new CostEffectiveness(
        question,
        results,
        Arrays.stream(line).mapToObj(i -> strategies.get(i).id()).toList(),
        best,
        notes(question, results));
  }

  private static StrategyResult result(
      List<Strategy> strategies,
      double[] costs,
      double[] effects,
      Frontier frontier,
      int before,
      int at,
      int comparator,
      Figure<Double> net,
      Figure<Double> worth,
      Steps steps) {
    String id = strategies.get(at).id();
    List<String> because = new ArrayList<>();
    StrategyStatus status = StrategyStatus.ON_FRONTIER;
    Figure<Double> ratio = Figure.none("it is the cheapest on the frontier");
    Figure<String> beside = Figure.none("it is the cheapest on the frontier");
    if (frontier.mixed(at)) {
      status = StrategyStatus.EXTENDED_DOMINATED;
      because.add(strategies.get(frontier.first(at)).id());
      because.add(strategies.get(frontier.second(at)).id());
    } else if (frontier.dominated(at)) {
      status = StrategyStatus.DOMINATED;
      because.add(strategies.get(frontier.first(at)).id());
    } else if (frontier.same(at)) {
      because.add(strategies.get(frontier.first(at)).id());
    }
    if (status != StrategyStatus.ON_FRONTIER) {
      ratio = Figure.none("it is dominated");
      beside = Figure.none("it is dominated");
      String by = String.join(" and ", because);
      String label = status.label();
      steps.add(() -> Step.fact(id, label + ": " + by));
    } else if (!because.isEmpty()) {
      ratio = Figure.none("it costs and brings the same as " + because.get(0));
      beside = ratio.map(String::valueOf);
    } else if (before >= 0) {
      double value = (costs[at] - costs[before]) / (effects[at] - effects[before]);
      String other = strategies.get(before).id();
      ratio = figure(value);
      beside = Figure.of(other);
      if (Double.isFinite(value)) {
        steps.add(
            () ->
                Symbols.of("C", costs[at])
                    .and("C₀", costs[before])
                    .and("E", effects[at])
                    .and("E₀", effects[before])
                    .step(id + ", beside " + other, "(C − C₀) ÷ (E − E₀)", value, null));
      }
    }
    double extraCost = costs[at] - costs[comparator];
    double extraEffect = effects[at] - effects[comparator];
    Quadrant quadrant = quadrant(at == comparator, extraCost, extraEffect);
    boolean meaningful = quadrant == Quadrant.MORE_FOR_MORE || quadrant == Quadrant.LESS_FOR_LESS;
    return new StrategyResult(
        id,
        status,
        because,
        ratio,
        beside,
        extraCost,
        extraEffect,
        quadrant,
        meaningful
            ? figure(extraCost / extraEffect)
            : Figure.none(
                quadrant == Quadrant.COMPARATOR
                    ? "it is the comparator"
                    : "a ratio would not tell the better from the worse"),
        net,
        worth);
  }

  /** The strategies with the highest net benefit, decided in decimals where doubles are near. */
  private static List<Integer> highest(
      double threshold, double[] costs, double[] effects, double[] benefits, int leader) {
    List<Integer> highest = new ArrayList<>();
    BigDecimal best = null;
    double top = Math.abs(threshold * effects[leader]) + Math.abs(costs[leader]);
    for (int i = 0; i < costs.length; i++) {
      double size = Math.abs(threshold * effects[i]) + Math.abs(costs[i]) + top;
      if (benefits[leader] - benefits[i] > NEAR * size) {
        continue;
      }
      BigDecimal exact =
          BigDecimal.valueOf(threshold)
              .multiply(BigDecimal.valueOf(effects[i]))
              .subtract(BigDecimal.valueOf(costs[i]));
      int sign = best == null ? 1 : exact.compareTo(best);
      if (sign > 0) {
        highest.clear();
        best = exact;
      }
      if (sign >= 0) {
        highest.add(i);
      }
    }
    return highest;
  }

  private static Figure<Double> figure(double ratio) {
    return Double.isFinite(ratio)
        ? Figure.of(ratio)
        : Figure.none("the effects differ by too little to divide by");
  }

  private static Quadrant quadrant(boolean itself, double cost, double effect) {
    if (itself) {
      return Quadrant.COMPARATOR;
    }
    if (cost == 0 && effect == 0) {
      return Quadrant.SAME;
    }
    if (effect >= 0 && cost <= 0) {
      return Quadrant.MORE_FOR_LESS;
    }
    if (effect <= 0 && cost >= 0) {
      return Quadrant.LESS_FOR_MORE;
    }
    return effect > 0 ? Quadrant.MORE_FOR_MORE : Quadrant.LESS_FOR_LESS;
  }

  private static List<String> notes(
      CostEffectivenessQuestion question, List<StrategyResult> results) {
    List<String> notes = new ArrayList<>();
    notes.add(
        "Ratios are in "
            + question.currency()
            + " for each unit of effect ("
            + question.effectUnit()
            + "). On the frontier they are taken to the strategy before, otherwise to "
            + question.comparator()
            + ".");
    if (results.stream().anyMatch(r -> r.status() == StrategyStatus.EXTENDED_DOMINATED)) {
      notes.add(
          "What a mixture dominates is out only if some people may get one strategy and some"
              + " another.");
    }
    return notes;
  }

  @Override
  public Method method() {
    return METHOD;
  }

  @Override
  public Working working() {
    Steps steps = Steps.kept();
    evaluate(question, steps);
    return steps.working();
  }
}
