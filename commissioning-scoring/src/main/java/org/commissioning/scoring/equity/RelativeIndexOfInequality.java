package org.commissioning.scoring.equity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.equity.RelativeIndexDefinition;
import org.commissioning.model.equity.RelativeIndexQuestion;
import org.commissioning.model.equity.SlopeIndexQuestion;
import org.commissioning.scoring.disclosure.Disclosable;
import org.commissioning.scoring.disclosure.RestsOnCounts;
import org.commissioning.scoring.equity.internal.SlopeFit;
import org.commissioning.scoring.equity.internal.SlopeSources;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Digits;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.method.internal.Symbols;
import org.commissioning.scoring.statistics.ConfidenceLevel;
import org.commissioning.scoring.statistics.Interval;

/**
 * How many times as much there is at the least deprived end of the population as at the most
 * deprived, or how large the gradient is beside the mean. Two definitions are in use; this states
 * which.
 *
 * <p><b>Formula.</b> s: the slope from the most deprived (0) to the least (1); i: the fitted value
 * at the most deprived end; ȳ: the mean of all people:
 *
 * <pre>{@code
 * ratio of fitted ends  (i + s) ÷ i
 * slope over mean       s ÷ ȳ
 * limits                Fieller's, of a ratio of two sums of the groups' values; on the scale of
 *                       logarithms exp(s ∓ z e), and on that of logits from the limits of the slope
 * }</pre>
 *
 * <p><b>Units and range.</b> A ratio of fitted ends is 1 where there is no gradient, above 1 where
 * the least deprived have more; a slope over the mean is 0 where there is none.
 *
 * <p><b>Assumptions.</b> Values lie on a line from the most to the least deprived, on the scale
 * that is asked for. Groups are independent of one another.
 *
 * <p><b>Edge cases.</b> A fitted end or a mean that is not above 0 gives no ratio. If what is
 * divided by might be 0 as far as chance goes, there are no limits. A slope over the mean has no
 * limits by formula on the scale of logarithms or logits.
 *
 * <p><b>Example.</b> Five equal groups with life expectancies of 74, 76, 78, 79 and 81 years: the
 * ratio of the fitted ends is 1.1159, and the slope 0.1095 of the mean.
 *
 * <p><b>Reference.</b> Mackenbach and Kunst (1997); Wagstaff and others (1991); Fieller (1954).
 *
 * @param question what was asked
 * @param value the index
 * @param definition what it sets against what
 * @param intervals its limits, one pair for each level asked for
 * @param reading what the definition means, in words
 */
