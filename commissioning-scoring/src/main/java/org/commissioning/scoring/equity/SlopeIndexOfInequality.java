package org.commissioning.scoring.equity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.equity.MostDeprived;
import org.commissioning.model.equity.RankedGroup;
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
 * How much difference deprivation makes from one end of the population to the other, if the whole
 * gradient and not only its ends is looked at.
 *
 * <p><b>Formula.</b> Groups in order from the most deprived; a: a group's share of all people; x:
 * the middle of its place between 0 and 1; y: its value, or the logarithm or logit of it; e: its
 * standard error:
 *
 * <pre>{@code
 * slope   s = Σ a (x − x̄) y ÷ Σ a (x − x̄)²
 * limits  s ∓ z √(Σ c² e²), with c = a (x − x̄) ÷ Σ a (x − x̄)²
 * }</pre>
 *
 * The index is s; on the scale of logarithms or logits it is the difference of the fitted ends put
 * back, and the limits hold the fitted value in the middle fixed.
 *
 * <p><b>Units and range.</b> The unit of the values. It is the fitted value at the least deprived
 * end less that at the most deprived: above 0 where the least deprived have more.
 *
 * <p><b>Assumptions.</b> Values lie on a line from the most to the least deprived, on the scale
 * that is asked for. Groups are independent of one another.
 *
 * <p><b>Edge cases.</b> Ranks are numbers, so that 10 comes after 2, and groups of one rank share a
 * place. Groups that all have one rank have no slope. A value of 0 has no logarithm, and a share of
 * 0 or 1 no logit: then nothing is calculable on that scale. Limits need the uncertainty of every
 * group; where chance is even on another scale than the line's they are drawn, with a stated seed.
 *
 * <p><b>Example.</b> Five equal groups with life expectancies of 74, 76, 78, 79 and 81 years, each
 * with a standard error of 0.2: 8.5 years, 95% limits 7.88 and 9.12.
 *
 * <p><b>Reference.</b> Wagstaff and others (1991); Mackenbach and Kunst (1997).
 *
 * @param question what was asked
 * @param value the index
 * @param atMostDeprived the fitted value at the most deprived end
 * @param atLeastDeprived the fitted value at the least deprived end
 * @param intervals its limits, one pair for each level asked for
 * @param groups the groups beside the line, from the most deprived
 * @param reading the index in words
 */
