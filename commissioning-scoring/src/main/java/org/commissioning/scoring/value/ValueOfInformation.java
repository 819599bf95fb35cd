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
import org.commissioning.scoring.method.Figure;
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
 * What it would be worth to know for sure which strategy is the best: the most that any further
 * study can be worth.
 *
 * <p><b>Formula.</b> M the mean of the highest net benefit of each draw, N the highest mean net
 * benefit:
 *
 * <pre>{@code
 * net benefit of a draw          k × E − C
 * value of perfect information   M − N
 * }</pre>
 *
 * <p><b>Units and range.</b> Money for each person, 0 or above; times the population for all.
 *
 * <p><b>Assumptions.</b> Draws are from one simulation of all strategies together, and stand for
 * what is not known. A study finds out less, so it is worth less.
 *
 * <p><b>Edge cases.</b> Where one strategy is the best in every draw, to know more is worth
 * nothing. With one draw there is no error to give, and it is 0.
 *
 * <p><b>Example.</b> Four draws of two strategies at 200 a unit: a mean of the best of 145 beside
 * 100 of the one to choose, so 45 for each person.
 *
 * <p><b>Reference.</b> Claxton (1999).
 *
 * @param question what was asked
 * @param values at each threshold, in the order of the question
 * @param notes what a reader should know before relying on it
 */
public record ValueOfInformation(
    @JsonIgnore UncertainStrategiesQuestion question,
    List<InformationValue> values,
    List<String> notes)
    implements Explained {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "value-of-information",
          "1",
          "Value of perfect information",
          "What would it be worth to know for sure which strategy is the best?",
          "any",
          List.of(UncertaintySources.CLAXTON));

  /** The entry in the catalogue. */
  public static final Calculation<UncertainStrategiesQuestion, ValueOfInformation> CALCULATION =
      new Calculation<>(
          METHOD,
          UncertainStrategiesQuestion.class,
          ValueOfInformation.class,
          ValueOfInformation::of,
          new UncertainStrategiesQuestion(
              "GBP",
              new PriceLevel(2026, PriceBasis.REAL),
              "years of life",
              List.of(
                  strategy("now", 100, 1.0, 110, 1.1, 90, 0.9, 100, 1.0),
                  strategy("new", 200, 1.8, 260, 1.2, 190, 2.0, 150, 0.9)),
              List.of(200.0),
              1_000.0),
          List.of(UncertaintySources.FORMULAS.get(0), UncertaintySources.FORMULAS.get(2)),
          List.of());

  private static StrategyDraws strategy(String id, double... costsAndEffects) {
    List<CostEffect> draws = new ArrayList<>();
    for (int i = 0; i < costsAndEffects.length; i += 2) {
      draws.add(new CostEffect(costsAndEffects[i], costsAndEffects[i + 1]));
    }
    return new StrategyDraws(id, null, draws);
  }

  public ValueOfInformation {
    values = List.copyOf(values);
    notes = List.copyOf(notes);
  }

  /**
   * Works it out.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static ValueOfInformation of(UncertainStrategiesQuestion question) {
    Door.requireValid(question);
    return evaluate(question, Steps.dropped());
  }

  private static ValueOfInformation evaluate(UncertainStrategiesQuestion question, Steps steps) {
    Draws draws = Draws.of(question);
    List<String> notes = new ArrayList<>(Notes.onDraws(question));
    List<InformationValue> values = new ArrayList<>();
    Double population = question.population();
    for (double threshold : question.thresholds()) {
      Draws.At at = draws.at(threshold);
      Notes.onLevel(question, threshold, at.level()).ifPresent(notes::add);
      List<Double> losses = new ArrayList<>();
      steps.part(() -> "At " + Digits.of(threshold) + " a unit of effect");
      for (int s = 0; s < question.strategies().size(); s++) {
        double mean = at.mean(s);
        String strategy = question.strategies().get(s).id();
        losses.add(at.loss(s));
        steps.add(() -> Step.fact("Mean net benefit of " + strategy, Digits.of(mean)));
      }
      double highest = at.mean(at.optimal());
      steps.add(
          () ->
              Symbols.of("M", at.meanOfHighest())
                  .and("N", highest)
                  .step("Value of perfect information", "M − N", at.loss(), null));
      Figure<Double> all = Figure.none("nobody says for how many people it is");
      if (population != null) {
        all = Figure.of(at.loss() * population);
        steps.add(
            () ->
                Symbols.of("v", at.loss())
                    .and("P", population)
                    .step("For the population", "v × P", at.loss() * population, null));
      }
      values.add(
          new InformationValue(
              threshold,
              question.strategies().get(at.optimal()).id(),
              at.loss(),
              at.error(),
              all,
              losses));
    }
    notes.add(
        "No study finds out everything: this is the most that one can be worth, not what one"
            + " is.");
    return new ValueOfInformation(question, values, notes);
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
