package org.commissioning.scoring.option;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.commissioning.model.option.AppraisalCriterion;
import org.commissioning.model.option.AppraisalQuestion;
import org.commissioning.model.option.AppraisedOption;
import org.commissioning.model.option.CriterionDirection;
import org.commissioning.model.option.CriterionScore;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.option.internal.AppraisalSources;
import org.commissioning.scoring.option.internal.Grid;
import org.commissioning.scoring.option.internal.Ranking;
import org.commissioning.scoring.option.internal.Values;

/**
 * Options by the sum of their weighted scores: the plainest way to rank, and the one that can be
 * checked by hand.
 *
 * <p><b>Formula.</b> w the share of all weight, u a score as a share of the way from the worst to
 * the best end of its scale:
 *
 * <pre>{@code
 * value of an option   Σ w × u
 * }</pre>
 *
 * <p><b>Units and range.</b> From 0 to 1, more is better.
 *
 * <p><b>Assumptions.</b> A lack on one criterion can be made good on another, at the rate of the
 * weights.
 *
 * <p><b>Edge cases.</b> A criterion on which all are alike and that has no stated scale adds 0 to
 * all and is named. Values that are the same to twelve decimal places share their place.
 *
 * <p><b>Example.</b> A with quality 80 and cost 50, B with 60 and 30, C with 50 and 40, weights 60
 * and 40: B and A share the first place at 0.6, C has 0.2.
 *
 * <p><b>Reference.</b> Department for Communities and Local Government (2009).
 *
 * @param question what was asked
 * @param options each option's value and place, in the order of the question
 * @param notes what a reader should know before relying on it
 */
public record WeightedSum(
    @JsonIgnore AppraisalQuestion question, List<RankedOption> options, List<String> notes)
    implements Explained {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "weighted-sum",
          "1",
          "Weighted sum",
          "Which option has the highest sum of weighted scores?",
          "any",
          List.of(AppraisalSources.MANUAL));

  /** The entry in the catalogue. */
  public static final Calculation<AppraisalQuestion, WeightedSum> CALCULATION =
      new Calculation<>(
          METHOD,
          AppraisalQuestion.class,
          WeightedSum.class,
          WeightedSum::of,
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
          List.of(AppraisalSources.FORMULAS.get(0)),
          List.of());

  private static AppraisedOption option(String id, double quality, double cost) {
    return new AppraisedOption(
        id,
        null,
        null,
        List.of(new CriterionScore("quality", quality), new CriterionScore("cost", cost)));
  }

  public WeightedSum {
    options = List.copyOf(options);
    notes = List.copyOf(notes);
  }

  /**
   * Works it out.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static WeightedSum of(AppraisalQuestion question) {
    Door.requireValid(question);
    return evaluate(question, Steps.dropped());
  }

  private static WeightedSum evaluate(AppraisalQuestion question, Steps steps) {
    Grid grid = Grid.of(question);
    double[] values =
        Values.of(grid, Grid.shares(question), grid.onUnitScale(question.criteria()), steps);
    return new WeightedSum(
        question, Ranking.of(grid, values, true), Ranking.notes(grid, question, false));
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
