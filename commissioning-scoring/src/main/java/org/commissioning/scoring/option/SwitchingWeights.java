package org.commissioning.scoring.option;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.option.AppraisalCriterion;
import org.commissioning.model.option.AppraisalQuestion;
import org.commissioning.model.option.AppraisedOption;
import org.commissioning.model.option.CriterionDirection;
import org.commissioning.model.option.CriterionScale;
import org.commissioning.model.option.CriterionScore;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.method.internal.Symbols;
import org.commissioning.scoring.option.internal.Grid;
import org.commissioning.scoring.option.internal.Ranking;
import org.commissioning.scoring.option.internal.SwitchingSources;
import org.commissioning.scoring.option.internal.Values;

/**
 * How firmly the best option is the best: how far each weight, and each score, must move before
 * another option does as well.
 *
 * <p><b>Formula.</b> w the share of all weight, u a score as a share of the way from the worst to
 * the best end of its scale, s the score itself, S the length of the scale; of the best option and
 * another: L the lead in value, D the lead on one criterion, R the lead on all others by their
 * weights among themselves:
 *
 * <pre>{@code
 * value of an option                Σ w × u
 * share of weight at which level    R ÷ (R − D), from 0 to 1
 * score of the best at which level  s − L ÷ w × S
 * score of the other                s + L ÷ w × S; both the other way where less is better
 * }</pre>
 *
 * <p><b>Units and range.</b> Values and shares of weight from 0 to 1; scores in their own unit.
 *
 * <p><b>Assumptions.</b> One thing moves at a time. When a weight moves, the others keep their
 * relation to each other. A local scale, whose ends are those of the options at hand, is held where
 * it is while a score moves.
 *
 * <p><b>Edge cases.</b> If two options share the best value, to twelve decimal places, there is no
 * best one to overtake, and nothing is calculable. A score that would have to leave its stated
 * scale, and a criterion without weight, cannot change the answer by themselves: they say so.
 *
 * <p><b>Example.</b> Quality (weight 60) is 80 for A and 60 for B, cost (weight 40) 50 and 30 on
 * scales from 0 to 100: A has 0.68, B 0.64. Quality may fall to half of all weight before B draws
 * level, and A's quality from 80 to 73.33.
 *
 * <p><b>Reference.</b> Triantaphyllou and Sánchez (1997).
 *
 * @param question what was asked
 * @param values the value of each option, in the order of the question
 * @param best the id of the best option; not calculable if several share the best value
 * @param weights how far the weight of each criterion may move
 * @param scores how far each score may move: those of the best option down, those of the others up
 * @param notes what a reader should know before relying on it
 */