public record SlopeIndexOfInequality(
    @JsonIgnore SlopeIndexQuestion question,
    Figure<Double> value,
    Figure<Double> atMostDeprived,
    Figure<Double> atLeastDeprived,
    Figure<List<Interval>> intervals,
    List<InequalityPoint> groups,
    String reading)
    implements RestsOnCounts {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "slope-index-of-inequality",
          "1",
          "Slope index of inequality",
          "How much difference does deprivation make from one end of the population to the other?",
          "any",
          List.of(SlopeSources.WAGSTAFF, SlopeSources.MACKENBACH));

  static final SlopeIndexQuestion EXAMPLE =
      new SlopeIndexQuestion(
          List.of(
              group("Most deprived fifth", 1, 74),
              group("Second", 2, 76),
              group("Third", 3, 78),
              group("Fourth", 4, 79),
              group("Least deprived fifth", 5, 81)),
          MostDeprived.LOWEST_RANK,
          null,
          null,
          null,
          null,
          List.of(0.95));

  /** The entry in the catalogue. */
  public static final Calculation<SlopeIndexQuestion, SlopeIndexOfInequality> CALCULATION =
      new Calculation<>(
          METHOD,
          SlopeIndexQuestion.class,
          SlopeIndexOfInequality.class,
          SlopeIndexOfInequality::of,
          EXAMPLE,
          SlopeSources.SLOPES,
          List.of());

  private static RankedGroup group(String name, double rank, double value) {
    return new RankedGroup(name, rank, 10_000.0, value, 0.2, null, null, null);
  }

  public SlopeIndexOfInequality {
    groups = List.copyOf(groups);
  }

  /**
   * Works the index out.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static SlopeIndexOfInequality of(SlopeIndexQuestion question) {
    Door.requireValid(question);
    return evaluate(question, Steps.dropped());
  }

  private static SlopeIndexOfInequality evaluate(SlopeIndexQuestion question, Steps steps) {
    if (SlopeFit.of(question) instanceof Figure.NotCalculable<SlopeFit> none) {
      steps.part(() -> "Slope");
      steps.add(() -> Step.fact("Slope index", none.toString()));
      Figure<Double> missing = none.map(fit -> 0.0);
      return new SlopeIndexOfInequality(
          question,
          missing,
          missing,
          missing,
          none.map(fit -> List.of()),
          List.of(),
          "The index is not calculable: " + none.reason() + ".");
    }
    SlopeFit fit = SlopeFit.of(question).orElseThrow();
    fit.explain(steps);
    double most = fit.back(fit.at(0));
    double least = fit.back(fit.at(1));
    double value = fit.ends(fit.slope());
    steps.part(() -> "Index");
    steps.add(() -> Step.fact("Fitted value at the most deprived end", Digits.of(most)));
    steps.add(() -> Step.fact("Fitted value at the least deprived end", Digits.of(least)));
    steps.add(
        () ->
            Symbols.of("least", least)
                .and("most", most)
                .step("Slope index", "least − most", value, null));
    return new SlopeIndexOfInequality(
        question,
        Figure.of(value),
        Figure.of(most),
        Figure.of(least),
        intervals(question, fit, steps),
        points(fit),
        reading(value));
  }

  private static Figure<List<Interval>> intervals(
      SlopeIndexQuestion question, SlopeFit fit, Steps steps) {
    String reason = question.confidenceLevels().isEmpty() ? null : fit.withoutLimits();
    if (reason != null) {
      return Figure.none(reason);
    }
    List<Interval> intervals = new ArrayList<>();
    Figure<double[]> drawn =
        fit.drawn() && !question.confidenceLevels().isEmpty()
            ? fit.draw((mostDeprived, leastDeprived, mean) -> leastDeprived - mostDeprived)
            : Figure.of(new double[0]);
    if (drawn instanceof Figure.NotCalculable<double[]> none) {
      return none.map(answers -> List.of());
    }
    double[] draws = drawn.orElseThrow();
    for (Double confidence : question.confidenceLevels()) {
      double tail = (1 - confidence) / 2;
      steps.part(() -> Digits.of(confidence * 100) + "% limits");
      if (fit.drawn()) {
        double lower = SlopeFit.quantile(draws, tail);
        double upper = SlopeFit.quantile(draws, 1 - tail);
        steps.add(() -> Step.fact("Draws", String.valueOf(draws.length)));
        steps.add(() -> Step.fact("Lower limit, a quantile of the draws", Digits.of(lower)));
        steps.add(() -> Step.fact("Upper limit, a quantile of the draws", Digits.of(upper)));
        intervals.add(new Interval(confidence, lower, upper));
        continue;
      }
      double z = new ConfidenceLevel(confidence).z();
      double error = fit.slopeError();
      steps.add(() -> Step.fact("Standard error of the slope", Digits.of(error)));
      steps.add(() -> Step.fact("z", Digits.of(z)));
      Symbols symbols = Symbols.of("s", fit.slope()).and("z", z).and("e", error);
      double low = fit.slope() - z * error;
      double high = fit.slope() + z * error;
      steps.add(() -> symbols.step("Lower limit of the slope", "s − z × e", low, null));
      steps.add(() -> symbols.step("Upper limit of the slope", "s + z × e", high, null));
      if (!fit.asItIs()) {
        steps.add(() -> Step.fact("Lower limit, put back", Digits.of(fit.ends(low))));
        steps.add(() -> Step.fact("Upper limit, put back", Digits.of(fit.ends(high))));
      }
      intervals.add(new Interval(confidence, fit.ends(low), fit.ends(high)));
    }
    return Figure.of(List.copyOf(intervals));
  }

  private static List<InequalityPoint> points(SlopeFit fit) {
    List<InequalityPoint> points = new ArrayList<>();
    for (int i = 0; i < fit.groups().size(); i++) {
      points.add(
          new InequalityPoint(
              fit.groups().get(i).group(),
              fit.share(i),
              fit.place(i),
              fit.groups().get(i).value(),
              fit.back(fit.at(fit.place(i)))));
    }
    return points;
  }

  private static String reading(double value) {
    if (value == 0) {
      return "There is no gradient from the most to the least deprived.";
    }
    return "The value is "
        + Digits.of(Math.abs(value))
        + (value > 0 ? " higher" : " lower")
        + " at the least deprived end of the population than at the most deprived.";
  }

  @Override
  public List<Disclosable> counts() {
    return question.groups().stream()
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
