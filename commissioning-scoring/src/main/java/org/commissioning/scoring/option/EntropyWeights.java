package org.commissioning.scoring.option;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.commissioning.model.option.AppraisedOption;
import org.commissioning.model.option.ComparedCriterion;
import org.commissioning.model.option.CriterionDirection;
import org.commissioning.model.option.CriterionScore;
import org.commissioning.model.option.ObservedWeightsQuestion;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.method.internal.Symbols;
import org.commissioning.scoring.option.internal.EntropySources;
import org.commissioning.scoring.option.internal.Grid;
import org.commissioning.scoring.option.internal.Observed;

/**
 * How much the scores on each criterion tell the options apart, by the entropy of Shannon, and the
 * weights that follow.
 *
 * <p><b>Formula.</b> p the share of an option in the sum of the scores on a criterion, m the number
 * of options:
 *
 * <pre>{@code
 * entropy                  e = −Σ p × ln(p) ÷ ln(m)
 * what the criterion tells d = 1 − e
 * weight                   d ÷ Σ d
 * }</pre>
 *
 * <p><b>Units and range.</b> Weights from 0 to 1 that add up to 1.
 *
 * <p><b>Assumptions.</b> Scores are on scales with a true zero. Which way is better does not matter
 * to how unlike the options are, and is not used.
 *
 * <p><b>Edge cases.</b> A criterion on which all are alike, or all have 0, tells nothing and has no
 * weight. A score below 0 has no share: nothing is calculated.
 *
 * <p><b>Example.</b> Qualities of 80, 60 and 50 against costs of 50, 30 and 40: the costs tell the
 * options apart a little more, and have a weight of 0.5246.
 *
 * <p><b>Reference.</b> Hwang and Yoon (1981), after Shannon (1948).
 *
 * @param question what was asked
 * @param weights the weights, in the order of the criteria; not calculable if nothing tells
 *     anything
 * @param notes what a reader should know before relying on it
 */
public record EntropyWeights(
    @JsonIgnore ObservedWeightsQuestion question,
    Figure<List<ObservedWeight>> weights,
    List<String> notes)
    implements Explained {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "entropy-weights",
          "1",
          "Entropy weights",
          "How much do the scores on each criterion tell the options apart?",
          "any",
          List.of(EntropySources.HWANG_YOON, EntropySources.SHANNON));

  /** The entry in the catalogue. */
  public static final Calculation<ObservedWeightsQuestion, EntropyWeights> CALCULATION =
      new Calculation<>(
          METHOD,
          ObservedWeightsQuestion.class,
          EntropyWeights.class,
          EntropyWeights::of,
          new ObservedWeightsQuestion(
              List.of(
                  new ComparedCriterion("quality", null, CriterionDirection.HIGHER_IS_BETTER),
                  new ComparedCriterion("cost", null, CriterionDirection.LOWER_IS_BETTER)),
              List.of(option("A", 80, 50), option("B", 60, 30), option("C", 50, 40))),
          EntropySources.FORMULAS,
          List.of());

  private static AppraisedOption option(String id, double quality, double cost) {
    return new AppraisedOption(
        id,
        null,
        null,
        List.of(new CriterionScore("quality", quality), new CriterionScore("cost", cost)));
  }

  private static final double NEARLY_ALIKE = 1e-4;

  public EntropyWeights {
    notes = List.copyOf(notes);
  }

  /**
   * Works it out.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static EntropyWeights of(ObservedWeightsQuestion question) {
    Door.requireValid(question);
    return evaluate(question, Steps.dropped());
  }

  private static EntropyWeights evaluate(ObservedWeightsQuestion question, Steps steps) {
    Grid grid = Grid.of(question);
    int options = grid.options().size();
    double[] tells = new double[grid.criteria().size()];
    for (int j = 0; j < tells.length; j++) {
      String criterion = grid.criteria().get(j);
      steps.part(() -> criterion);
      if (grid.lowest(j) < 0) {
        String reason = "a score on " + criterion + " is below 0 and has no share";
        steps.add(() -> Step.fact("Not calculable", reason));
        return new EntropyWeights(question, Figure.none(reason), Observed.notes(grid));
      }
      if (grid.highest(j) - grid.lowest(j) == 0) {
        steps.add(() -> Step.fact("What the criterion tells", "0, for all options are alike"));
        continue;
      }
      double sum = 0;
      for (int i = 0; i < options; i++) {
        sum += grid.value(i, j);
      }
      double entropy = 0;
      for (int i = 0; i < options; i++) {
        double share = grid.value(i, j) / sum;
        double part = share > 0 ? -share * Math.log(share) / Math.log(options) : 0;
        entropy += part;
        String option = grid.options().get(i).id();
        if (share > 0) {
          steps.add(
              () ->
                  Symbols.of("p", share)
                      .and("m", options)
                      .step(option, "−p × ln(p) ÷ ln(m)", part, null));
        }
      }
      double all = entropy;
      double one = divergence(grid, j);
      tells[j] = one;
      steps.add(() -> Symbols.of("e", all).step("What the criterion tells", "1 − e", one, null));
    }
    return new EntropyWeights(question, Observed.weights(grid, tells, steps), Observed.notes(grid));
  }

  /**
   * 1 − e, as the mean of x × ln(x) − x + 1 over ln(m), x being a score by the mean of all: the
   * same, but with nothing lost where scores are nearly alike and e is nearly 1.
   */
  private static double divergence(Grid grid, int criterion) {
    int options = grid.options().size();
    double largest = grid.highest(criterion);
    double first = grid.value(0, criterion) / largest;
    double[] apart = new double[options];
    double mean = 0;
    for (int i = 0; i < options; i++) {
      apart[i] = (grid.value(i, criterion) - grid.value(0, criterion)) / largest;
      mean += apart[i] / options;
    }
    double sum = 0;
    for (double one : apart) {
      double d = (one - mean) / (first + mean);
      // The series where the terms would cancel out.
      sum +=
          Math.abs(d) < NEARLY_ALIKE
              ? d * d / 2 * (1 - d / 3 * (1 - d / 2))
              : (d <= -1 ? 0 : (1 + d) * Math.log1p(d)) - d;
    }
    return sum / options / Math.log(options);
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