public record RelativeIndexOfInequality(
    @JsonIgnore RelativeIndexQuestion question,
    Figure<Double> value,
    RelativeIndexDefinition definition,
    Figure<List<Interval>> intervals,
    String reading)
    implements RestsOnCounts {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "relative-index-of-inequality",
          "1",
          "Relative index of inequality",
          "How many times as much is there at one end of the population as at the other?",
          "any",
          List.of(SlopeSources.MACKENBACH, SlopeSources.WAGSTAFF, SlopeSources.FIELLER));

  /** The entry in the catalogue. */
  public static final Calculation<RelativeIndexQuestion, RelativeIndexOfInequality> CALCULATION =
      new Calculation<>(
          METHOD,
          RelativeIndexQuestion.class,
          RelativeIndexOfInequality.class,
          RelativeIndexOfInequality::of,
          new RelativeIndexQuestion(
              SlopeIndexOfInequality.EXAMPLE, RelativeIndexDefinition.RATIO_OF_ENDS),
          SlopeSources.RATIOS,
          List.of());

  private static final String NOT_POSITIVE = "what is divided by is not above 0";

  /**
   * Works the index out.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static RelativeIndexOfInequality of(RelativeIndexQuestion question) {
    Door.requireValid(question);
    return evaluate(question, Steps.dropped());
  }

  private static RelativeIndexOfInequality evaluate(RelativeIndexQuestion question, Steps steps) {
    SlopeIndexQuestion slope = question.slope();
    boolean ends = question.definition() == RelativeIndexDefinition.RATIO_OF_ENDS;
    if (SlopeFit.of(slope) instanceof Figure.NotCalculable<SlopeFit> none) {
      steps.part(() -> "Index");
      steps.add(() -> Step.fact("Relative index", none.toString()));
      return result(question, none.map(fit -> 0.0), none.map(fit -> List.of()));
    }
    SlopeFit fit = SlopeFit.of(slope).orElseThrow();
    fit.explain(steps);
    double top = ends ? fit.back(fit.at(1)) : fit.ends(fit.slope());
    double bottom = ends ? fit.back(fit.at(0)) : mean(slope);
    steps.part(() -> "Index");
    if (!(bottom > 0)) {
      Figure<Double> none = Figure.none(NOT_POSITIVE);
      steps.add(() -> Step.fact("Relative index", none.toString()));
      return result(question, none, none.map(value -> List.of()));
    }
    double value = top / bottom;
    steps.add(
        () ->
            Symbols.of(ends ? "least" : "s", top)
                .and(ends ? "most" : "mean", bottom)
                .step("Relative index", ends ? "least ÷ most" : "s ÷ mean", value, null));
    return result(question, Figure.of(value), intervals(slope, fit, ends, steps));
  }

  private static double mean(SlopeIndexQuestion question) {
    double people = 0;
    double sum = 0;
    for (var group : question.groups()) {
      people += group.people();
      sum += group.people() * group.value();
    }
    return sum / people;
  }

  private static Figure<List<Interval>> intervals(
      SlopeIndexQuestion question, SlopeFit fit, boolean ends, Steps steps) {
    if (question.confidenceLevels().isEmpty()) {
      return Figure.of(List.of());
    }
    String reason = fit.withoutLimits();
    if (reason != null) {
      return Figure.none(reason);
    }
    if (!ends && !fit.asItIs() && !fit.drawn()) {
      return Figure.none("a slope over the mean has no limits by formula on this scale");
    }
    Figure<double[]> drawn =
        fit.drawn()
            ? fit.draw((most, least, mean) -> ends ? least / most : (least - most) / mean)
            : Figure.of(new double[0]);
    if (drawn instanceof Figure.NotCalculable<double[]> none) {
      return none.map(answers -> List.of());
    }
    double[] draws = drawn.orElseThrow();
    List<Interval> intervals = new ArrayList<>();
    for (Double confidence : question.confidenceLevels()) {
      double tail = (1 - confidence) / 2;
      double z = new ConfidenceLevel(confidence).z();
      Figure<List<Double>> limits;
      if (fit.drawn()) {
        limits =
            Figure.of(List.of(SlopeFit.quantile(draws, tail), SlopeFit.quantile(draws, 1 - tail)));
      } else if (fit.asItIs()) {
        limits = fit.fieller(ends, z);
      } else {
        double half = z * fit.slopeError();
        limits = Figure.of(List.of(fit.ratio(fit.slope() - half), fit.ratio(fit.slope() + half)));
      }
      if (limits instanceof Figure.NotCalculable<List<Double>> none) {
        return none.map(pair -> List.of());
      }
      List<Double> pair = limits.orElseThrow();
      steps.part(() -> Digits.of(confidence * 100) + "% limits");
      String how =
          fit.drawn() ? "a quantile of the draws" : fit.asItIs() ? "Fieller" : "from the slope";
      steps.add(() -> Step.fact("Lower limit (" + how + ")", Digits.of(pair.get(0))));
      steps.add(() -> Step.fact("Upper limit (" + how + ")", Digits.of(pair.get(1))));
      intervals.add(new Interval(confidence, pair.get(0), pair.get(1)));
    }
    return Figure.of(List.copyOf(intervals));
  }

  private static RelativeIndexOfInequality result(
      RelativeIndexQuestion question, Figure<Double> value, Figure<List<Interval>> intervals) {
    return new RelativeIndexOfInequality(
        question, value, question.definition(), intervals, question.definition().definition());
  }

  @Override
  public List<Disclosable> counts() {
    return question.slope().groups().stream()
        .map(group -> new Disclosable("people of " + group.group(), group.people()))
        .toList();
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