public record SwitchingWeights(
    @JsonIgnore AppraisalQuestion question,
    List<Double> values,
    Figure<String> best,
    List<SwitchingWeight> weights,
    List<SwitchingScore> scores,
    List<String> notes)
    implements Explained {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "switching-weights",
          "1",
          "Switching weights and scores",
          "How far must a weight or a score move before another option is as good as the best?",
          "any",
          List.of(SwitchingSources.TRIANTAPHYLLOU_SANCHEZ));

  /** The entry in the catalogue. */
  public static final Calculation<AppraisalQuestion, SwitchingWeights> CALCULATION =
      new Calculation<>(
          METHOD,
          AppraisalQuestion.class,
          SwitchingWeights.class,
          SwitchingWeights::of,
          new AppraisalQuestion(
              List.of(
                  new AppraisalCriterion(
                      "quality",
                      "Quality of care",
                      CriterionDirection.HIGHER_IS_BETTER,
                      new CriterionScale(0.0, 100.0),
                      60.0),
                  new AppraisalCriterion(
                      "cost",
                      "Cost",
                      CriterionDirection.LOWER_IS_BETTER,
                      new CriterionScale(0.0, 100.0),
                      40.0)),
              List.of(option("A", 80, 50), option("B", 60, 30)),
              100.0),
          SwitchingSources.FORMULAS,
          List.of());

  private static final String TIED = "several options share the best value";

  public SwitchingWeights {
    values = List.copyOf(values);
    weights = List.copyOf(weights);
    scores = List.copyOf(scores);
    notes = List.copyOf(notes);
  }

  private static AppraisedOption option(String id, double quality, double cost) {
    return new AppraisedOption(
        id,
        null,
        null,
        List.of(new CriterionScore("quality", quality), new CriterionScore("cost", cost)));
  }

  /**
   * Works the switches out.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static SwitchingWeights of(AppraisalQuestion question) {
    Door.requireValid(question);
    return evaluate(question, Steps.dropped());
  }

  static SwitchingWeights evaluate(AppraisalQuestion question, Steps steps) {
    Grid grid = Grid.of(question);
    double[] shares = Grid.shares(question);
    double[][] unit = grid.onUnitScale(question.criteria());
    double[] values = Values.of(grid, shares, unit, steps);
    int best = 0;
    for (int i = 1; i < values.length; i++) {
      best = values[i] > values[best] ? i : best;
    }
    boolean tied = false;
    for (int i = 0; i < values.length; i++) {
      tied |= i != best && values[best] - values[i] <= Values.LEVEL;
    }
    List<SwitchingWeight> weights = new ArrayList<>();
    List<SwitchingScore> scores = new ArrayList<>();
    List<String> notes = new ArrayList<>(Ranking.offTotal(question));
    steps.part(() -> "Best option");
    String name = grid.options().get(best).id();
    boolean level = tied;
    steps.add(() -> Step.fact("Highest value", level ? TIED : name));
    steps.part(() -> "Share of weight at which another draws level");
    for (int j = 0; j < shares.length; j++) {
      weights.add(weight(grid, shares, unit, best, j, tied, steps));
    }
    steps.part(() -> "Score at which the best is level with another");
    for (int i = 0; i < values.length; i++) {
      for (int j = 0; j < shares.length; j++) {
        scores.add(score(question, grid, shares, values, best, i, j, tied, steps));
      }
    }
    if (question.criteria().stream().anyMatch(criterion -> criterion.scale() == null)) {
      notes.add(
          "Where no scale is stated it runs from the worst to the best of these options; another"
              + " option, or a score beyond these ends, would move it.");
    }
    notes.add("One weight or score moves at a time; less may do if several move together.");
    List<Double> listed = new ArrayList<>();
    for (double value : values) {
      listed.add(value);
    }
    return new SwitchingWeights(
        question, listed, tied ? Figure.none(TIED) : Figure.of(name), weights, scores, notes);
  }

  private static SwitchingWeight weight(
      Grid grid,
      double[] shares,
      double[][] unit,
      int best,
      int criterion,
      boolean tied,
      Steps steps) {
    String id = grid.criteria().get(criterion);
    double share = shares[criterion];
    double others = 0;
    for (int j = 0; j < shares.length; j++) {
      others += j == criterion ? 0 : shares[j];
    }
    if (tied || others == 0) {
      String reason = tied ? TIED : "no other criterion has any weight";
      return new SwitchingWeight(
          id,
          share,
          Figure.none(reason),
          Figure.none(reason),
          Figure.none(reason),
          Figure.none(reason));
    }
    double lower = -1;
    double upper = 2;
    int lowerOption = best;
    int upperOption = best;
    for (int i = 0; i < unit.length; i++) {
      double own = unit[best][criterion] - unit[i][criterion];
      double rest = 0;
      for (int j = 0; j < shares.length; j++) {
        rest += j == criterion ? 0 : shares[j] / others * (unit[best][j] - unit[i][j]);
      }
      double at = i == best ? Double.NaN : switchingShare(own, rest);
      if (!Double.isFinite(at) || at < 0 || at > 1) {
        continue;
      }
      double lead = rest;
      String other = grid.options().get(i).id();
      steps.add(
          () ->
              Symbols.of("R", lead)
                  .and("D", own)
                  .step(id + ", against " + other, "R ÷ (R − D)", at, null));
      if (at <= share && at > lower) {
        lower = at;
        lowerOption = i;
      } else if (at > share && at < upper) {
        upper = at;
        upperOption = i;
      }
    }
    String lowest = "without any weight on it the best option stays the best";
    String highest = "with all the weight on it the best option stays the best";
    return new SwitchingWeight(
        id,
        share,
        lower < 0 ? Figure.none(lowest) : Figure.of(lower),
        lower < 0 ? Figure.none(lowest) : Figure.of(grid.options().get(lowerOption).id()),
        upper > 1 ? Figure.none(highest) : Figure.of(upper),
        upper > 1 ? Figure.none(highest) : Figure.of(grid.options().get(upperOption).id()));
  }

  /**
   * The share of weight at which the leads on a criterion and on all others cancel out; not finite
   * if they never do. Zero is added so that no −0 comes out.
   */
  private static double switchingShare(double own, double rest) {
    double share = own == rest ? Double.NaN : rest / (rest - own) + 0.0;
    return Values.onto(Values.onto(share, 0, 1), 1, 1);
  }

  private static SwitchingScore score(
      AppraisalQuestion question,
      Grid grid,
      double[] shares,
      double[] values,
      int best,
      int option,
      int criterion,
      boolean tied,
      Steps steps) {
    String id = grid.options().get(option).id();
    String on = grid.criteria().get(criterion);
    double score = grid.value(option, criterion);
    CriterionScale scale = question.criteria().get(criterion).scale();
    double lowest = scale == null ? grid.lowest(criterion) : scale.lowest();
    double highest = scale == null ? grid.highest(criterion) : scale.highest();
    int rival = option == best ? next(values, best) : best;
    double lead = values[best] - values[option == best ? rival : option];
    double share = shares[criterion];
    double length = highest - lowest;
    boolean down = (option == best) == grid.higher(criterion);
    double way = lead / share * length;
    double rough = Math.max(Math.abs(score), way);
    double at = Values.onto(down ? score - way : score + way, 0, rough);
    at = Values.onto(Values.onto(at, lowest, rough), highest, rough);
    String reason = null;
    if (tied) {
      reason = TIED;
    } else if (share == 0) {
      reason = "the criterion has no weight";
    } else if (length == 0) {
      reason = "all options are alike and no scale is stated";
    } else if (scale != null && (at < lowest || at > highest)) {
      reason = "it would have to leave its scale";
    }
    if (reason != null) {
      return new SwitchingScore(id, on, score, Figure.none(reason), Figure.none(reason));
    }
    double level = at;
    steps.add(
        () ->
            Symbols.of("s", score)
                .and("L", lead)
                .and("w", share)
                .and("S", length)
                .step(id + ", " + on, down ? "s − L ÷ w × S" : "s + L ÷ w × S", level, null));
    return new SwitchingScore(
        id, on, score, Figure.of(level), Figure.of(grid.options().get(rival).id()));
  }

  /** The best of the others; of several alike, the first. */
  private static int next(double[] values, int best) {
    int next = best == 0 ? 1 : 0;
    for (int i = 0; i < values.length; i++) {
      next = i != best && values[i] > values[next] ? i : next;
    }
    return next;
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
