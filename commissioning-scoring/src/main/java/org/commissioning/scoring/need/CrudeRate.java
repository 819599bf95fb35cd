package org.commissioning.scoring.need;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.need.CrudeRateQuestion;
import org.commissioning.model.need.EventInterval;
import org.commissioning.scoring.disclosure.Disclosable;
import org.commissioning.scoring.disclosure.RestsOnCounts;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.internal.Digits;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.method.internal.Symbols;
import org.commissioning.scoring.need.internal.Sources;
import org.commissioning.scoring.statistics.Interval;
import org.commissioning.scoring.statistics.internal.EventLimits;
import org.commissioning.scoring.statistics.internal.EventSteps;

/**
 * How often something happens in a population, with the limits between which the true rate lies as
 * far as chance goes.
 *
 * <p><b>Formula.</b> O events in n person-years, m the multiplier, z the two-sided quantile of the
 * standard normal:
 *
 * <pre>{@code
 * rate    O ÷ n × m
 * limits  of O ÷ n × m, where the limits of O are
 *   Byar  O (1 − 1/(9O) − z/(3√O))³ and (O+1) (1 − 1/(9(O+1)) + z/(3√(O+1)))³
 *   exact χ²(α/2; 2O) ÷ 2 and χ²(1 − α/2; 2O + 2) ÷ 2, below ten events or throughout
 * }</pre>
 *
 * <p><b>Units and range.</b> Events per {@code per} people or person-years, from 0 up without
 * bound: one person may have several events.
 *
 * <p><b>Assumptions.</b> Events happen independently of one another. The population is known
 * without error. Where one person's events come in clusters the limits are too narrow.
 *
 * <p><b>Edge cases.</b> No events: the rate is 0, the lower limit exactly 0, and the upper limit
 * says how high the true rate may still be. A population of nought is refused.
 *
 * <p><b>Example.</b> 65 events among 100 people: 65 per 100, Byar's 95% limits 50.16 and 82.85.
 *
 * <p><b>Reference.</b> Breslow and Day (1987); Ulm (1990) for the exact limits.
 *
 * @param question what was asked
 * @param value the rate
 * @param per what it is given per
 * @param intervals its limits, one pair for each level asked for, in that order
 */
public record CrudeRate(
    @JsonIgnore CrudeRateQuestion question, double value, double per, List<Interval> intervals)
    implements RestsOnCounts {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "crude-rate",
          "1",
          "Crude rate with its interval",
          "How often does it happen, and between which limits does the true rate lie?",
          "any",
          List.of(Sources.BRESLOW_DAY, Sources.ULM));

  /** The entry in the catalogue. */
  public static final Calculation<CrudeRateQuestion, CrudeRate> CALCULATION =
      new Calculation<>(
          METHOD,
          CrudeRateQuestion.class,
          CrudeRate.class,
          CrudeRate::of,
          new CrudeRateQuestion(65.0, 100.0, 100.0, null, null, List.of(0.95)),
          Sources.EVENTS,
          List.of());

  public CrudeRate {
    intervals = List.copyOf(intervals);
  }

  /**
   * Works a rate out.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static CrudeRate of(CrudeRateQuestion question) {
    Door.requireValid(question);
    return evaluate(question, Steps.dropped());
  }

  /**
   * Works a rate per 100,000 out with 95% limits.
   *
   * @param events how many events
   * @param personYears among how many people in a year
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static CrudeRate perHundredThousand(long events, double personYears) {
    return of(
        new CrudeRateQuestion((double) events, personYears, 100_000.0, null, null, List.of(0.95)));
  }

  private static CrudeRate evaluate(CrudeRateQuestion question, Steps steps) {
    double events = question.events();
    double time = question.personTime();
    double per = question.per() == null ? 1 : question.per();
    double value = rate(events, time, per);
    steps.part(() -> "Rate");
    steps.add(() -> step("Rate", events, time, per, value));
    List<Interval> intervals = new ArrayList<>();
    for (Double confidence : question.confidenceLevels()) {
      EventLimits limits =
          question.interval() == EventInterval.EXACT
              ? EventLimits.exact(confidence)
              : EventLimits.byar(confidence);
      Interval count = EventSteps.interval(events, limits, steps);
      double lower = rate(count.lower(), time, per);
      double upper = rate(count.upper(), time, per);
      steps.part(() -> "Rate, " + Digits.of(confidence * 100) + "% limits");
      steps.add(() -> step("Lower limit", count.lower(), time, per, lower));
      steps.add(() -> step("Upper limit", count.upper(), time, per, upper));
      intervals.add(new Interval(confidence, lower, upper));
    }
    return new CrudeRate(question, value, per, intervals);
  }

  /** The formula, for single values and columns alike. */
  static double rate(double events, double personTime, double per) {
    return events / personTime * per;
  }

  private static Working.Step step(
      String label, double events, double time, double per, double value) {
    return Symbols.of("O", events)
        .and("n", time)
        .and("m", per)
        .step(label, "O ÷ n × m", value, null);
  }

  @Override
  public List<Disclosable> counts() {
    return List.of(
        new Disclosable("events", question.events()),
        new Disclosable("person-time", question.personTime()));
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
