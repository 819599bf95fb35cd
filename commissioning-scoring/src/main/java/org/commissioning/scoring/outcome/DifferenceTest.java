package org.commissioning.scoring.outcome;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.outcome.ComparedEstimate;
import org.commissioning.model.outcome.ComparedEstimate.OfTime;
import org.commissioning.model.outcome.ComparedEstimate.OfTotal;
import org.commissioning.model.outcome.ComparedEstimate.WithError;
import org.commissioning.model.outcome.DifferenceQuestion;
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
import org.commissioning.scoring.outcome.internal.ControlSources;
import org.commissioning.scoring.outcome.internal.Differences;
import org.commissioning.scoring.statistics.ConfidenceLevel;
import org.commissioning.scoring.statistics.Interval;
import org.commissioning.scoring.statistics.internal.CountLimits;
import org.commissioning.scoring.statistics.internal.Quantiles;

/**
 * Whether two estimates differ by more than chance would have it. The difference itself is tested:
 * whether two intervals overlap says little, since they may overlap where the difference is beyond
 * chance.
 *
 * <p><b>Formula.</b>
 *
 * <pre>{@code
 * proportions  z = (p1 − p2) ÷ √(p (1 − p) (1 ÷ n1 + 1 ÷ n2)), p of both together;
 *              limits of p1 − p2 by Newcombe from Wilson's
 * rates        x1 of x1 + x2 events against the share t1 ÷ (t1 + t2) of the time, exact binomial;
 *              limits of the ratio of the rates from the exact limits of that share
 * estimates    z = (v1 − v2) ÷ √(e1² + e2²); limits v1 − v2 ∓ z √(e1² + e2²)
 * }</pre>
 *
 * <p><b>Units and range.</b> The probability is two-sided, from 0 to 1. The difference is in the
 * unit of the estimates; the ratio has none.
 *
 * <p><b>Assumptions.</b> The two are independent: nobody and nothing is in both. Otherwise the
 * answer is not calculable from these figures, and says so.
 *
 * <p><b>Edge cases.</b> No events in either, or the same share of nought or of all in both: the
 * probability is 1. A ratio over a rate of 0 does not exist. Two estimates without any error cannot
 * be tested.
 *
 * <p><b>Example.</b> 65 of 100 against 50 of 100: 15 percentage points, probability 0.0319, 95%
 * limits 1.31 and 27.93.
 *
 * <p><b>Reference.</b> Newcombe (1998); Przyborowski and Wilenski (1940).
 *
 * @param question what was asked
 * @param first the first value
 * @param second the second value
 * @param difference the first less the second
 * @param ratio the first over the second
 * @param probability how likely chance alone would set them as far apart, or farther
 * @param differenceIntervals limits of the difference, one pair for each level asked for
 * @param ratioIntervals limits of the ratio, one pair for each level asked for
 * @param reading the answer in words
 */
