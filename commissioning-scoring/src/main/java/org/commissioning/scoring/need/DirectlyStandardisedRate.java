package org.commissioning.scoring.need;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.need.DirectlyStandardisedRateQuestion;
import org.commissioning.model.need.EventFrequency;
import org.commissioning.model.need.RateBand;
import org.commissioning.model.population.StandardPopulation;
import org.commissioning.model.population.StandardPopulations;
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
import org.commissioning.scoring.need.internal.BandJoin;
import org.commissioning.scoring.need.internal.DirectStandardisation;
import org.commissioning.scoring.need.internal.Sources;
import org.commissioning.scoring.need.internal.StandardisationSources;
import org.commissioning.scoring.statistics.Interval;
import org.commissioning.scoring.statistics.internal.EventLimits;
import org.commissioning.scoring.statistics.internal.EventSteps;

/**
 * How often something would happen if the population had the make-up of a standard: rates of places
 * with older and younger people can then be compared.
 *
 * <p><b>Formula.</b> x events among n people in a band that is w of the standard; O all events; m
 * the multiplier:
 *
 * <pre>{@code
 * rate    r = Σ (w ÷ Σw) x ÷ n × m
 * V       Σ (w ÷ Σw ÷ n)² x; where people have several events, Σ f² y for x, y people with f events
 * limits  r + √(V ÷ O) (L − O) × m, with L a limit of the count O: Byar's, exact below ten
 * }</pre>
 *
 * <p><b>Units and range.</b> Events per {@code per} people, 100,000 unless stated, from 0 up.
 *
 * <p><b>Assumptions.</b> Events are independent, unless their frequencies are stated. The people
 * are known without error. A standardised rate compares; by itself it is nobody's rate.
 *
 * <p><b>Edge cases.</b> Bands are matched by label, and bands of ages that the standard has finer
 * are put together; {@code female 0-4} takes the weight of 0-4 for each sex. A band of the standard
 * that is missing, one that it does not know, or one without people makes the rate not calculable,
 * and so do fewer events than the smallest number stated (ten if none is): the limits do not hold
 * then.
 *
 * <p><b>Example.</b> Under 65: 30 of 10,000; 65 and over: 120 of 4,000; a standard of 80 and 20:
 * 840 per 100,000, 95% limits 708.02 and 989.01.
 *
 * <p><b>Reference.</b> Dobson and others (1991); Eurostat (2013) for the European standard.
 *
 * @param question what was asked
 * @param standard the title of the standard population
 * @param value the rate
 * @param per what it is given per
 * @param events all events
 * @param intervals its limits, one pair for each level asked for, in that order
 * @param bands each band beside its weight; empty if the bands do not fit the standard
 * @param notes what a reader should know before relying on it
 */
