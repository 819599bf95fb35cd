package org.commissioning.scoring.value;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.value.DiscountFactorsQuestion;
import org.commissioning.model.value.Discounting;
import org.commissioning.model.value.RateChange;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Digits;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.value.internal.Factors;
import org.commissioning.scoring.value.internal.Notes;
import org.commissioning.scoring.value.internal.ValueSources;

/**
 * What an amount of each later year is worth beside one of the base year.
 *
 * <p><b>Formula.</b> F the factor of the year before, 1 for year 0; r the rate of the year:
 *
 * <pre>{@code
 * start of the year    F ÷ (1 + r)
 * middle of the year   F ÷ √(1 + r) from the factor at its start
 * end of the year      the factor at the start of the next
 * }</pre>
 *
 * <p><b>Units and range.</b> From 1 down towards 0. A rate of a schedule holds for the years after
 * a step and no others: the factor of year 40 is 1.035^-30 × 1.03^-10, not 1.03^-40.
 *
 * <p><b>Assumptions.</b> Year 0 begins on the base date. The rates of the published schedules are
 * real.
 *
 * <p><b>Edge cases.</b> A day for which the schedule holds no rates is refused. At a rate of 0
 * every factor is 1.
 *
 * <p><b>Example.</b> At the standard rates of the Green Book year 30 counts 0.3563 and year 31
 * 0.3459.
 *
 * <p><b>Reference.</b> HM Treasury (2026); the rates as restated by the Department for Transport
 * (2026).
 *
 * @param question what was asked
 * @param rate the rate from year 1 on, as a share
 * @param changes the later rates, in order; those beyond the last year included
 * @param factors the factor of each year from 0 on
 * @param notes what a reader should know before relying on it
 */
public record DiscountFactors(
    @JsonIgnore DiscountFactorsQuestion question,
    double rate,
    List<RateChange> changes,
    List<YearFactor> factors,
    List<String> notes)
    implements Explained {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "discount-factors",
          "1",
          "Discount factors",
          "What is an amount of a later year worth beside one of today?",
          "any",
          List.of(ValueSources.GREEN_BOOK, ValueSources.TAG));

  /** The entry in the catalogue. */
  public static final Calculation<DiscountFactorsQuestion, DiscountFactors> CALCULATION =
      new Calculation<>(
          METHOD,
          DiscountFactorsQuestion.class,
          DiscountFactors.class,
          DiscountFactors::of,
          new DiscountFactorsQuestion(
              Discounting.by("green-book-standard", LocalDate.of(2026, 4, 1)), 3),
          List.of(ValueSources.FACTOR, ValueSources.MIDDLE),
          List.of());

  public DiscountFactors {
    changes = List.copyOf(changes);
    factors = List.copyOf(factors);
    notes = List.copyOf(notes);
  }

  /**
   * Works it out.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static DiscountFactors of(DiscountFactorsQuestion question) {
    Door.requireValid(question);
    return evaluate(question, Steps.dropped());
  }

  private static DiscountFactors evaluate(DiscountFactorsQuestion question, Steps steps) {
    Factors factors = Factors.of(question.discounting(), question.lastYear(), steps);
    List<YearFactor> years = new ArrayList<>();
    for (int year = 0; year <= question.lastYear(); year++) {
      years.add(new YearFactor(year, factors.at(year)));
    }
    if (question.lastYear() == 0) {
      steps.add(() -> Step.fact("Year 0", Digits.of(factors.at(0))));
    }
    return new DiscountFactors(
        question,
        factors.first(),
        factors.changes(),
        years,
        Notes.onDiscounting(question.discounting(), question.lastYear()));
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
