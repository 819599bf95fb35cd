package org.commissioning.scoring.outcome;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.commissioning.model.outcome.Observation;
import org.commissioning.model.outcome.Polarity;
import org.commissioning.model.outcome.Target;
import org.commissioning.model.outcome.TargetQuestion;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.method.internal.Symbols;
import org.commissioning.scoring.outcome.internal.TrendSources;
import org.jspecify.annotations.Nullable;

/**
 * Whether a target is met, how sure that is, and how much of the way from the baseline has been
 * gone.
 *
 * <p><b>Formula.</b> v the value observed:
 *
 * <pre>{@code
 * met         v ≥ target where higher is better, v ≤ target where lower is
 * sure        the whole interval is on one side of the target
 * way gone    (v − baseline) ÷ (target − baseline)
 * time gone   days from the baseline to the observation ÷ days from the baseline to the target's day
 * }</pre>
 *
 * <p><b>Units and range.</b> The distance is in the unit of the measure, above 0 where it still has
 * to get better by so much. The way gone is 1 at the target, above 1 beyond it, below 0 if it has
 * gone the other way.
 *
 * <p><b>Assumptions.</b> The interval carries chance alone. The baseline is taken as known.
 *
 * <p><b>Edge cases.</b> Without a judgement on the polarity nothing can be met or missed. Without
 * limits the answer says that it is not known how sure it is. A baseline at the target leaves no
 * way to go.
 *
 * <p><b>Example.</b> 82 observed (80.5 to 83.4), target 85, baseline 80, higher is better: not met;
 * two fifths of the way.
 *
 * <p><b>Reference.</b> The rule is this library's own and states itself; the interval is as
 * published with the figure.
 *
 * @param question what was asked
 * @param attainment whether it is met; not calculable without a judgement on which way is better
 * @param distance by how much it still has to get better; below 0 if it is beyond the target
 * @param wayGone the share of the way from the baseline; not calculable without one
 * @param timeGone the share of the time from the baseline to the day of the target; not calculable
 *     without one
 * @param reading the answer in words
 */
public record TargetAttainment(
    @JsonIgnore TargetQuestion question,
    Figure<Attainment> attainment,
    Figure<Double> distance,
    Figure<Double> wayGone,
    Figure<Double> timeGone,
    String reading)
    implements Explained {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "target-attainment",
          "1",
          "Attainment of a target",
          "Is the target met, and how sure is that?",
          "any",
          List.of(TrendSources.OWN_TARGET));

  /** The entry in the catalogue. */
  public static final Calculation<TargetQuestion, TargetAttainment> CALCULATION =
      new Calculation<>(
          METHOD,
          TargetQuestion.class,
          TargetAttainment.class,
          TargetAttainment::of,
          new TargetQuestion(
              new Observation(null, null, LocalDate.of(2025, 12, 31), 82.0, 80.5, 83.4, null, null),
              new Target(null, 85.0, LocalDate.of(2028, 12, 31), null),
              Polarity.HIGHER_IS_BETTER,
              new Observation(
                  null, null, LocalDate.of(2023, 12, 31), 80.0, null, null, null, null)),
          TrendSources.TARGET,
          List.of());

  private static final String NO_BASELINE = "no baseline is given";

  /**
   * Judges a target.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static TargetAttainment of(TargetQuestion question) {
    Door.requireValid(question);
    return evaluate(question, Steps.dropped());
  }

  private static TargetAttainment evaluate(TargetQuestion question, Steps steps) {
    Observation observed = question.observed();
    double value = observed.value();
    double target = question.target().value();
    steps.part(() -> "Target");
    if (question.polarity() == Polarity.NO_JUDGEMENT) {
      String reason =
          "without a judgement on which way is better a target is neither met nor missed";
      steps.add(() -> Step.fact("Attainment", "not calculable: " + reason));
      return new TargetAttainment(
          question,
          Figure.none(reason),
          Figure.none(reason),
          way(question, steps),
          time(question, steps),
          "It is neither met nor missed: " + reason + ".");
    }
    boolean higher = question.polarity() == Polarity.HIGHER_IS_BETTER;
    double distance = higher ? target - value : value - target;
    steps.add(
        () ->
            Symbols.of("target", target)
                .and("value", value)
                .step(
                    "Distance still to go",
                    higher ? "target − value" : "value − target",
                    distance,
                    null));
    Double worse = higher ? observed.lower() : observed.upper();
    Double better = higher ? observed.upper() : observed.lower();
    Attainment attainment = attainment(distance <= 0, worse, better, target, higher);
    steps.add(() -> Step.fact("Attainment", attainment.label()));
    return new TargetAttainment(
        question,
        Figure.of(attainment),
        Figure.of(distance),
        way(question, steps),
        time(question, steps),
        "The target is " + attainment.label() + ".");
  }

  private static Attainment attainment(
      boolean met, @Nullable Double worse, @Nullable Double better, double target, boolean higher) {
    if (met) {
      if (worse == null) {
        return Attainment.MET_UNSURE;
      }
      boolean sure = higher ? worse >= target : worse <= target;
      return sure ? Attainment.MET : Attainment.MET_WITHIN_CHANCE;
    }
    if (better == null) {
      return Attainment.NOT_MET_UNSURE;
    }
    boolean sure = higher ? better < target : better > target;
    return sure ? Attainment.NOT_MET : Attainment.NOT_MET_WITHIN_CHANCE;
  }

  private static Figure<Double> way(TargetQuestion question, Steps steps) {
    if (question.baseline() == null) {
      return Figure.none(NO_BASELINE);
    }
    double from = question.baseline().value();
    double target = question.target().value();
    if (from == target) {
      return Figure.none("the baseline is at the target already");
    }
    double way = (question.observed().value() - from) / (target - from);
    steps.add(
        () ->
            Symbols.of("value", question.observed().value())
                .and("baseline", from)
                .and("target", target)
                .step("Share of the way", "(value − baseline) ÷ (target − baseline)", way, null));
    return Figure.of(way);
  }

  private static Figure<Double> time(TargetQuestion question, Steps steps) {
    if (question.baseline() == null) {
      return Figure.none(NO_BASELINE);
    }
    LocalDate from = question.baseline().to();
    long gone = ChronoUnit.DAYS.between(from, question.observed().to());
    long all = ChronoUnit.DAYS.between(from, question.target().by());
    if (all <= 0) {
      return Figure.none("the day of the target is not after the baseline");
    }
    double share = (double) gone / (double) all;
    steps.add(
        () ->
            Symbols.of("gone", (double) gone)
                .and("all", (double) all)
                .step("Share of the time, in days", "gone ÷ all", share, null));
    return Figure.of(share);
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