public record DirectlyStandardisedRate(
    @JsonIgnore DirectlyStandardisedRateQuestion question,
    String standard,
    Figure<Double> value,
    double per,
    double events,
    Figure<List<Interval>> intervals,
    List<StandardisedBand> bands,
    List<String> notes)
    implements RestsOnCounts {

  /** The fewest events for which the limits hold, unless a question states another number. */
  public static final double SMALLEST_EVENTS = 10;

  /** What rates are given per unless a question states it. */
  public static final double PER = 100_000;

  /** Why there is no figure where one band has next to no people. */
  static final String TOO_LARGE = "the figures are too large: a band has next to no people";

  /** The method. */
  public static final Method METHOD =
      new Method(
          "directly-standardised-rate",
          "1",
          "Directly standardised rate",
          "How often would it happen if the population had the make-up of a standard?",
          "any",
          List.of(
              StandardisationSources.DOBSON, Sources.BRESLOW_DAY, StandardisationSources.EUROSTAT));

  /** The entry in the catalogue. */
  public static final Calculation<DirectlyStandardisedRateQuestion, DirectlyStandardisedRate>
      CALCULATION =
          new Calculation<>(
              METHOD,
              DirectlyStandardisedRateQuestion.class,
              DirectlyStandardisedRate.class,
              DirectlyStandardisedRate::of,
              new DirectlyStandardisedRateQuestion(
                  List.of(
                      new RateBand("0-64", 30, 10_000),
                      new RateBand("65-84", 90, 3_500),
                      new RateBand("85+", 30, 500)),
                  "esp-2013",
                  List.of(),
                  null,
                  null,
                  null,
                  null,
                  List.of(0.95)),
              StandardisationSources.DIRECT,
              List.of());

  public DirectlyStandardisedRate {
    bands = List.copyOf(bands);
    notes = List.copyOf(notes);
  }

  /**
   * Works a rate out.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static DirectlyStandardisedRate of(DirectlyStandardisedRateQuestion question) {
    Door.requireValid(question);
    return evaluate(question, Steps.dropped());
  }

  /**
   * Works a rate per 100,000 out for the European Standard Population 2013 with 95% limits.
   *
   * @param bands events and people by ages
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static DirectlyStandardisedRate european2013(List<RateBand> bands) {
    return of(
        new DirectlyStandardisedRateQuestion(
            bands, "esp-2013", List.of(), null, null, null, null, List.of(0.95)));
  }

  private static DirectlyStandardisedRate evaluate(
      DirectlyStandardisedRateQuestion question, Steps steps) {
    StandardPopulation standard = standard(question);
    List<RateBand> bands = question.bands();
    double per = question.per() == null ? PER : question.per();
    double all = bands.stream().mapToDouble(RateBand::events).sum();
    List<String> notes = new ArrayList<>();
    steps.part(() -> "Standard population");
    steps.add(() -> Step.fact("Standard", standard.title()));
    BandJoin join =
        BandJoin.of(standard, question.ages(), bands.stream().map(RateBand::band).toList());
    for (String joined : join.joined()) {
      steps.add(() -> Step.fact("Put together", joined));
    }
    List<String> problems = new ArrayList<>(join.problems());
    List<String> empty =
        bands.stream().filter(band -> band.people() == 0).map(RateBand::band).toList();
    if (!empty.isEmpty()) {
      problems.add("there are no people in " + BandJoin.names(empty));
    }
    if (!problems.isEmpty()) {
      String reason = String.join("; ", problems);
      steps.add(() -> Step.fact("Rate", "not calculable: " + reason));
      return none(question, standard, per, all, Figure.none(reason), List.of(), notes);
    }
    double total = 0;
    for (double weight : join.weights()) {
      total += weight;
    }
    int size = bands.size();
    double[] events = new double[size];
    double[] squares = new double[size];
    double[] people = new double[size];
    double[] shares = new double[size];
    List<StandardisedBand> rows = new ArrayList<>();
    boolean repeated = false;
    for (int i = 0; i < size; i++) {
      RateBand band = bands.get(i);
      events[i] = band.events();
      people[i] = band.people();
      squares[i] = squares(band);
      shares[i] = join.weights().get(i) / total;
      repeated |= !band.frequencies().isEmpty();
      rows.add(
          new StandardisedBand(
              band.band(),
              band.events(),
              band.people(),
              join.weights().get(i),
              CrudeRate.rate(band.events(), band.people(), per)));
    }
    if (repeated) {
      notes.add("The limits allow for people who had several events.");
    }
    DirectStandardisation.Sums sums = new DirectStandardisation.Sums();
    if (!DirectStandardisation.add(events, squares, people, 0, shares, true, sums)
        || rows.stream().anyMatch(row -> !Double.isFinite(row.rate()))) {
      Figure<Double> tooLarge = Figure.none(TOO_LARGE);
      steps.add(() -> Step.fact("Rate", tooLarge.toString()));
      return none(question, standard, per, all, tooLarge, List.of(), notes);
    }
    double smallest =
        question.smallestEvents() == null ? SMALLEST_EVENTS : question.smallestEvents();
    if (all < smallest || all == 0) {
      Figure<Double> tooFew = tooFew(all, smallest);
      steps.add(() -> Step.fact("Rate", tooFew.toString()));
      return none(question, standard, per, all, tooFew, rows, notes);
    }
    bandSteps(bands, join.weights(), total, per, squares, sums, steps);
    List<Interval> intervals = new ArrayList<>();
    for (Double confidence : question.confidenceLevels()) {
      EventLimits limits = EventLimits.byar(confidence);
      Interval count = EventSteps.interval(sums.events(), limits, steps);
      intervals.add(
          new Interval(
              confidence,
              limit(sums, count.lower(), per, "Lower limit", steps),
              limit(sums, count.upper(), per, "Upper limit", steps)));
    }
    return new DirectlyStandardisedRate(
        question,
        standard.title(),
        Figure.of(sums.rate() * per),
        per,
        all,
        Figure.of(List.copyOf(intervals)),
        rows,
        notes);
  }

  /** Too few events for a rate: the same words for single populations and columns. */
  static Figure<Double> tooFew(double events, double smallest) {
    return new Figure.NotCalculable<>(
        events == 0 && smallest == 0
            ? "there are no events"
            : "there are fewer events than the "
                + Digits.of(smallest)
                + " for which a rate is given",
        BigDecimal.valueOf(smallest),
        BigDecimal.valueOf(events));
  }

  private static double limit(
      DirectStandardisation.Sums sums, double count, double per, String label, Steps steps) {
    double limit =
        Math.max(0, DirectStandardisation.limit(sums.rate(), sums.variance(), sums.events(), count))
            * per;
    steps.add(
        () ->
            Symbols.of("r", sums.rate())
                .and("V", sums.variance())
                .and("O", sums.events())
                .and("L", count)
                .and("m", per)
                .step(label + " of the rate", "max(0, r + √(V ÷ O) × (L − O)) × m", limit, null));
    return limit;
  }

  private static void bandSteps(
      List<RateBand> bands,
      List<Double> weights,
      double total,
      double per,
      double[] squares,
      DirectStandardisation.Sums sums,
      Steps steps) {
    steps.part(() -> "Rate: each band's part");
    for (int i = 0; i < bands.size(); i++) {
      RateBand band = bands.get(i);
      Symbols symbols =
          Symbols.of("w", weights.get(i))
              .and("W", total)
              .and("x", band.events())
              .and("n", band.people())
              .and("q", squares[i]);
      double part = weights.get(i) / total * band.events() / band.people();
      steps.add(() -> symbols.step(band.band(), "w ÷ W × x ÷ n", part, null));
    }
    steps.add(() -> Step.fact("Rate per person, the sum of these", Digits.of(sums.rate())));
    steps.add(
        () ->
            Symbols.of("r", sums.rate())
                .and("m", per)
                .step("Rate", "r × m", sums.rate() * per, null));
    steps.part(() -> "Variance: each band's part");
    for (int i = 0; i < bands.size(); i++) {
      RateBand band = bands.get(i);
      double share = weights.get(i) / total / band.people();
      double part = share * share * squares[i];
      Symbols symbols =
          Symbols.of("w", weights.get(i))
              .and("W", total)
              .and("n", band.people())
              .and("q", squares[i]);
      steps.add(() -> symbols.step(band.band(), "(w ÷ W ÷ n)^2 × q", part, null));
    }
    steps.add(() -> Step.fact("Variance, the sum of these", Digits.of(sums.variance())));
  }

  /** The squares of the events that each person had; the events themselves where each had one. */
  private static double squares(RateBand band) {
    if (band.frequencies().isEmpty()) {
      return band.events();
    }
    double squares = 0;
    for (EventFrequency frequency : band.frequencies()) {
      double each = (double) frequency.eventsEach();
      squares += each * each * (double) frequency.people();
    }
    return squares;
  }

  private static StandardPopulation standard(DirectlyStandardisedRateQuestion question) {
    List<StandardPopulation> meant =
        question.ownStandards().isEmpty()
            ? StandardPopulations.standard().populations()
            : question.ownStandards();
    return meant.stream()
        .filter(standard -> standard.id().equals(question.standard()))
        .findFirst()
        .orElseThrow();
  }

  private static DirectlyStandardisedRate none(
      DirectlyStandardisedRateQuestion question,
      StandardPopulation standard,
      double per,
      double events,
      Figure<Double> why,
      List<StandardisedBand> rows,
      List<String> notes) {
    return new DirectlyStandardisedRate(
        question, standard.title(), why, per, events, why.map(value -> List.of()), rows, notes);
  }

  @Override
  public List<Disclosable> counts() {
    List<Disclosable> counts = new ArrayList<>();
    counts.add(new Disclosable("events", events));
    for (RateBand band : question.bands()) {
      counts.add(Disclosable.inWorking("events of " + band.band(), band.events()));
      counts.add(Disclosable.inWorking("people of " + band.band(), band.people()));
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
