package org.commissioning.scoring.need;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.need.ProportionInterval;
import org.commissioning.model.need.ProportionQuestion;
import org.commissioning.scoring.disclosure.Disclosable;
import org.commissioning.scoring.disclosure.RestsOnCounts;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Digits;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.method.internal.Symbols;
import org.commissioning.scoring.need.internal.Sources;
import org.commissioning.scoring.statistics.ConfidenceLevel;
import org.commissioning.scoring.statistics.Interval;
import org.commissioning.scoring.statistics.internal.CountLimits;

/**
 * What share of people or things something is true of, with the limits between which the true share
 * lies as far as chance goes.
 *
 * <p><b>Formula.</b> x counted of n, z the two-sided quantile of the standard normal:
 *
 * <pre>{@code
 * p = x ÷ n
 * Wilson           (2x + z² ∓ z√(z² + 4x(1 − x/n))) ÷ (2(n + z²))
 * Clopper-Pearson  lower Beta(α/2; x, n − x + 1), upper Beta(1 − α/2; x + 1, n − x)
 * }</pre>
 *
 * <p><b>Units and range.</b> From 0 to the multiplier {@code per}: 0 to 100 for a percentage.
 *
 * <p><b>Assumptions.</b> Each of the n is counted once, and whether it is true of one tells nothing
 * of another. Events that can befall one person twice need a rate. Weighted counts give the
 * interval of as many unweighted people, which is narrower than a survey's own.
 *
 * <p><b>Edge cases.</b> None counted: the lower limit is exactly 0. All counted: the upper is
 * exactly {@code per}. More counted than there are is refused.
 *
 * <p><b>Example.</b> 65 of 100: 65%, Wilson's 95% limits 55.25 and 73.64.
 *
 * <p><b>Reference.</b> Wilson (1927); Clopper and Pearson (1934).
 *
 * @param question what was asked
 * @param value the proportion, times {@code per}
 * @param per what it is given per: 1 or 100
 * @param intervals its limits, one pair for each level asked for, in that order
 */
public record Proportion(
    @JsonIgnore ProportionQuestion question, double value, double per, List<Interval> intervals)
    implements RestsOnCounts {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "proportion",
          "1",
          "Proportion with its interval",
          "What share is it, and between which limits does the true share lie?",
          "any",
          List.of(Sources.WILSON, Sources.CLOPPER_PEARSON));

  /** The entry in the catalogue. */
  public static final Calculation<ProportionQuestion, Proportion> CALCULATION =
      new Calculation<>(
          METHOD,
          ProportionQuestion.class,
          Proportion.class,
          Proportion::of,
          new ProportionQuestion(65.0, 100.0, null, 100.0, null, List.of(0.95)),
          Sources.PROPORTION,
          List.of());

  public Proportion {
    intervals = List.copyOf(intervals);
  }

  /**
   * Works a proportion out.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static Proportion of(ProportionQuestion question) {
    Door.requireValid(question);
    return evaluate(question, Steps.dropped());
  }

  /**
   * Works a percentage out with Wilson's limits at 95%.
   *
   * @param count of how many it is true
   * @param total of how many it was asked
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static Proportion percentage(long count, long total) {
    return of(
        new ProportionQuestion((double) count, (double) total, null, 100.0, null, List.of(0.95)));
  }

  private static Proportion evaluate(ProportionQuestion question, Steps steps) {
    double x = question.count();
    double n = question.total();
    double per = question.per() == null ? 1 : question.per();
    double value = x / n * per;
    steps.part(() -> "Proportion");
    steps.add(
        () ->
            Symbols.of("x", x)
                .and("n", n)
                .and("m", per)
                .step("Proportion", "x ÷ n × m", value, null));
    List<Interval> intervals = new ArrayList<>();
    for (Double confidence : question.confidenceLevels()) {
      intervals.add(limits(question, x, n, per, confidence, steps));
    }
    return new Proportion(question, value, per, intervals);
  }

  private static Interval limits(
      ProportionQuestion question, double x, double n, double per, double confidence, Steps steps) {
    steps.part(() -> Digits.of(confidence * 100) + "% limits");
    if (question.interval() == ProportionInterval.CLOPPER_PEARSON) {
      double tail = (1 - confidence) / 2;
      double lower = per * CountLimits.clopperPearsonLower(x, n, tail);
      double upper = per * CountLimits.clopperPearsonUpper(x, n, tail);
      steps.add(() -> Step.fact("Lower limit (Clopper-Pearson)", Digits.of(lower)));
      steps.add(() -> Step.fact("Upper limit (Clopper-Pearson)", Digits.of(upper)));
      return new Interval(confidence, lower, upper);
    }
    double z = new ConfidenceLevel(confidence).z();
    double lower = per * CountLimits.wilsonLower(x, n, z);
    double upper = per * CountLimits.wilsonUpper(x, n, z);
    steps.add(() -> Step.fact("z", Digits.of(z)));
    steps.add(() -> wilson("Lower limit", '−', x, n, z, per, lower));
    steps.add(() -> wilson("Upper limit", '+', x, n, z, per, upper));
    return new Interval(confidence, lower, upper);
  }

  private static Step wilson(
      String label, char sign, double x, double n, double z, double per, double value) {
    String formula =
        "m × (2 × x + z^2 " + sign + " z × √(z^2 + 4 × x × (1 − x ÷ n))) ÷ (2 × (n + z^2))";
    return Symbols.of("m", per)
        .and("x", x)
        .and("n", n)
        .and("z", z)
        .step(label, formula, value, null);
  }

  @Override
  public List<Disclosable> counts() {
    double rest = question.total() - question.count();
    return List.of(
        new Disclosable("counted", question.count()),
        new Disclosable("not counted", rest),
        new Disclosable("total", question.total()));
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
