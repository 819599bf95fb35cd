package org.commissioning.scoring.need;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commissioning.model.need.LostYearsBand;
import org.commissioning.model.need.YearsOfLifeLostQuestion;
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
import org.commissioning.scoring.need.internal.BandLabel;
import org.commissioning.scoring.need.internal.DirectStandardisation;
import org.commissioning.scoring.need.internal.LifeSources;
import org.commissioning.scoring.need.internal.StandardisationSources;
import org.commissioning.scoring.statistics.Interval;
import org.commissioning.scoring.statistics.internal.EventLimits;
import org.commissioning.scoring.statistics.internal.EventSteps;
import org.jspecify.annotations.Nullable;

/**
 * How many years of life deaths cost: in all, for so many people, and for so many people of a
 * standard make-up.
 *
 * <p><b>Formula.</b> d deaths among n people in a band, each of which cost y years; w the band's
 * weight in the standard, O all deaths, L the limits of that count:
 *
 * <pre>{@code
 * in all Σ d y    crude Σ d y ÷ Σ n × m    standardised Σ (w ÷ Σw) d y ÷ n × m
 * V = Σ d c², c what one death of the band adds to the figure
 * limits r + √(V ÷ O) (L − O)
 * }</pre>
 *
 * <p><b>Units and range.</b> Years; rates in years for {@code per} people.
 *
 * <p><b>Assumptions.</b> Deaths are independent of one another. y is stated for each band, as the
 * life expectancy there by a standard life table, or counted from the middle of the band to the
 * reference age, those who died beyond it losing none.
 *
 * <p><b>Edge cases.</b> A band without deaths lost no years and spoils nothing. No deaths at all: 0
 * years, without limits, since these rest on the years that a death costs. Fewer deaths than the
 * smallest number, ten unless stated: the years in all are given, rates are not. A band without
 * people, or bands that do not fit the standard: no standardised rate, with the reason.
 *
 * <p><b>Example.</b> No deaths under 15, 100 at 30 years each, 700 at 10 years each: 10,000 years,
 * 12,048.19 for 100,000 of these people and 11,453.33 for 100,000 of the European Standard
 * Population of 2013.
 *
 * <p><b>Reference.</b> Gardner and Sanborn (1990); Dobson and others (1991) for the limits.
 *
 * @param question what was asked
 * @param deaths all deaths
 * @param total years lost in all
 * @param crude years lost for {@code per} people
 * @param standardised years lost for {@code per} people of the standard's make-up
 * @param per what the rates are given per
 * @param standard the title of the standard population
 * @param notes what a reader should know before relying on it
 */
