package org.commissioning.scoring.option;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.option.AppraisalCriterion;
import org.commissioning.model.option.AppraisalQuestion;
import org.commissioning.model.option.AppraisedOption;
import org.commissioning.model.option.CompromiseQuestion;
import org.commissioning.model.option.CriterionDirection;
import org.commissioning.model.option.CriterionScore;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Digits;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.method.internal.Symbols;
import org.commissioning.scoring.option.internal.CompromiseSources;
import org.commissioning.scoring.option.internal.Grid;
import org.commissioning.scoring.option.internal.Ranking;
import org.commissioning.scoring.option.internal.Values;

/**
 * Options by a compromise between what most criteria say together and the worst lack on any one:
 * VIKOR.
 *
 * <p><b>Formula.</b> w the share of all weight, a and b the worst and the best score of the
 * options, S the sum of an option's lacks and R the largest, v how much the sum counts, m how many
 * options:
 *
 * <pre>{@code
 * lack on a criterion   w × (b − s) ÷ (b − a)
 * compromise            v × (S − S₀) ÷ (S₁ − S₀) + (1 − v) × (R − R₀) ÷ (R₁ − R₀)
 * advantage enough      1 ÷ (m − 1)
 * }</pre>
 *
 * <p><b>Units and range.</b> From 0 to 1, less is better.
 *
 * <p><b>Assumptions.</b> The best and worst are those of the options at hand; stated scales are not
 * used.
 *
 * <p><b>Edge cases.</b> The best option stands alone only if it is ahead by the advantage and is
 * also the best by the sum or by the worst lack; otherwise those that cannot be told from it are
 * all proposed. If all options are alike there is no ranking.
 *
 * <p><b>Example.</b> A with quality 80 and cost 50, B with 60 and 30, C with 50 and 40, weights 60
 * and 40: A and B are level by the sum, B's worst lack is the same as A's, and both are proposed.
 *
 * <p><b>Reference.</b> Opricovic and Tzeng (2004).
 *
 * @param question what was asked
 * @param majority how much the sum counts beside the worst lack
 * @param options how each option stands; not calculable if all are alike
 * @param proposed the ids proposed: one, or all that cannot be told from the best
 * @param notes what a reader should know before relying on it
 */
