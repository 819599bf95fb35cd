package org.commissioning.scoring.need;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commissioning.model.need.LifeBand;
import org.commissioning.model.need.LifeExpectancyQuestion;
import org.commissioning.scoring.disclosure.Disclosable;
import org.commissioning.scoring.disclosure.RestsOnCounts;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.need.internal.LifeSources;

/**
 * How many years people of an age would have before them, on average, if the death rates of today
 * stayed as they are.
 *
 * <p><b>Formula.</b> d deaths among p people in a band of n years, of which those who die in it
 * live the share a; e′ and v′ stand for the next band:
 *
 * <pre>{@code
 * q = n d ÷ (p + n d (1 − a)), at most 1
 * e = n (1 − (1 − a) q) + (1 − q) e′                        last band: e = p ÷ d
 * v = (1 − q)² v′ + ((1 − a) n + e′)² q² (1 − q) ÷ d        last band: v = e² ÷ d
 * limits e ∓ z √v
 * }</pre>
 *
 * <p><b>Units and range.</b> Years, above 0.
 *
 * <p><b>Assumptions.</b> People are counted once for each year that deaths are counted for. Deaths
 * are independent of one another. Those who die in the first year live a tenth of it, at other ages
 * half of their band, unless a band states otherwise. In the last band the death rate is the same
 * at every age.
 *
 * <p><b>Edge cases.</b> Bands may have any widths and come in any order. Not calculable, with the
 * reason: ages left out or twice, a last band that is not open, a band without people, more deaths
 * than people in a band, no deaths in the last band, a population of not more than the smallest
 * (5,000 unless stated), a 95% interval wider than the widest (20 years unless stated; the limits
 * are given even so). No deaths in another band is a risk of 0, and a note says so.
 *
 * <p><b>Example.</b> Five bands from 0 to 85+: 80.17 years at birth, 95% limits 79.09 and 81.25; 20
 * years at 65, 19.32 and 20.68.
 *
 * <p><b>Reference.</b> Chiang (1984); Silcocks and others (2001) for the last band; Eayres and
 * Williams (2004) for the smallest population.
 *
 * @param question what was asked
 * @param ages the figures, age by age as they were asked for
 * @param notes what a reader should know before relying on it
 */
public record LifeExpectancy(
    @JsonIgnore LifeExpectancyQuestion question, List<LifeAtAge> ages, List<String> notes)
    implements RestsOnCounts {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "life-expectancy",
          "1",
          "Life expectancy",
          "How many years would people of this age have before them at the death rates of today?",
          "any",
          List.of(LifeSources.CHIANG, LifeSources.SILCOCKS, LifeSources.EAYRES));

  /** The entry in the catalogue. */
  public static final Calculation<LifeExpectancyQuestion, LifeExpectancy> CALCULATION =
      new Calculation<>(
          METHOD,
          LifeExpectancyQuestion.class,
          LifeExpectancy.class,
          LifeExpectancy::of,
          new LifeExpectancyQuestion(
              List.of(
                  new LifeBand("0", 5, 1_000),
                  new LifeBand("1-14", 2, 14_000),
                  new LifeBand("15-64", 100, 50_000),
                  new LifeBand("65-84", 400, 16_000),
                  new LifeBand("85+", 300, 2_000)),
              List.of(0, 65),
              null,
              null,
              null,
              List.of(0.95)),
          LifeSources.LIFE,
          List.of());

  public LifeExpectancy {
    ages = List.copyOf(ages);
    notes = List.copyOf(notes);
  }

  /**
   * Works life expectancies out.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static LifeExpectancy of(LifeExpectancyQuestion question) {
    Door.requireValid(question);
    return evaluate(question, Steps.dropped());
  }

  /**
   * Works the life expectancy at the beginning of every band out, with 95% limits.
   *
   * @param bands deaths and people by ages
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static LifeExpectancy of(List<LifeBand> bands) {
    return of(new LifeExpectancyQuestion(bands, List.of(), null, null, null, List.of(0.95)));
  }

  private static LifeExpectancy evaluate(LifeExpectancyQuestion question, Steps steps) {
    LifeRun run =
        new LifeRun(
            question.bands(), null, null, question.smallestPopulation(), question.widestInterval());
    run.steps(steps);
    List<LifeAtAge> ages = new ArrayList<>();
    for (int age : run.ages(question.ages())) {
      ages.add(
          new LifeAtAge(
              age,
              run.years(age),
              run.errorByDeaths(age),
              run.intervals(age, question.confidenceLevels(), steps)));
    }
    List<String> notes = run.notes();
    if (ages.isEmpty()) {
      notes.add("There is no life expectancy: " + run.why() + ".");
    }
    return new LifeExpectancy(question, ages, notes);
  }

  /** The figures at an age, or empty if it was not asked for. */
  public Optional<LifeAtAge> at(int age) {
    return ages.stream().filter(row -> row.age() == age).findFirst();
  }

  @Override
  public List<Disclosable> counts() {
    List<Disclosable> counts = new ArrayList<>();
    for (LifeBand band : question.bands()) {
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
