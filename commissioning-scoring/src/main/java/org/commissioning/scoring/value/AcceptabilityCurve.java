package org.commissioning.scoring.value;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.money.PriceBasis;
import org.commissioning.model.money.PriceLevel;
import org.commissioning.model.value.CostEffect;
import org.commissioning.model.value.StrategyDraws;
import org.commissioning.model.value.UncertainStrategiesQuestion;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Digits;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.method.internal.Symbols;
import org.commissioning.scoring.value.internal.Draws;
import org.commissioning.scoring.value.internal.Notes;
import org.commissioning.scoring.value.internal.UncertaintySources;

/**
 * How likely each strategy is the best, for each worth of a unit of effect, and how likely the one
 * to choose is.
 *
 * <p><b>Formula.</b> k what a unit of effect is worth, E and C effect and cost of a draw, b the
 * draws in which a strategy is the best, n all draws:
 *
 * <pre>{@code
 * net benefit      k × E − C
 * probability p    b ÷ n
 * standard error   √(p × (1 − p) ÷ n)
 * }</pre>
 *
 * <p><b>Units and range.</b> Probabilities from 0 to 1 that add up to 1 at each threshold.
 *
 * <p><b>Assumptions.</b> Draws are from one simulation of all strategies together. The one to
 * choose has the highest mean net benefit; it need not be the likeliest.
 *
 * <p><b>Edge cases.</b> A draw in which several are the best, to twelve digits, counts for each in
 * equal parts. A single strategy is always the best. Of several with the same mean the first is
 * named, and a note says which they are.
 *
 * <p><b>Example.</b> Four draws of two strategies: at 200 a unit each is the best in two of them,
 * and the one that is done now is so in mean.
 *
 * <p><b>Reference.</b> Fenwick, Claxton and Sculpher (2001).
 *
 * @param question what was asked
 * @param curve at each threshold, in the order of the question
 * @param notes what a reader should know before relying on it
 */
public record AcceptabilityCurve(
    @JsonIgnore UncertainStrategiesQuestion question, List<Acceptability> curve, List<String> notes)
    implements Explained {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "acceptability-curve",
          "1",
          "Acceptability curve and frontier",
          "How likely is each strategy the best, for each worth of effect?",
          "any",
          List.of(UncertaintySources.FENWICK));

  /** The entry in the catalogue. */
  public static final Calculation<UncertainStrategiesQuestion, AcceptabilityCurve> CALCULATION =
      new Calculation<>(
          METHOD,
          UncertainStrategiesQuestion.class,
          AcceptabilityCurve.class,
          AcceptabilityCurve::of,
          new UncertainStrategiesQuestion(
              "GBP",
              new PriceLevel(2026, PriceBasis.REAL),
              "years of life",
              List.of(
                  strategy("now", 100, 1.0, 110, 1.1, 90, 0.9, 100, 1.0),
                  strategy("new", 200, 1.8, 260, 1.2, 190, 2.0, 150, 0.9)),
              List.of(200.0),
              1_000.0),
          List.of(
              UncertaintySources.FORMULAS.get(0),
              UncertaintySources.FORMULAS.get(1),
              UncertaintySources.FORMULAS.get(3)),
          List.of());

  private static StrategyDraws strategy(String id, double... costsAndEffects) {
    List<CostEffect> draws = new ArrayList<>();
    for (int i = 0; i < costsAndEffects.length; i += 2) {
      draws.add(new CostEffect(costsAndEffects[i], costsAndEffects[i + 1]));
    }
    return new StrategyDraws(id, null, draws);
  }

  public AcceptabilityCurve {
    curve = List.copyOf(curve);
    notes = List.copyOf(notes);
  }

  /**
   * Works it out.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static AcceptabilityCurve of(UncertainStrategiesQuestion question) {
    Door.requireValid(question);
    return evaluate(question, Steps.dropped());
  }

  private static AcceptabilityCurve evaluate(UncertainStrategiesQuestion question, Steps steps) {
    Draws draws = Draws.of(question);
    List<String> notes = new ArrayList<>(Notes.onDraws(question));
    double count = draws.count();
    List<Acceptability> curve = new ArrayList<>();
    for (double threshold : question.thresholds()) {
      Draws.At at = draws.at(threshold);
      Notes.onLevel(question, threshold, at.level()).ifPresent(notes::add);
      List<Double> probabilities = new ArrayList<>();
      List<Double> errors = new ArrayList<>();
      steps.part(() -> "At " + Digits.of(threshold) + " a unit of effect");
      for (int s = 0; s < question.strategies().size(); s++) {
        double best = at.best(s);
        double probability = Math.min(best / count, 1);
        probabilities.add(probability);
        errors.add(Math.sqrt(probability * (1 - probability) / count));
        String strategy = question.strategies().get(s).id();
        double mean = at.mean(s);
        steps.add(() -> Step.fact("Mean net benefit of " + strategy, Digits.of(mean)));
        steps.add(
            () ->
                Symbols.of("b", best)
                    .and("n", count)
                    .step("Probability of " + strategy, "b ÷ n", probability, null));
      }
      curve.add(
          new Acceptability(
              threshold,
              probabilities,
              errors,
              question.strategies().get(at.optimal()).id(),
              probabilities.get(at.optimal())));
    }
    notes.add(
        "Choose by the mean net benefit: the likeliest strategy is not always the best one to"
            + " choose.");
    return new AcceptabilityCurve(question, curve, notes);
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
