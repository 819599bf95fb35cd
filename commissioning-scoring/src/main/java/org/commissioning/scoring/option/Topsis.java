package org.commissioning.scoring.option;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.option.AppraisalCriterion;
import org.commissioning.model.option.AppraisalQuestion;
import org.commissioning.model.option.AppraisedOption;
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
import org.commissioning.scoring.option.internal.Grid;
import org.commissioning.scoring.option.internal.Ideal;
import org.commissioning.scoring.option.internal.Ranking;
import org.commissioning.scoring.option.internal.TopsisSources;
import org.commissioning.scoring.option.internal.Values;

/**
 * Options by how near they are to the best of all and how far from the worst: TOPSIS.
 *
 * <p><b>Formula.</b> s a score, w its share of all weight, n the length of a criterion, i the best
 * or the worst weighted score of all options on it:
 *
 * <pre>{@code
 * length of a criterion   n = √(Σ s^2)
 * weighted score          v = w × s ÷ n
 * distances               B, W = √(Σ (v − i)^2)
 * closeness               W ÷ (B + W)
 * }</pre>
 *
 * <p><b>Units and range.</b> Closeness from 0 to 1, more is better.
 *
 * <p><b>Assumptions.</b> Scores are on scales with a true zero. The best and the worst are those of
 * the options at hand, and stated scales are not used.
 *
 * <p><b>Edge cases.</b> A criterion on which all options are alike moves nobody and is named; so is
 * one on which all have 0. If all options are alike in everything there is no ranking.
 *
 * <p><b>Example.</b> A with quality 80 and cost 50, B with 60 and 30, C with 50 and 40, weights 60
 * and 40: A is nearest with 0.5873.
 *
 * <p><b>Reference.</b> Hwang and Yoon (1981).
 *
 * @param question what was asked
 * @param lengths the length of each criterion, in the order of the question
 * @param options each option's distances, closeness and place; not calculable if all are alike
 * @param notes what a reader should know before relying on it
 */
public record Topsis(
    @JsonIgnore AppraisalQuestion question,
    List<Double> lengths,
    Figure<List<ToIdeal>> options,
    List<String> notes)
    implements Explained {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "topsis",
          "1",
          "TOPSIS",
          "Which option is nearest to the best of all and farthest from the worst?",
          "any",
          List.of(TopsisSources.HWANG_YOON));

  /** The entry in the catalogue. */
  public static final Calculation<AppraisalQuestion, Topsis> CALCULATION =
      new Calculation<>(
          METHOD,
          AppraisalQuestion.class,
          Topsis.class,
          Topsis::of,
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
          TopsisSources.FORMULAS,
          List.of());

  private static AppraisedOption option(String id, double quality, double cost) {
    return new AppraisedOption(
        id,
        null,
        null,
        List.of(new CriterionScore("quality", quality), new CriterionScore("cost", cost)));
  }

  public Topsis {
    lengths = List.copyOf(lengths);
    notes = List.copyOf(notes);
  }

  /**
   * Works it out.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static Topsis of(AppraisalQuestion question) {
    Door.requireValid(question);
    return evaluate(question, Steps.dropped());
  }

  static Topsis evaluate(AppraisalQuestion question, Steps steps) {
    Grid grid = Grid.of(question);
    double[] shares = Grid.shares(question);
    double[] lengths = Ideal.lengths(grid.values());
    double[][] distances = Ideal.distances(grid.values(), lengths, shares, grid.higher());
    List<Double> listed = new ArrayList<>();
    for (double length : lengths) {
      listed.add(length);
    }
    List<String> notes = Ranking.notes(grid, question, true);
    boolean alike = true;
    for (int i = 0; i < distances[0].length; i++) {
      alike &= distances[0][i] + distances[1][i] == 0;
    }
    if (alike) {
      String reason = "all options are alike on every criterion that has weight";
      steps.part(() -> "Closeness");
      steps.add(() -> Step.fact("Not calculable", reason));
      return new Topsis(question, listed, Figure.none(reason), notes);
    }
    show(grid, shares, lengths, steps);
    double[] closeness = new double[distances[0].length];
    for (int i = 0; i < closeness.length; i++) {
      double best = distances[0][i];
      double worst = distances[1][i];
      double near = worst / (best + worst);
      closeness[i] = near;
      String option = grid.options().get(i).id();
      steps.part(() -> "Closeness of " + option);
      steps.add(() -> Step.fact("Distance from the best", Digits.of(best)));
      steps.add(() -> Step.fact("Distance from the worst", Digits.of(worst)));
      steps.add(
          () -> Symbols.of("B", best).and("W", worst).step("Closeness", "W ÷ (B + W)", near, null));
    }
    int[] places = Values.places(closeness);
    List<ToIdeal> options = new ArrayList<>();
    for (int i = 0; i < closeness.length; i++) {
      options.add(
          new ToIdeal(
              grid.options().get(i).id(),
              distances[0][i],
              distances[1][i],
              closeness[i],
              places[i]));
    }
    return new Topsis(question, listed, Figure.of(List.copyOf(options)), notes);
  }

  private static void show(Grid grid, double[] shares, double[] lengths, Steps steps) {
    steps.part(() -> "Lengths of the criteria");
    for (int j = 0; j < lengths.length; j++) {
      String criterion = grid.criteria().get(j);
      double length = lengths[j];
      steps.add(() -> Step.fact(criterion, Digits.of(length)));
    }
    for (int i = 0; i < grid.options().size(); i++) {
      String option = grid.options().get(i).id();
      steps.part(() -> "Weighted scores of " + option);
      for (int j = 0; j < lengths.length; j++) {
        double share = shares[j];
        double score = grid.value(i, j);
        double length = lengths[j];
        String criterion = grid.criteria().get(j);
        if (length > 0) {
          steps.add(
              () ->
                  Symbols.of("w", share)
                      .and("s", score)
                      .and("n", length)
                      .step(criterion, "w × s ÷ n", share * score / length, null));
        } else {
          steps.add(() -> Step.fact(criterion, "0, for all options have 0"));
        }
      }
    }
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