public record DifferenceTest(
    @JsonIgnore DifferenceQuestion question,
    double first,
    double second,
    double difference,
    Figure<Double> ratio,
    Figure<Double> probability,
    Figure<List<Interval>> differenceIntervals,
    Figure<List<Interval>> ratioIntervals,
    String reading)
    implements RestsOnCounts {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "difference-test",
          "1",
          "Test of a difference",
          "Do two estimates differ by more than chance would have it?",
          "any",
          List.of(ControlSources.NEWCOMBE, ControlSources.PRZYBOROWSKI));

  /** The entry in the catalogue. */
  public static final Calculation<DifferenceQuestion, DifferenceTest> CALCULATION =
      new Calculation<>(
          METHOD,
          DifferenceQuestion.class,
          DifferenceTest.class,
          DifferenceTest::of,
          new DifferenceQuestion(
              new OfTotal(65.0, 100.0), new OfTotal(50.0, 100.0), false, 100.0, List.of(0.95)),
          Differences.FORMULAS,
          List.of());

  private static final String SHARED =
      "some people or events are in both, so that the two are not independent; take the part out of"
          + " the whole and compare it with the rest";
  private static final String NO_RATIO = "the second is 0";
  private static final String OTHER = "it has no limits by this test; see the other one";

  /**
   * Tests a difference.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static DifferenceTest of(DifferenceQuestion question) {
    Door.requireValid(question);
    return evaluate(question, Steps.dropped());
  }

  private static DifferenceTest evaluate(DifferenceQuestion question, Steps steps) {
    double per = question.per() == null ? 1 : question.per();
    double first = value(question.first(), per);
    double second = value(question.second(), per);
    steps.part(() -> "Difference");
    steps.add(
        () ->
            Symbols.of("first", first)
                .and("second", second)
                .step("Difference", "first − second", first - second, null));
    Figure<Double> ratio = second == 0 ? Figure.none(NO_RATIO) : Figure.of(first / second);
    if (question.sharedPeople()) {
      steps.add(() -> Step.fact("Probability", "not calculable: " + SHARED));
      return new DifferenceTest(
          question,
          first,
          second,
          first - second,
          ratio,
          Figure.none(SHARED),
          Figure.none(SHARED),
          Figure.none(SHARED),
          "Whether the difference is beyond chance cannot be said: " + SHARED + ".");
    }
    steps.part(() -> "Test");
    Figure<Double> probability = probability(question.first(), question.second(), steps);
    List<Interval> differences = new ArrayList<>();
    List<Interval> ratios = new ArrayList<>();
    for (Double level : question.confidenceLevels()) {
      steps.part(() -> Digits.of(level * 100) + "% limits");
      limits(question, per, level, differences, ratios, steps);
    }
    boolean ofRatio = question.first() instanceof OfTime;
    Figure<List<Interval>> ofDifference =
        ofRatio ? Figure.none(OTHER) : Figure.of(List.copyOf(differences));
    Figure<List<Interval>> ofRatios =
        !ofRatio
            ? Figure.none(OTHER)
            : second == 0 ? Figure.none(NO_RATIO) : Figure.of(List.copyOf(ratios));
    return new DifferenceTest(
        question,
        first,
        second,
        first - second,
        ratio,
        probability,
        ofDifference,
        ofRatios,
        reading(first, second, probability));
  }

  private static double value(ComparedEstimate estimate, double per) {
    if (estimate instanceof OfTotal proportion) {
      return proportion.count() / proportion.total() * per;
    }
    return estimate instanceof OfTime rate
        ? rate.events() / rate.personTime() * per
        : ((WithError) estimate).value();
  }

  private static Figure<Double> probability(
      ComparedEstimate first, ComparedEstimate second, Steps steps) {
    if (first instanceof OfTotal a && second instanceof OfTotal b) {
      double together = (a.count() + b.count()) / (a.total() + b.total());
      if (together == 0 || together == 1) {
        steps.add(() -> Step.fact("Probability", "1: both shares are the same"));
        return Figure.of(1.0);
      }
      double z =
          (a.count() / a.total() - b.count() / b.total())
              / Math.sqrt(together * (1 - together) * (1 / a.total() + 1 / b.total()));
      steps.add(
          () ->
              Symbols.of("a", a.count())
                  .and("b", b.count())
                  .and("n", a.total())
                  .and("m", b.total())
                  .step("Share of both together", "(a + b) ÷ (n + m)", together, null));
      steps.add(
          () ->
              Symbols.of("a", a.count())
                  .and("b", b.count())
                  .and("n", a.total())
                  .and("m", b.total())
                  .and("p", together)
                  .step("z", "(a ÷ n − b ÷ m) ÷ √(p × (1 − p) × (1 ÷ n + 1 ÷ m))", z, null));
      return normal(z, steps);
    }
    if (first instanceof OfTime a && second instanceof OfTime b) {
      double events = a.events() + b.events();
      if (events == 0) {
        steps.add(() -> Step.fact("Probability", "1: there are no events in either"));
        return Figure.of(1.0);
      }
      double share = a.personTime() / (a.personTime() + b.personTime());
      double above = Quantiles.binomialAtLeast(a.events(), events, share);
      double below = Quantiles.binomialAtMost(a.events(), events, share);
      double both = Math.min(1, 2 * Math.min(above, below));
      steps.add(
          () ->
              Symbols.of("t", a.personTime())
                  .and("u", b.personTime())
                  .step("Share of the time", "t ÷ (t + u)", share, null));
      steps.add(() -> Step.fact("Events in both", Digits.of(events)));
      steps.add(() -> Step.fact("Probability (exact binomial, two-sided)", Digits.of(both)));
      return Figure.of(both);
    }
    WithError a = (WithError) first;
    WithError b = (WithError) second;
    double error = Math.hypot(a.standardError(), b.standardError());
    if (error == 0) {
      String reason = "neither estimate has an error, so that chance plays no part";
      steps.add(() -> Step.fact("Probability", "not calculable: " + reason));
      return Figure.none(reason);
    }
    double z = (a.value() - b.value()) / error;
    steps.add(
        () ->
            Symbols.of("v", a.value())
                .and("w", b.value())
                .and("e", a.standardError())
                .and("f", b.standardError())
                .step("z", "(v − w) ÷ √(e^2 + f^2)", z, null));
    return normal(z, steps);
  }

  private static Figure<Double> normal(double z, Steps steps) {
    double probability = 2 * Quantiles.normalTail(Math.abs(z));
    steps.add(() -> Step.fact("Probability (two-sided normal)", Digits.of(probability)));
    return Figure.of(probability);
  }

  private static void limits(
      DifferenceQuestion question,
      double per,
      double level,
      List<Interval> differences,
      List<Interval> ratios,
      Steps steps) {
    double z = new ConfidenceLevel(level).z();
    double lower;
    double upper;
    if (question.first() instanceof OfTotal a && question.second() instanceof OfTotal b) {
      double p = a.count() / a.total();
      double q = b.count() / b.total();
      lower =
          per
              * (p
                  - q
                  - Math.hypot(
                      p - CountLimits.wilsonLower(a.count(), a.total(), z),
                      CountLimits.wilsonUpper(b.count(), b.total(), z) - q));
      upper =
          per
              * (p
                  - q
                  + Math.hypot(
                      CountLimits.wilsonUpper(a.count(), a.total(), z) - p,
                      q - CountLimits.wilsonLower(b.count(), b.total(), z)));
      differences.add(new Interval(level, lower, upper));
      keep("difference (Newcombe)", lower, upper, steps);
    } else if (question.first() instanceof OfTime a && question.second() instanceof OfTime b) {
      if (b.events() == 0) {
        return;
      }
      double tail = (1 - level) / 2;
      double events = a.events() + b.events();
      double low = CountLimits.clopperPearsonLower(a.events(), events, tail);
      double high = CountLimits.clopperPearsonUpper(a.events(), events, tail);
      double time = b.personTime() / a.personTime();
      lower = low / (1 - low) * time;
      upper = high / (1 - high) * time;
      ratios.add(new Interval(level, lower, upper));
      keep("ratio (exact)", lower, upper, steps);
    } else {
      WithError a = (WithError) question.first();
      WithError b = (WithError) question.second();
      double half = z * Math.hypot(a.standardError(), b.standardError());
      lower = a.value() - b.value() - half;
      upper = a.value() - b.value() + half;
      differences.add(new Interval(level, lower, upper));
      keep("difference", lower, upper, steps);
    }
  }

  private static void keep(String what, double lower, double upper, Steps steps) {
    steps.add(() -> Step.fact("Lower limit of the " + what, Digits.of(lower)));
    steps.add(() -> Step.fact("Upper limit of the " + what, Digits.of(upper)));
  }

  private static String reading(double first, double second, Figure<Double> probability) {
    if (!(probability instanceof Figure.Calculated<Double> known)) {
      return "Whether the difference is beyond chance cannot be said.";
    }
    String which =
        first > second
            ? "The first is higher than the second."
            : first < second ? "The first is lower than the second." : "The two are the same.";
    return which
        + " If there were no true difference, chance alone would set them as far apart with a"
        + " probability of "
        + Digits.of(known.value())
        + ".";
  }

  @Override
  public List<Disclosable> counts() {
    List<Disclosable> counts = new ArrayList<>();
    add("first", question.first(), counts);
    add("second", question.second(), counts);
    return counts;
  }

  private static void add(String which, ComparedEstimate estimate, List<Disclosable> counts) {
    if (estimate instanceof OfTotal proportion) {
      counts.add(new Disclosable("counted in the " + which, proportion.count()));
      counts.add(
          new Disclosable("not counted in the " + which, proportion.total() - proportion.count()));
      counts.add(new Disclosable("total of the " + which, proportion.total()));
    } else if (estimate instanceof OfTime rate) {
      counts.add(new Disclosable("events of the " + which, rate.events()));
      counts.add(new Disclosable("person-time of the " + which, rate.personTime()));
    }
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
