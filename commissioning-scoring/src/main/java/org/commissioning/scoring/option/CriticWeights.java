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
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.method.internal.Symbols;
import org.commissioning.scoring.option.internal.CriticSources;
import org.commissioning.scoring.option.internal.Grid;
import org.commissioning.scoring.option.internal.Observed;

/**
 * How much each criterion tells that the others do not: CRITIC, by the spread of its scores and how
 * little they go along with those of the others.
 *
 * <p><b>Formula.</b> u the scores on a scale from the worst option to the best, σ their standard
 * deviation, r their correlation with those of another criterion:
 *
 * <pre>{@code
 * what the criterion tells   d = σ × Σ (1 − r)
 * weight                     d ÷ Σ d
 * }</pre>
 *
 * <p><b>Units and range.</b> Weights from 0 to 1 that add up to 1.
 *
 * <p><b>Assumptions.</b> The direction of each criterion counts: without it two criteria that pull
 * apart seem to go along. The scale is that of the options at hand.
 *
 * <p><b>Edge cases.</b> A criterion on which all are alike tells nothing and is left out of the
 * correlations. A single criterion has nothing to differ from, and has all the weight. If all
 * criteria rank the options alike in proportion, none tells what another does not, and there are no
 * weights.
 *
 * <p><b>Example.</b> Qualities of 80, 60 and 50 against costs of 50, 30 and 40: 0.5045 and 0.4955.
 *
 * <p><b>Reference.</b> Diakoulaki, Mavrotas and Papayannakis (1995).
 *
 * @param question what was asked
 * @param weights the weights, in the order of the criteria; not calculable if nothing tells
 *     anything
 * @param notes what a reader should know before relying on it
 */
public record CriticWeights(
    @JsonIgnore ObservedWeightsQuestion question,
    Figure<List<ObservedWeight>> weights,
    List<String> notes)
    implements Explained {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "critic-weights",
          "1",
          "CRITIC weights",
          "How much does each criterion tell that the others do not?",
          "any",
          List.of(CriticSources.DIAKOULAKI));

  /** The entry in the catalogue. */
  public static final Calculation<ObservedWeightsQuestion, CriticWeights> CALCULATION =
      new Calculation<>(
          METHOD,
          ObservedWeightsQuestion.class,
          CriticWeights.class,
          CriticWeights::of,
          new ObservedWeightsQuestion(
              List.of(
                  new ComparedCriterion("quality", null, CriterionDirection.HIGHER_IS_BETTER),
                  new ComparedCriterion("cost", null, CriterionDirection.LOWER_IS_BETTER)),
              List.of(option("A", 80, 50), option("B", 60, 30), option("C", 50, 40))),
          CriticSources.FORMULAS,
          List.of());

  private static AppraisedOption option(String id, double quality, double cost) {
    return new AppraisedOption(
        id,
        null,
        null,
        List.of(new CriterionScore("quality", quality), new CriterionScore("cost", cost)));
  }

  /** Conflict below this is the rounding of correlations that are 1. */
  private static final double ROUNDING = 1e-12;

  public CriticWeights {
    notes = List.copyOf(notes);
  }

  /**
   * Works it out.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static CriticWeights of(ObservedWeightsQuestion question) {
    Door.requireValid(question);
    return evaluate(question, Steps.dropped());
  }

  private static CriticWeights evaluate(ObservedWeightsQuestion question, Steps steps) {
    Grid grid = Grid.of(question);
    int criteria = grid.criteria().size();
    double[][] unit = new double[criteria][];
    double[] deviations = new double[criteria];
    for (int j = 0; j < criteria; j++) {
      unit[j] = centred(grid, j);
      double squares = 0;
      for (double part : unit[j]) {
        squares += part * part;
      }
      deviations[j] = Math.sqrt(squares / unit[j].length);
    }
    double[] tells = new double[criteria];
    for (int j = 0; j < criteria; j++) {
      String criterion = grid.criteria().get(j);
      double deviation = deviations[j];
      steps.part(() -> criterion);
      double conflict = criteria == 1 ? 1 : 0;
      for (int k = 0; k < criteria; k++) {
        if (k == j || deviation == 0 || deviations[k] == 0) {
          continue;
        }
        double together = 0;
        for (int i = 0; i < unit[j].length; i++) {
          together += unit[j][i] * unit[k][i];
        }
        double correlation =
            Math.max(-1, Math.min(1, together / unit[j].length / deviation / deviations[k]));
        conflict += 1 - correlation;
        String other = grid.criteria().get(k);
        steps.add(
            () ->
                Symbols.of("r", correlation)
                    .step("Against " + other, "1 − r", 1 - correlation, null));
      }
      double apart = conflict < ROUNDING ? 0 : conflict;
      double one = deviation * apart;
      tells[j] = one;
      steps.add(
          () ->
              Symbols.of("σ", deviation)
                  .and("c", apart)
                  .step("What the criterion tells", "σ × c", one, null));
    }
    Figure<List<ObservedWeight>> weights = Observed.weights(grid, tells, steps);
    boolean alike = java.util.stream.DoubleStream.of(deviations).allMatch(d -> d == 0);
    if (weights.toOptional().isEmpty() && !alike) {
      weights = Figure.none("no criterion tells what another does not");
    }
    return new CriticWeights(question, weights, Observed.notes(grid));
  }

  /** The scores of a criterion from 0 for the worst option to 1 for the best, less their mean. */
  private static double[] centred(Grid grid, int criterion) {
    double lowest = grid.lowest(criterion);
    double highest = grid.highest(criterion);
    double[] unit = new double[grid.options().size()];
    double sum = 0;
    for (int i = 0; i < unit.length && highest > lowest; i++) {
      double way = (grid.value(i, criterion) - lowest) / (highest - lowest);
      unit[i] = grid.higher(criterion) ? way : 1 - way;
      sum += unit[i];
    }
    for (int i = 0; i < unit.length; i++) {
      unit[i] -= sum / unit.length;
    }
    return unit;
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