public record Vikor(
    @JsonIgnore CompromiseQuestion question,
    double majority,
    Figure<List<Compromise>> options,
    Figure<List<String>> proposed,
    List<String> notes)
    implements Explained {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "vikor",
          "1",
          "VIKOR",
          "Which option is the best compromise between most criteria and the worst lack?",
          "any",
          List.of(CompromiseSources.OPRICOVIC_TZENG));

  /** The entry in the catalogue. */
  public static final Calculation<CompromiseQuestion, Vikor> CALCULATION =
      new Calculation<>(
          METHOD,
          CompromiseQuestion.class,
          Vikor.class,
          Vikor::of,
          new CompromiseQuestion(
              new AppraisalQuestion(
                  List.of(
                      new AppraisalCriterion(
                          "quality",
                          "Quality of care",
                          CriterionDirection.HIGHER_IS_BETTER,
                          null,
                          60.0),
                      new AppraisalCriterion(
                          "cost", "Cost", CriterionDirection.LOWER_IS_BETTER, null, 40.0)),
                  List.of(option("A", 80, 50), option("B", 60, 30), option("C", 50, 40)),
                  100.0),
              null),
          List.of(
              CompromiseSources.FORMULAS.get(0),
              CompromiseSources.FORMULAS.get(1),
              CompromiseSources.FORMULAS.get(2)),
          List.of());

  private static AppraisedOption option(String id, double quality, double cost) {
    return new AppraisedOption(
        id,
        null,
        null,
        List.of(new CriterionScore("quality", quality), new CriterionScore("cost", cost)));
  }

  private static final double HALF = 0.5;

  public Vikor {
    notes = List.copyOf(notes);
  }

  /**
   * Works it out.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static Vikor of(CompromiseQuestion question) {
    Door.requireValid(question);
    return evaluate(question, Steps.dropped());
  }

  static Vikor evaluate(CompromiseQuestion question, Steps steps) {
    Grid grid = Grid.of(question.appraisal());
    double[] shares = Grid.shares(question.appraisal());
    int n = grid.options().size();
    double majority = question.majority() == null ? HALF : question.majority();
    double[] sums = new double[n];
    double[] worst = new double[n];
    for (int i = 0; i < n; i++) {
      String option = grid.options().get(i).id();
      steps.part(() -> "Lacks of " + option);
      for (int j = 0; j < shares.length; j++) {
        double low = grid.lowest(j);
        double high = grid.highest(j);
        String criterion = grid.criteria().get(j);
        if (low == high) {
          steps.add(() -> Step.fact(criterion, "0, for all options are alike"));
          continue;
        }
        double share = shares[j];
        double score = grid.value(i, j);
        double best = grid.higher(j) ? high : low;
        double least = grid.higher(j) ? low : high;
        double lack = share * ((best - score) / (best - least)) + 0.0;
        sums[i] += lack;
        worst[i] = Math.max(worst[i], lack);
        steps.add(
            () ->
                Symbols.of("w", share)
                    .and("b", best)
                    .and("s", score)
                    .and("a", least)
                    .step(criterion, "w × (b − s) ÷ (b − a)", lack, null));
      }
      double sum = sums[i];
      double largest = worst[i];
      steps.add(() -> Step.fact("Sum", Digits.of(sum)));
      steps.add(() -> Step.fact("Largest", Digits.of(largest)));
    }
    List<String> notes = Ranking.notes(grid, question.appraisal(), true);
    double[] ends = {least(sums), most(sums), least(worst), most(worst)};
    if (ends[1] - ends[0] <= Values.LEVEL && ends[3] - ends[2] <= Values.LEVEL) {
      String reason = "all options are alike on every criterion that has weight";
      steps.part(() -> "Compromise");
      steps.add(() -> Step.fact("Not calculable", reason));
      return new Vikor(question, majority, Figure.none(reason), Figure.none(reason), notes);
    }
    double[] compromise = new double[n];
    steps.part(() -> "Compromise");
    for (int i = 0; i < n; i++) {
      double bySum = way(sums[i], ends[0], ends[1]);
      double byWorst = way(worst[i], ends[2], ends[3]);
      double value = majority * bySum + (1 - majority) * byWorst;
      compromise[i] = value;
      String option = grid.options().get(i).id();
      steps.add(
          () ->
              Symbols.of("v", majority)
                  .and("p", bySum)
                  .and("q", byWorst)
                  .step(
                      option + ", p and q the ways from the least to the most",
                      "v × p + (1 − v) × q",
                      value,
                      null));
    }
    double[] turned = new double[n];
    for (int i = 0; i < n; i++) {
      turned[i] = -compromise[i];
    }
    int[] places = Values.places(turned);
    List<Compromise> options = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      options.add(
          new Compromise(grid.options().get(i).id(), sums[i], worst[i], compromise[i], places[i]));
    }
    List<String> proposed = proposed(grid, sums, worst, compromise, notes);
    steps.add(() -> Step.fact("Proposed", String.join(", ", proposed)));
    return new Vikor(
        question, majority, Figure.of(List.copyOf(options)), Figure.of(proposed), notes);
  }

  private static double way(double value, double least, double most) {
    if (most - least <= Values.LEVEL || value - least <= Values.LEVEL) {
      return 0;
    }
    return most - value <= Values.LEVEL ? 1 : (value - least) / (most - least);
  }

  private static List<String> proposed(
      Grid grid, double[] sums, double[] worst, double[] compromise, List<String> notes) {
    int n = compromise.length;
    double advantage = 1.0 / (n - 1);
    int best = 0;
    for (int i = 1; i < n; i++) {
      best = compromise[i] < compromise[best] - Values.LEVEL ? i : best;
    }
    double next = Double.POSITIVE_INFINITY;
    for (int i = 0; i < n; i++) {
      next = i == best ? next : Math.min(next, compromise[i]);
    }
    boolean ahead = next - compromise[best] >= advantage - Values.LEVEL;
    boolean stable =
        sums[best] - least(sums) <= Values.LEVEL || worst[best] - least(worst) <= Values.LEVEL;
    List<String> proposed = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      boolean near =
          (!ahead && compromise[i] - compromise[best] < advantage - Values.LEVEL)
              || (ahead && !stable && compromise[i] - next <= Values.LEVEL);
      if (i == best || near) {
        proposed.add(grid.options().get(i).id());
      }
    }
    if (!ahead) {
      notes.add(
          "The best is not ahead of the next by 1 ÷ (m − 1), so all within that are proposed.");
    } else if (!stable) {
      notes.add(
          "The best is the best neither by the sum nor by the worst lack, so the next is proposed"
              + " too.");
    }
    return List.copyOf(proposed);
  }

  private static double least(double[] values) {
    return java.util.Arrays.stream(values).min().orElse(0);
  }

  private static double most(double[] values) {
    return java.util.Arrays.stream(values).max().orElse(0);
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
