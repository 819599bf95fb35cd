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
 * How many events there were in a population against those to be expected if each band had the rate
 * of a reference population: a standardised mortality or admission ratio.
 *
 * <p><b>Formula.</b> n people in a band for which the reference has X events among N people; O
 * observed:
 *
 * <pre>{@code
 * E       Σ n X ÷ N
 * ratio   O ÷ E × m
 * limits  those of O, Byar's or exact below ten, ÷ E × m
 * }</pre>
 *
 * <p><b>Units and range.</b> From 0 up; {@code per} (1, or 100 for an SMR) means "as the
 * reference".
 *
 * <p><b>Assumptions.</b> The rates of the reference are known without error, and differ from those
 * of the population by the same factor in every band. Events are independent. Two populations
 * standardised so are each compared with the reference, and not with one another.
 *
 * <p><b>Edge cases.</b> Bands are joined by label, never by position: a band on either side without
 * its match makes the answer not calculable and is named. So does a reference at whose rates no
 * events are to be expected. No events observed: the lower limit is exactly 0.
 *
 * <p><b>Example.</b> 150 observed; 10,000 people under 65 at 2 in 1,000 and 4,000 older at 30 in
 * 1,000 give 140 expected: the ratio is 107.14, 95% limits 90.68 and 125.73.
 *
 * <p><b>Reference.</b> Breslow and Day (1987); Ulm (1990) for the exact limits.
 *
 * @param question what was asked
 * @param value the ratio, times the multiplier
 * @param per the value that means "as the reference"
 * @param observed how many events there were
 * @param expected how many there would have been at the rates of the reference
 * @param referenceRate the crude rate of the reference, per person
 * @param intervals its limits, one pair for each level asked for, in that order
 */
public record StandardisedRatio(
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
          "standardised-ratio",
          "1",
          "Indirectly standardised ratio",
          "How many events were there against those to be expected at the rates of a reference?",
          "any",
          List.of(Sources.BRESLOW_DAY, Sources.ULM));

  /** The entry in the catalogue. */
  public static final Calculation<IndirectStandardisationQuestion, StandardisedRatio> CALCULATION =
      new Calculation<>(
          METHOD,
          IndirectStandardisationQuestion.class,
          StandardisedRatio.class,
          StandardisedRatio::of,
          new IndirectStandardisationQuestion(
              List.of(
                  new ObservedBand("0-64", 10_000.0, null), new ObservedBand("65+", 4_000.0, null)),
              150.0,
              List.of(
                  new RateBand("65+", 60_000, 2_000_000), new RateBand("0-64", 16_000, 8_000_000)),
              100.0,
              null,
              List.of(0.95)),
          StandardisationSources.INDIRECT,
          List.of());

  /**
   * Works it out.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static StandardisedRatio of(IndirectStandardisationQuestion question) {
    Door.requireValid(question);
    return evaluate(question, Steps.dropped());
  }

  private static StandardisedRatio evaluate(IndirectStandardisationQuestion question, Steps steps) {
    double per = question.per() == null ? 1 : question.per();
    IndirectStandardisation found = IndirectStandardisation.of(question, steps);
    List<String> problems = new ArrayList<>(found.problems());
    if (problems.isEmpty()
        && !Double.isFinite(
            IndirectStandardisation.ratio(found.observed(), found.expected()) * per)) {
      problems.add(IndirectStandardisation.TOO_LARGE);
    }
    if (!problems.isEmpty()) {
      Figure<Double> none = Figure.none(String.join("; ", problems));
      steps.add(() -> Step.fact("Ratio", none.toString()));
      return new StandardisedRatio(
          question,
          none,
          per,
          found.observed(),
          found.expected(),
          found.crude(),
          none.map(value -> List.of()));
    }
    double factor = per;
    steps.part(() -> "Ratio");
    double value = part("Ratio", found.observed(), found, per, factor, steps);
    List<Interval> intervals = new ArrayList<>();
    for (Double confidence : question.confidenceLevels()) {
      Interval count = EventSteps.interval(found.observed(), EventLimits.byar(confidence), steps);
      intervals.add(
          new Interval(
              confidence,
              part("Lower limit", count.lower(), found, per, factor, steps),
              part("Upper limit", count.upper(), found, per, factor, steps)));
    }
    return new StandardisedRatio(
        question,
        Figure.of(value),
        per,
        found.observed(),
        found.expected(),
        found.crude(),
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
                .step(label, "O ÷ E × m", value, null));
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
