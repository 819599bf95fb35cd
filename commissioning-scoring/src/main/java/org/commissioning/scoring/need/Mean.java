package org.commissioning.scoring.need;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.need.MeanQuestion;
import org.commissioning.model.need.MeasuredSample;
import org.commissioning.scoring.disclosure.Disclosable;
import org.commissioning.scoring.disclosure.RestsOnCounts;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Digits;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.method.internal.Symbols;
import org.commissioning.scoring.need.internal.Sources;
import org.commissioning.scoring.statistics.Interval;
import org.commissioning.scoring.statistics.internal.Quantiles;

/**
 * What something comes to on average, with the limits between which the true mean lies as far as
 * chance goes.
 *
 * <p><b>Formula.</b> n values x, t the two-sided quantile of Student's t with n − 1 degrees of
 * freedom:
 *
 * <pre>{@code
 * mean    x̄ = Σx ÷ n
 * s       √(Σ(x − x̄)² ÷ (n − 1))
 * limits  x̄ ∓ t s ÷ √n
 * }</pre>
 *
 * <p><b>Units and range.</b> The unit of the values.
 *
 * <p><b>Assumptions.</b> The values are a random sample, each independent of the others; for a
 * small sample they should not be too skewed.
 *
 * <p><b>Edge cases.</b> A single value has a mean and no limits: nothing is known of how values
 * differ. Values that are all the same have limits equal to the mean.
 *
 * <p><b>Example.</b> 2, 4, 4, 4, 5, 5, 7, 9: mean 5, standard deviation 2.138, 95% limits 3.2125
 * and 6.7875.
 *
 * <p><b>Reference.</b> Student (1908).
 *
 * @param question what was asked
 * @param value the mean
 * @param size how many values it is of
 * @param standardDeviation how far values lie from the mean; not calculable for a single value
 * @param intervals its limits, one pair for each level asked for; not calculable for a single value
 */
public record Mean(
    @JsonIgnore MeanQuestion question,
    double value,
    long size,
    Figure<Double> standardDeviation,
    Figure<List<Interval>> intervals)
    implements RestsOnCounts {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "mean",
          "1",
          "Mean with its interval",
          "What does it come to on average, and between which limits does the true mean lie?",
          "any",
          List.of(Sources.STUDENT));

  /** The entry in the catalogue. */
  public static final Calculation<MeanQuestion, Mean> CALCULATION =
      new Calculation<>(
          METHOD,
          MeanQuestion.class,
          Mean.class,
          Mean::of,
          new MeanQuestion(
              new MeasuredSample.Values(List.of(2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 9.0)),
              List.of(0.95)),
          Sources.MEAN,
          List.of());

  private static final String ONE_VALUE = "one value says nothing of how values differ";

  /**
   * Works a mean out.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static Mean of(MeanQuestion question) {
    Door.requireValid(question);
    return evaluate(question, Steps.dropped());
  }

  private static Mean evaluate(MeanQuestion question, Steps steps) {
    if (question.sample() instanceof MeasuredSample.Summary summary) {
      steps.part(() -> "Sample, as stated");
      steps.add(() -> Step.fact("Values", String.valueOf(summary.size())));
      steps.add(() -> Step.fact("Mean", Digits.of(summary.mean())));
      steps.add(() -> Step.fact("Standard deviation", Digits.of(summary.standardDeviation())));
      return of(question, summary.size(), summary.mean(), summary.standardDeviation(), steps);
    }
    List<Double> values = ((MeasuredSample.Values) question.sample()).values();
    int size = values.size();
    double sum = sum(values, 0, 1);
    // The second pass takes out what rounding left in the first.
    double rough = sum / size;
    double mean = rough + sum(values, rough, 1) / size;
    double squares = sum(values, mean, 2);
    steps.part(() -> "Sample");
    steps.add(() -> Step.fact("Values", String.valueOf(size)));
    steps.add(() -> Symbols.of("S", sum).and("n", size).step("Mean", "S ÷ n", mean, null));
    if (size == 1) {
      return of(question, size, mean, 0, steps);
    }
    double deviation = Math.sqrt(squares / (size - 1));
    steps.add(() -> Step.fact("Squares of the distances from the mean", Digits.of(squares)));
    steps.add(
        () ->
            Symbols.of("Q", squares)
                .and("n", size)
                .step("Standard deviation", "√(Q ÷ (n − 1))", deviation, null));
    return of(question, size, mean, deviation, steps);
  }

  /** Sums powers of distances, with what each addition loses added at the end. */
  private static double sum(List<Double> values, double from, int power) {
    double sum = 0;
    double lost = 0;
    for (double value : values) {
      double distance = value - from;
      double term = power == 1 ? distance : distance * distance;
      double next = sum + term;
      lost += Math.abs(sum) >= Math.abs(term) ? (sum - next) + term : (term - next) + sum;
      sum = next;
    }
    return sum + lost;
  }

  private static Mean of(
      MeanQuestion question, long size, double mean, double deviation, Steps steps) {
    if (size == 1) {
      steps.add(() -> Step.fact("Limits", "none: " + ONE_VALUE));
      return new Mean(question, mean, size, Figure.none(ONE_VALUE), Figure.none(ONE_VALUE));
    }
    double n = (double) size;
    List<Interval> intervals = new ArrayList<>();
    for (Double confidence : question.confidenceLevels()) {
      double t = Quantiles.studentUpper((1 - confidence) / 2, n - 1);
      double half = t * deviation / Math.sqrt(n);
      steps.part(() -> Digits.of(confidence * 100) + "% limits");
      steps.add(() -> Step.fact("t with " + (size - 1) + " degrees of freedom", Digits.of(t)));
      Symbols symbols = Symbols.of("M", mean).and("t", t).and("s", deviation).and("n", n);
      steps.add(() -> symbols.step("Lower limit", "M − t × s ÷ √(n)", mean - half, null));
      steps.add(() -> symbols.step("Upper limit", "M + t × s ÷ √(n)", mean + half, null));
      intervals.add(new Interval(confidence, mean - half, mean + half));
    }
    return new Mean(question, mean, size, Figure.of(deviation), Figure.of(List.copyOf(intervals)));
  }

  @Override
  public List<Disclosable> counts() {
    return List.of(new Disclosable("values", (double) size));
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