public record YearsOfLifeLost(
    @JsonIgnore YearsOfLifeLostQuestion question,
    double deaths,
    LostYears total,
    LostYears crude,
    LostYears standardised,
    double per,
    String standard,
    List<String> notes)
    implements RestsOnCounts {

  private static final String USUAL_STANDARD = "esp-2013";

  /** The method. */
  public static final Method METHOD =
      new Method(
          "years-of-life-lost",
          "1",
          "Years of life lost",
          "How many years of life did these deaths cost?",
          "any",
          List.of(LifeSources.GARDNER, StandardisationSources.DOBSON));

  /** The entry in the catalogue. */
  public static final Calculation<YearsOfLifeLostQuestion, YearsOfLifeLost> CALCULATION =
      new Calculation<>(
          METHOD,
          YearsOfLifeLostQuestion.class,
          YearsOfLifeLost.class,
          YearsOfLifeLost::of,
          new YearsOfLifeLostQuestion(
              List.of(
                  new LostYearsBand("0-14", 0.0, 15_000.0, 74.0),
                  new LostYearsBand("15-64", 100.0, 50_000.0, 30.0),
                  new LostYearsBand("65+", 700.0, 18_000.0, 10.0)),
              null,
              null,
              null,
              null,
              null,
              List.of(0.95)),
          LifeSources.LOST,
          List.of());

  public YearsOfLifeLost {
    notes = List.copyOf(notes);
  }

  /**
   * Works years of life lost out.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static YearsOfLifeLost of(YearsOfLifeLostQuestion question) {
    Door.requireValid(question);
    return evaluate(question, Steps.dropped());
  }

  /**
   * Works years of life lost before an age out, for 100,000 people and with 95% limits.
   *
   * @param bands deaths and people by ages
   * @param referenceAge the age up to which years count as lost
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static YearsOfLifeLost before(double referenceAge, List<LostYearsBand> bands) {
    return of(
        new YearsOfLifeLostQuestion(bands, referenceAge, null, null, null, null, List.of(0.95)));
  }

  /** What each death of a band adds to a figure, and why there is no such figure. */
  private static final class Parts {

    private final double[] each;
    private final @Nullable String reason;

    Parts(double[] each, @Nullable String reason) {
      this.each = each;
      this.reason = reason;
    }
  }

  private static YearsOfLifeLost evaluate(YearsOfLifeLostQuestion question, Steps steps) {
    List<LostYearsBand> bands = question.bands();
    double per = question.per() == null ? DirectlyStandardisedRate.PER : question.per();
    double smallest =
        question.smallestDeaths() == null
            ? DirectlyStandardisedRate.SMALLEST_EVENTS
            : question.smallestDeaths();
    StandardPopulation standard = standard(question);
    double deaths = bands.stream().mapToDouble(LostYearsBand::deaths).sum();
    double people = bands.stream().mapToDouble(LostYearsBand::people).sum();
    List<String> notes = new ArrayList<>();
    steps.part(() -> "Years that each death cost");
    Parts years = years(question, notes, steps);
    LostYears total = figure(question, "Years lost", years, deaths, 1, steps);
    String few =
        deaths < smallest
            ? "there are fewer deaths than the "
                + Digits.of(smallest)
                + " for which a rate is given"
            : null;
    Parts crude = crude(years, people, few);
    Parts standardised = standardised(question, years, standard, few, notes);
    return new YearsOfLifeLost(
        question,
        deaths,
        total,
        tooFew(figure(question, "Crude rate", crude, deaths, per, steps), few, smallest, deaths),
        tooFew(
            figure(question, "Standardised rate", standardised, deaths, per, steps),
            few,
            smallest,
            deaths),
        per,
        standard.title(),
        notes);
  }

  /** The number missed goes with the reason, where too few deaths are the reason. */
  private static LostYears tooFew(
      LostYears figure, @Nullable String few, double smallest, double deaths) {
    if (few == null
        || !(figure.value() instanceof Figure.NotCalculable<Double> none)
        || !none.reason().equals(few)) {
      return figure;
    }
    Figure<Double> why =
        new Figure.NotCalculable<>(few, BigDecimal.valueOf(smallest), BigDecimal.valueOf(deaths));
    return new LostYears(why, why.map(value -> List.of()));
  }

  private static Parts years(YearsOfLifeLostQuestion question, List<String> notes, Steps steps) {
    List<LostYearsBand> bands = question.bands();
    double[] each = new double[bands.size()];
    List<String> unknown = new ArrayList<>();
    Double reference = question.referenceAge();
    for (int i = 0; i < each.length; i++) {
      LostYearsBand band = bands.get(i);
      Double stated = band.yearsEach();
      Optional<BandLabel> ages = BandLabel.parse(band.band());
      if (stated != null) {
        each[i] = stated;
        steps.add(() -> Step.fact(band.band() + ", stated", Digits.of(stated)));
      } else if (reference == null || ages.isEmpty()) {
        unknown.add(band.band());
      } else if (ages.get().to() != BandLabel.OPEN) {
        double from = ages.get().from();
        double to = ages.get().to() + 1.0;
        double lost = lost(reference, from, to);
        each[i] = lost;
        steps.add(
            () ->
                Symbols.of("r", reference)
                    .and("f", from)
                    .and("t", to)
                    .step(band.band(), "max(0, r − (f + t) ÷ 2)", lost, "years"));
        if (from < reference && reference < to) {
          notes.add(
              "The reference age lies within "
                  + BandJoin.names(List.of(band.band()))
                  + ": its deaths are counted as if all had been in the middle of the band.");
        }
      } else if (ages.get().from() >= reference) {
        steps.add(() -> Step.fact(band.band() + ", beyond the reference age", "0"));
      } else {
        unknown.add(band.band());
      }
    }
    String reason =
        unknown.isEmpty()
            ? null
            : "it is not known how many years a death cost in " + BandJoin.names(unknown);
    if (reason != null) {
      steps.add(() -> Step.fact("Years lost", "not calculable: " + reason));
    }
    return new Parts(each, reason);
  }

  /** The years from the middle of a band to the reference age. */
  static double lost(double reference, double from, double to) {
    return Math.max(0, reference - (from + to) / 2);
  }

  private static Parts crude(Parts years, double people, @Nullable String few) {
    double[] each = years.each.clone();
    for (int i = 0; i < each.length; i++) {
      each[i] /= people;
    }
    String reason = years.reason != null ? years.reason : few;
    return new Parts(each, reason == null && !(people > 0) ? "there are no people" : reason);
  }

  private static Parts standardised(
      YearsOfLifeLostQuestion question,
      Parts years,
      StandardPopulation standard,
      @Nullable String few,
      List<String> notes) {
    List<LostYearsBand> bands = question.bands();
    String reason = years.reason != null ? years.reason : few;
    if (reason != null) {
      return new Parts(years.each, reason);
    }
    BandJoin join = BandJoin.of(standard, null, bands.stream().map(LostYearsBand::band).toList());
    List<String> empty =
        bands.stream().filter(band -> band.people() == 0).map(LostYearsBand::band).toList();
    List<String> problems = new ArrayList<>(join.problems());
    if (!empty.isEmpty()) {
      problems.add("there are no people in " + BandJoin.names(empty));
    }
    if (!problems.isEmpty()) {
      return new Parts(years.each, String.join("; ", problems));
    }
    join.joined().forEach(joined -> notes.add("In the standardised rate " + joined + "."));
    double all = join.weights().stream().mapToDouble(Double::doubleValue).sum();
    double[] each = years.each.clone();
    for (int i = 0; i < each.length; i++) {
      each[i] *= join.weights().get(i) / all / bands.get(i).people();
    }
    return new Parts(each, null);
  }

  private static LostYears figure(
      YearsOfLifeLostQuestion question,
      String label,
      Parts parts,
      double deaths,
      double per,
      Steps steps) {
    String reason = parts.reason;
    if (reason != null) {
      steps.part(() -> label);
      steps.add(() -> Step.fact(label, "not calculable: " + reason));
      return new LostYears(Figure.none(reason), Figure.none(reason));
    }
    steps.part(() -> label + ": each band's part");
    double sum = 0;
    double variance = 0;
    for (int i = 0; i < parts.each.length; i++) {
      double count = question.bands().get(i).deaths();
      double each = parts.each[i];
      sum += count * each;
      variance += count * each * each;
      String band = question.bands().get(i).band();
      steps.add(
          () -> Symbols.of("d", count).and("c", each).step(band, "d × c", count * each, null));
    }
    double rate = sum;
    double spread = variance;
    steps.add(() -> Step.fact("The sum of these", Digits.of(rate)));
    if (per != 1) {
      steps.add(
          () -> Symbols.of("r", rate).and("m", per).step(label, "r × m", rate * per, "years"));
    }
    Figure<Double> value = Figure.of(rate * per);
    if (deaths == 0) {
      return new LostYears(
          value, Figure.none("nobody died, so that it is not known how many years a death costs"));
    }
    steps.add(() -> Step.fact("V, the sum of d × c^2", Digits.of(spread)));
    List<Interval> intervals = new ArrayList<>();
    for (Double confidence : question.confidenceLevels()) {
      Interval count = EventSteps.interval(deaths, EventLimits.byar(confidence), steps);
      intervals.add(
          new Interval(
              confidence,
              limit(label + ", lower limit", rate, spread, deaths, count.lower(), per, steps),
              limit(label + ", upper limit", rate, spread, deaths, count.upper(), per, steps)));
    }
    return new LostYears(value, Figure.of(List.copyOf(intervals)));
  }

  private static double limit(
      String label,
      double rate,
      double variance,
      double deaths,
      double count,
      double per,
      Steps steps) {
    double limit = Math.max(0, DirectStandardisation.limit(rate, variance, deaths, count)) * per;
    steps.add(
        () ->
            Symbols.of("r", rate)
                .and("V", variance)
                .and("O", deaths)
                .and("L", count)
                .and("m", per)
                .step(label, "max(0, r + √(V ÷ O) × (L − O)) × m", limit, "years"));
    return limit;
  }

  private static StandardPopulation standard(YearsOfLifeLostQuestion question) {
    StandardPopulation own = question.standard();
    return own != null ? own : StandardPopulations.standard().find(USUAL_STANDARD).orElseThrow();
  }

  @Override
  public List<Disclosable> counts() {
    List<Disclosable> counts = new ArrayList<>();
    counts.add(new Disclosable("deaths", deaths));
    for (LostYearsBand band : question.bands()) {
      counts.add(new Disclosable("deaths of " + band.band(), band.deaths()));
      counts.add(new Disclosable("people of " + band.band(), band.people()));
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
