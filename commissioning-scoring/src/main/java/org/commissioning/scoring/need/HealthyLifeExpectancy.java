package org.commissioning.scoring.need;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commissioning.model.need.HealthBand;
import org.commissioning.model.need.HealthyLifeExpectancyQuestion;
import org.commissioning.model.need.LifeBand;
import org.commissioning.scoring.disclosure.Disclosable;
import org.commissioning.scoring.disclosure.RestsOnCounts;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.need.internal.BandJoin;
import org.commissioning.scoring.need.internal.LifeSources;

/**
 * How many years in good health people of an age would have before them, on average, if death rates
 * and health of today stayed as they are.
 *
 * <p><b>Formula.</b> As for {@link LifeExpectancy}, π the share of a band in good health, N how
 * many were asked; h′, v′ and s′ stand for the next band:
 *
 * <pre>{@code
 * q = n d ÷ (p + n d (1 − a)), at most 1
 * L = n (1 − (1 − a) q)                                     last band: L = p ÷ d
 * h = π L + (1 − q) h′                                      last band: h = π L
 * v = (1 − q)² v′ + ((1 − a) n π + h′)² q² (1 − q) ÷ d      last band: v = h² ÷ d
 * s = (1 − q)² s′ + L² π (1 − π) ÷ N                        last band: s = L² π (1 − π) ÷ N
 * limits h ∓ z √(v + s)
 * }</pre>
 *
 * <p><b>Units and range.</b> Years, from 0 to the life expectancy.
 *
 * <p><b>Assumptions.</b> Those of a life expectancy; the share in good health is that of the whole
 * band, those in institutions included; N people drawn at random, or as many as the sample is
 * worth. Where everybody was asked the share is not subject to chance.
 *
 * <p><b>Edge cases.</b> As for a life expectancy, the widest interval being that of the healthy
 * years. Nobody in good health: 0 years. A share of 0 or 1 among those asked has no variance by
 * this formula, and a note says so.
 *
 * <p><b>Example.</b> Five bands from 0 to 85+: 64.58 of 80.17 years at birth in good health, 95%
 * limits 63.25 and 65.91; 11.2 of 20 at 65.
 *
 * <p><b>Reference.</b> Sullivan (1971); Chiang (1984).
 *
 * @param question what was asked
 * @param ages the figures, age by age as they were asked for
 * @param notes what a reader should know before relying on it
 */
public record HealthyLifeExpectancy(
    @JsonIgnore HealthyLifeExpectancyQuestion question,
    List<HealthyLifeAtAge> ages,
    List<String> notes)
    implements RestsOnCounts {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "healthy-life-expectancy",
          "1",
          "Healthy life expectancy",
          "How many years in good health would people of this age have before them?",
          "any",
          List.of(LifeSources.SULLIVAN, LifeSources.CHIANG, LifeSources.SILCOCKS));

  /** The entry in the catalogue. */
  public static final Calculation<HealthyLifeExpectancyQuestion, HealthyLifeExpectancy>
      CALCULATION =
          new Calculation<>(
              METHOD,
              HealthyLifeExpectancyQuestion.class,
              HealthyLifeExpectancy.class,
              HealthyLifeExpectancy::of,
              new HealthyLifeExpectancyQuestion(
                  List.of(
                      new HealthBand("0", 5, 1_000, 0.97, 100.0),
                      new HealthBand("1-14", 2, 14_000, 0.96, 400.0),
                      new HealthBand("15-64", 100, 50_000, 0.85, 1_600.0),
                      new HealthBand("65-84", 400, 16_000, 0.6, 500.0),
                      new HealthBand("85+", 300, 2_000, 0.4, 100.0)),
                  List.of(0, 65),
                  null,
                  null,
                  null,
                  List.of(0.95)),
              LifeSources.HEALTHY,
              List.of());

  public HealthyLifeExpectancy {
    ages = List.copyOf(ages);
    notes = List.copyOf(notes);
  }

  /**
   * Works healthy life expectancies out.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static HealthyLifeExpectancy of(HealthyLifeExpectancyQuestion question) {
    Door.requireValid(question);
    return evaluate(question, Steps.dropped());
  }

  /**
   * Works the healthy life expectancy at the beginning of every band out, with 95% limits.
   *
   * @param bands deaths, people and health by ages
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static HealthyLifeExpectancy of(List<HealthBand> bands) {
    return of(new HealthyLifeExpectancyQuestion(bands, List.of(), null, null, null, List.of(0.95)));
  }

  private static HealthyLifeExpectancy evaluate(
      HealthyLifeExpectancyQuestion question, Steps steps) {
    List<LifeBand> bands = new ArrayList<>();
    List<String> certain = new ArrayList<>();
    int size = question.bands().size();
    double[] healthy = new double[size];
    double[] asked = new double[size];
    for (int i = 0; i < size; i++) {
      HealthBand band = question.bands().get(i);
      bands.add(new LifeBand(band.band(), band.deaths(), band.people(), band.livedShare()));
      healthy[i] = band.goodHealthShare();
      asked[i] = band.asked() == null ? Double.POSITIVE_INFINITY : band.asked();
      if (band.asked() != null && (healthy[i] == 0 || healthy[i] == 1)) {
        certain.add(band.band());
      }
    }
    Double smallest = question.smallestPopulation();
    Double widest = question.widestInterval();
    LifeRun run = new LifeRun(bands, healthy, asked, smallest, widest);
    LifeRun whole = new LifeRun(bands, null, null, smallest, widest);
    run.steps(steps);
    List<HealthyLifeAtAge> ages = new ArrayList<>();
    for (int age : run.ages(question.ages())) {
      Figure<Double> all = whole.allYears(age);
      ages.add(
          new HealthyLifeAtAge(
              age,
              run.years(age),
              all,
              run.years(age).map(years -> years / all.orElseThrow()),
              run.errorByDeaths(age),
              run.errorByAsking(age),
              run.intervals(age, question.confidenceLevels(), steps)));
    }
    List<String> notes = run.notes();
    if (!certain.isEmpty()) {
      notes.add(
          "All who were asked in "
              + BandJoin.names(certain)
              + " gave the same answer: the limits take that share as certain, and are too narrow.");
    }
    if (ages.isEmpty()) {
      notes.add("There is no healthy life expectancy: " + run.why() + ".");
    }
    return new HealthyLifeExpectancy(question, ages, notes);
  }

  /** The figures at an age, or empty if it was not asked for. */
  public Optional<HealthyLifeAtAge> at(int age) {
    return ages.stream().filter(row -> row.age() == age).findFirst();
  }

  @Override
  public List<Disclosable> counts() {
    List<Disclosable> counts = new ArrayList<>();
    for (HealthBand band : question.bands()) {
      counts.add(new Disclosable("deaths of " + band.band(), band.deaths()));
      counts.add(new Disclosable("people of " + band.band(), band.people()));
      Double asked = band.asked();
      if (asked != null) {
        double well = asked * band.goodHealthShare();
        counts.add(new Disclosable("asked of " + band.band(), asked));
        counts.add(new Disclosable("in good health of those asked of " + band.band(), well));
        counts.add(new Disclosable("others of those asked of " + band.band(), asked - well));
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
