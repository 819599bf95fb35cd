package org.commissioning.scoring.need;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.need.IndirectStandardisationQuestion;
import org.commissioning.model.need.ObservedBand;
import org.commissioning.model.need.RateBand;
import org.commissioning.scoring.disclosure.Disclosable;
import org.commissioning.scoring.disclosure.RestsOnCounts;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.method.internal.Symbols;
import org.commissioning.scoring.need.internal.IndirectStandardisation;
import org.commissioning.scoring.need.internal.Sources;
import org.commissioning.scoring.need.internal.StandardisationSources;
import org.commissioning.scoring.statistics.Interval;
import org.commissioning.scoring.statistics.internal.EventLimits;
import org.commissioning.scoring.statistics.internal.EventSteps;

/**
 * The rate of a reference population, times how many events a population had against those to be
 * expected at the rates of that reference. Used where events by band are too few, or not known.
 *
 * <p><b>Formula.</b> n people in a band for which the reference has X events among N people; O
 * observed; m the multiplier:
 *
 * <pre>{@code
 * E       Σ n X ÷ N
 * rate    O ÷ E × ΣX ÷ ΣN × m
 * limits  the same with those of O, Byar's or exact below ten, for O
 * }</pre>
 *
 * <p><b>Units and range.</b> Events per {@code per} people, 100,000 unless stated, from 0 up.
 *
 * <p><b>Assumptions.</b> The rates of the reference are known without error, and differ from those
 * of the population by the same factor in every band. Events are independent. Two populations
 * standardised so are each compared with the reference, and not with one another.
 *
 * <p><b>Edge cases.</b> Bands are joined by label, never by position: a band on either side without
 * its match makes the answer not calculable and is named. So does a reference at whose rates no
 * events are to be expected. No events observed: the lower limit is exactly 0.
 *
 * <p><b>Example.</b> 150 observed, 140 expected, and a reference with 76,000 events among 10
 * million: 814.29 per 100,000, 95% limits 689.18 and 955.52.
 *
 * <p><b>Reference.</b> Breslow and Day (1987); Ulm (1990) for the exact limits.
 *
 * @param question what was asked
 * @param value the rate
 * @param per what it is given per
 * @param observed how many events there were
 * @param expected how many there would have been at the rates of the reference
 * @param referenceRate the crude rate of the reference, times the multiplier
 * @param intervals its limits, one pair for each level asked for, in that order
 */
public record IndirectlyStandardisedRate(
    @JsonIgnore IndirectStandardisationQuestion question,
    Figure<Double> value,
    double per,
    double observed,
    double expected,
    double referenceRate,
    Figure<List<Interval>> intervals)
    implements RestsOnCounts {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "indirectly-standardised-rate",
          "1",
          "Indirectly standardised rate",
          "What rate would the reference have if it stood to its own events as this population does?",
          "any",
          List.of(Sources.BRESLOW_DAY, Sources.ULM));

  /** The entry in the catalogue. */
  public static final Calculation<IndirectStandardisationQuestion, IndirectlyStandardisedRate>
      CALCULATION =
          new Calculation<>(
              METHOD,
              IndirectStandardisationQuestion.class,
              IndirectlyStandardisedRate.class,
              IndirectlyStandardisedRate::of,
              new IndirectStandardisationQuestion(
                  List.of(
                      new ObservedBand("0-64", 10_000.0, null),
                      new ObservedBand("65+", 4_000.0, null)),
                  150.0,
                  List.of(
                      new RateBand("65+", 60_000, 2_000_000),
                      new RateBand("0-64", 16_000, 8_000_000)),
                  null,
                  null,
                  List.of(0.95)),
              StandardisationSources.INDIRECT,
              List.of());

  /**
   * Works it out.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static IndirectlyStandardisedRate of(IndirectStandardisationQuestion question) {
    Door.requireValid(question);
    return evaluate(question, Steps.dropped());
  }

  private static IndirectlyStandardisedRate evaluate(
      IndirectStandardisationQuestion question, Steps steps) {
    double per = question.per() == null ? 100_000 : question.per();
    IndirectStandardisation found = IndirectStandardisation.of(question, steps);
    List<String> problems = new ArrayList<>(found.problems());
    if (problems.isEmpty()
        && !Double.isFinite(
            IndirectStandardisation.ratio(found.observed(), found.expected())
                * found.crude()
                * per)) {
      problems.add(IndirectStandardisation.TOO_LARGE);
    }
    if (!problems.isEmpty()) {
      Figure<Double> none = Figure.none(String.join("; ", problems));
      steps.add(() -> Step.fact("Rate", none.toString()));
      return new IndirectlyStandardisedRate(
          question,
          none,
          per,
          found.observed(),
          found.expected(),
          found.crude() * per,
          none.map(value -> List.of()));
    }
    double factor = found.crude() * per;
    steps.part(() -> "Rate");
    double value = part("Rate", found.observed(), found, per, factor, steps);
    List<Interval> intervals = new ArrayList<>();
    for (Double confidence : question.confidenceLevels()) {
      Interval count = EventSteps.interval(found.observed(), EventLimits.byar(confidence), steps);
      intervals.add(
          new Interval(
              confidence,
              part("Lower limit", count.lower(), found, per, factor, steps),
              part("Upper limit", count.upper(), found, per, factor, steps)));
    }
    return new IndirectlyStandardisedRate(
        question,
        Figure.of(value),
        per,
        found.observed(),
        found.expected(),
        found.crude() * per,
        Figure.of(List.copyOf(intervals)));
  }

  private static double part(
      String label,
      double events,
      IndirectStandardisation found,
      double per,
      double factor,
      Steps steps) {
    double value = IndirectStandardisation.ratio(events, found.expected()) * factor;
    steps.add(
        () ->
            Symbols.of("O", events)
                .and("E", found.expected())
                .and("R", found.crude())
                .and("m", per)
                .step(label, "O ÷ E × R × m", value, null));
    return value;
  }

  @Override
  public List<Disclosable> counts() {
    List<Disclosable> counts = new ArrayList<>();
    counts.add(new Disclosable("observed events", observed));
    for (ObservedBand band : question.bands()) {
      counts.add(Disclosable.inWorking("people of " + band.band(), band.people()));
      if (band.events() != null) {
        counts.add(Disclosable.inWorking("events of " + band.band(), band.events()));
      }
    }
    return counts;
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
