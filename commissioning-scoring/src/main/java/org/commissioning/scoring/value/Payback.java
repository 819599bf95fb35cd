package org.commissioning.scoring.value;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.commissioning.model.money.PriceBasis;
import org.commissioning.model.money.PriceLevel;
import org.commissioning.model.value.Discounting;
import org.commissioning.model.value.PaybackQuestion;
import org.commissioning.model.value.ValueBasis;
import org.commissioning.model.value.YearAmount;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.Formula;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.method.internal.Symbols;
import org.commissioning.scoring.value.internal.Factors;
import org.commissioning.scoring.value.internal.Notes;
import org.commissioning.scoring.value.internal.Total;
import org.commissioning.scoring.value.internal.ValueSources;

/**
 * After how many years an outlay has come back, as it stands and at present values.
 *
 * <p><b>Formula.</b> A the net amount of a year, F its discount factor, T the total so far:
 *
 * <pre>{@code
 * running total               T + A
 * running total, discounted   T + A × F
 * }</pre>
 *
 * <p>The payback year is the first after an outlay at whose end the running total is not below 0.
 *
 * <p><b>Units and range.</b> Whole years since the base year; nothing is read into a year.
 *
 * <p><b>Assumptions.</b> What comes after the payback year does not count: payback says when, never
 * how much. A proposal with the shorter payback may well be worth less.
 *
 * <p><b>Edge cases.</b> If the running total falls below 0 again later, the first year is given and
 * a note says so. If it never reaches 0 there is no year, and neither is there if it never falls
 * below 0: then nothing has to come back. Totals as they stand are exact decimals.
 *
 * <p><b>Example.</b> 100 out, then 40 a year: back in year 3. At 10 per cent it takes to year 4,
 * for 40 a year for three years is worth 99.47.
 *
 * <p><b>Reference.</b> HM Treasury (2026) for the factors.
 *
 * @param question what was asked
 * @param year the payback year
 * @param discountedYear the payback year at present values
 * @param totals the running totals of the years with an amount
 * @param notes what a reader should know before relying on it
 */
public record Payback(
    @JsonIgnore PaybackQuestion question,
    Figure<Integer> year,
    Figure<Integer> discountedYear,
    List<RunningTotal> totals,
    List<String> notes)
    implements Explained {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "payback",
          "1",
          "Payback",
          "After how many years has an outlay come back?",
          "any",
          List.of(ValueSources.GREEN_BOOK));

  private static final Formula TOTAL =
      new Formula(
          "running-total",
          "Running total",
          "T + A",
          List.of("The payback year is the first after an outlay at whose end it is not below 0."),
          List.of(ValueSources.GREEN_BOOK));

  private static final Formula DISCOUNTED =
      new Formula(
          "discounted",
          "Running total at present values",
          "T + A × F",
          List.of("F: the discount factor of the year."),
          List.of(ValueSources.GREEN_BOOK));

  /** The entry in the catalogue. */
  public static final Calculation<PaybackQuestion, Payback> CALCULATION =
      new Calculation<>(
          METHOD,
          PaybackQuestion.class,
          Payback.class,
          Payback::of,
          new PaybackQuestion(
              new ValueBasis("GBP", new PriceLevel(2026, PriceBasis.REAL), Discounting.at(0.1)),
              List.of(
                  new YearAmount(0, -100.0),
                  new YearAmount(1, 40.0),
                  new YearAmount(2, 40.0),
                  new YearAmount(3, 40.0),
                  new YearAmount(4, 40.0))),
          List.of(ValueSources.FACTOR, ValueSources.MIDDLE, TOTAL, DISCOUNTED),
          List.of());

  public Payback {
    totals = List.copyOf(totals);
    notes = List.copyOf(notes);
  }

  /**
   * Works it out.
   *
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static Payback of(PaybackQuestion question) {
    Door.requireValid(question);
    return evaluate(question, Steps.dropped());
  }

  private static Payback evaluate(PaybackQuestion question, Steps steps) {
    List<YearAmount> inOrder = new ArrayList<>(question.net());
    inOrder.sort(Comparator.comparing(YearAmount::year));
    int last = inOrder.get(inOrder.size() - 1).year();
    Factors factors = Factors.of(question.basis().discounting(), last, steps);
    List<RunningTotal> totals = new ArrayList<>();
    BigDecimal total = BigDecimal.ZERO;
    Total discounted = new Total();
    steps.part(() -> "Running totals");
    for (YearAmount amount : inOrder) {
      double before = total.doubleValue();
      double present = discounted.value();
      double factor = factors.at(amount.year());
      total = total.add(BigDecimal.valueOf(amount.amount()));
      discounted.add(amount.amount() * factor);
      double now = total.doubleValue();
      double then = discounted.value();
      steps.add(
          () ->
              Symbols.of("T", before)
                  .and("A", amount.amount())
                  .step("Year " + amount.year(), "T + A", now, null));
      steps.add(
          () ->
              Symbols.of("T", present)
                  .and("A", amount.amount())
                  .and("F", factor)
                  .step("Year " + amount.year() + ", discounted", "T + A × F", then, null));
      totals.add(new RunningTotal(amount.year(), now, then));
    }
    Figure<Integer> year = first(totals, false);
    Figure<Integer> later = first(totals, true);
    List<String> notes = new ArrayList<>(Notes.onBasis(question.basis(), last));
    notes.add("Payback says when, never how much: what comes after it does not count.");
    if (dips(totals, year, false)) {
      notes.add("The running total falls below 0 again after the payback year.");
    }
    if (dips(totals, later, true)) {
      notes.add("The discounted running total falls below 0 again after its payback year.");
    }
    return new Payback(question, year, later, totals, notes);
  }

  private static double total(RunningTotal total, boolean discounted) {
    return discounted ? total.discounted() : total.total();
  }

  private static Figure<Integer> first(List<RunningTotal> totals, boolean discounted) {
    boolean out = false;
    for (RunningTotal total : totals) {
      boolean below = total(total, discounted) < 0;
      if (out && !below) {
        return Figure.of(total.year());
      }
      out |= below;
    }
    return Figure.none(
        out
            ? "the running total is still below 0 in the last year"
            : "the running total is never below 0, so nothing has to come back");
  }

  private static boolean dips(List<RunningTotal> totals, Figure<Integer> year, boolean discounted) {
    return year.toOptional()
        .map(
            from ->
                totals.stream()
                    .anyMatch(total -> total.year() > from && total(total, discounted) < 0))
        .orElse(false);
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
