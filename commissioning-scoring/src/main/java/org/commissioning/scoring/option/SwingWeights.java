package org.commissioning.scoring.option;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.option.SwingCriterion;
import org.commissioning.model.option.SwingWeightsQuestion;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.method.internal.Symbols;
import org.commissioning.scoring.option.internal.SwingSources;

/**
 * Weights from what the whole swing from worst to best on each criterion is worth, with the ranges
 * that they are tied to.
 *
 * <p><b>Formula.</b> p the points of a swing, P those of all, a and b the ends of the range:
 *
 * <pre>{@code
 * weight              w = p ÷ P
 * worth of one unit   w ÷ abs(b − a)
 * }</pre>
 *
 * <p><b>Units and range.</b> Weights from 0 to 1 that add up to 1.
 *
 * <p><b>Assumptions.</b> The points were given to swings over these very ranges. A weight without
 * its range says nothing: over half the range a criterion is worth half as much.
 *
 * <p><b>Edge cases.</b> A range without length is refused, and so are points that are all 0. Points
 * whose largest is not 100 are taken as they are, and noted.
 *
 * <p><b>Example.</b> Waiting from 20 weeks down to 5 has 100 points, distance from 30 miles down to
 * 10 has 60: weights of 0.625 and 0.375, and a week is worth 0.0417.
 *
 * <p><b>Reference.</b> von Winterfeldt and Edwards (1986).
 *
 * @param question what was asked
 * @param weights the weights, in the order of the criteria
 * @param notes what a reader should know before relying on it
 */
public record SwingWeights(
    @JsonIgnore SwingWeightsQuestion question, List<SwingWeight> weights, List<String> notes)
    implements Explained {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "swing-weights",
          "1",
          "Swing weights",
          "Which weights follow from what swings from worst to best are worth?",
          "any",
          List.of(SwingSources.WINTERFELDT));

  /** The entry in the catalogue. */
  public static final Calculation<SwingWeightsQuestion, SwingWeights> CALCULATION =
      new Calculation<>(
          METHOD,
          SwingWeightsQuestion.class,
          SwingWeights.class,
          SwingWeights::of,
          new SwingWeightsQuestion(
              List.of(
                  new SwingCriterion("waiting", "Weeks of waiting", 20.0, 5.0, 100.0),
                  new SwingCriterion("distance", "Miles to travel", 30.0, 10.0, 60.0))),
          List.of(SwingSources.FORMULAS.get(0), SwingSources.FORMULAS.get(1)),
          List.of());

  private static final double CUSTOM = 100;

  public SwingWeights {
    weights = List.copyOf(weights);
    notes = List.copyOf(notes);
  }

  /**
   * Works it out.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static SwingWeights of(SwingWeightsQuestion question) {
    Door.requireValid(question);
    return evaluate(question, Steps.dropped());
  }

  private static SwingWeights evaluate(SwingWeightsQuestion question, Steps steps) {
    double all = question.criteria().stream().mapToDouble(SwingCriterion::points).sum();
    double most =
        question.criteria().stream().mapToDouble(SwingCriterion::points).max().orElse(CUSTOM);
    List<SwingWeight> weights = new ArrayList<>();
    for (SwingCriterion criterion : question.criteria()) {
      double weight = criterion.points() / all;
      double unit = weight / Math.abs(criterion.best() - criterion.worst());
      weights.add(
          new SwingWeight(criterion.id(), criterion.worst(), criterion.best(), weight, unit));
      steps.part(criterion::id);
      steps.add(
          () ->
              Symbols.of("p", criterion.points())
                  .and("P", all)
                  .step("Weight", "p ÷ P", weight, null));
      steps.add(
          () ->
              Symbols.of("w", weight)
                  .and("a", criterion.worst())
                  .and("b", criterion.best())
                  .step("Worth of one unit", "w ÷ abs(b − a)", unit, null));
    }
    List<String> notes = new ArrayList<>();
    notes.add("The weights hold for these ranges and no others.");
    if (Double.compare(most, CUSTOM) != 0) {
      notes.add("The largest swing does not have the 100 points it has by custom.");
    }
    return new SwingWeights(question, weights, notes);
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
