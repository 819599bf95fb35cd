package org.commissioning.scoring.contract.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.commissioning.model.contract.ExtensionOption;
import org.commissioning.model.contract.LifetimeQuestion;
import org.commissioning.model.contract.Term;
import org.commissioning.model.contract.TermCharge;
import org.commissioning.model.money.Money;
import org.commissioning.model.money.VatTreatment;
import org.commissioning.scoring.contract.ExtensionValue;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Days;
import org.commissioning.scoring.method.internal.Expression;
import org.commissioning.scoring.method.internal.Steps;
import org.jspecify.annotations.Nullable;

/** Works out what a term is worth, from a valid question. */
public final class LifetimeRun {

  private static final Exact BEYOND_MONEY = Exact.of("1000000000000000");
  private static final String TOO_LARGE = "it has more digits than an amount of money may have";

  private final LifetimeQuestion question;
  private final Steps steps;
  private final String currency;
  private final int places;
  private final List<ExtensionValue> extensions = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private Figure<Money> base = Figure.none("the term is not stated");
  private Figure<Money> committed = base;
  private Figure<Money> options = base;
  private Figure<Money> most = base;
  private Figure<Money> beforeTax = base;
  private Figure<Money> withTax = base;

  private LifetimeRun(LifetimeQuestion question, Steps steps) {
    this.question = question;
    this.steps = steps;
    this.currency = question.charges().get(0).amount().currency();
    this.places = Currency.getInstance(currency).getDefaultFractionDigits();
  }

  /** Works the value out. */
  public static LifetimeRun of(LifetimeQuestion question, Steps steps) {
    LifetimeRun run = new LifetimeRun(question, steps);
    run.work();
    return run;
  }

  /** The value of the term without any extension. */
  public Figure<Money> base() {
    return base;
  }

  /** The value up to the end of the last extension that was taken up. */
  public Figure<Money> committed() {
    return committed;
  }

  /** What options to have more add over the longest term. */
  public Figure<Money> options() {
    return options;
  }

  /** The value with every extension and option. */
  public Figure<Money> most() {
    return most;
  }

  /** The same without tax. */
  public Figure<Money> beforeTax() {
    return beforeTax;
  }

  /** The same with tax. */
  public Figure<Money> withTax() {
    return withTax;
  }

  /** What each extension is worth. */
  public List<ExtensionValue> extensions() {
    return extensions;
  }

  /** What a reader should know. */
  public List<String> notes() {
    return notes;
  }

  private void work() {
    Term term = question.term();
    LocalDate start = term.start();
    LocalDate end = term.end();
    if (start == null || end == null) {
      String reason =
          start == null ? "the start of the term is not stated" : "the term has no stated end";
      base = Figure.none(reason);
      committed = base;
      options = base;
      most = base;
      beforeTax = base;
      withTax = base;
      for (ExtensionOption extension : term.extensions()) {
        extensions.add(
            new ExtensionValue(
                extension.id(),
                extension.until(),
                extension.takenUpOn() != null,
                Figure.none(reason),
                Figure.none(reason)));
      }
      steps.part(() -> "Term");
      steps.add(() -> Step.fact("Value", "not calculable: " + reason));
      return;
    }
    steps.part(() -> "Term, " + Days.words(start) + " to " + Days.words(end));
    Exact sum = span(false, start, start, end);
    base = money(sum);
    Exact bound = sum;
    committed = base;
    LocalDate before = end;
    List<ExtensionOption> rights = term.extensions();
    int lastTakenUp = -1;
    for (int i = 0; i < rights.size(); i++) {
      lastTakenUp = rights.get(i).takenUpOn() == null ? lastTakenUp : i;
    }
    for (int i = 0; i < rights.size(); i++) {
      ExtensionOption right = rights.get(i);
      LocalDate from = before;
      steps.part(
          () ->
              "Extension "
                  + right.id()
                  + ", "
                  + Days.words(from.plusDays(1))
                  + " to "
                  + Days.words(right.until()));
      Exact added = span(false, start, before.plusDays(1), right.until());
      sum = sum.plus(added);
      boolean takenUp = i <= lastTakenUp;
      if (takenUp && right.takenUpOn() == null) {
        notes.add(right.id() + " counts as taken up, since a later extension was.");
      }
      extensions.add(
          new ExtensionValue(right.id(), right.until(), takenUp, money(added), money(sum)));
      if (takenUp) {
        bound = sum;
      }
      before = right.until();
    }
    committed = money(bound);
    LocalDate last = before;
    steps.part(() -> "Options to have more, " + Days.words(start) + " to " + Days.words(last));
    Exact more = span(true, start, start, last);
    options = money(more);
    steps.part(() -> "Most");
    Exact total = sum.plus(more);
    Exact without = sum;
    steps.add(
        () ->
            Told.step(
                "Every extension and option",
                Expression.of("V", without).plus(Expression.of("O", more)),
                currency));
    most = money(total);
    tax(total);
  }

  private void tax(Exact total) {
    VatTreatment vat = question.vat();
    if (vat == VatTreatment.EXEMPT || vat == VatTreatment.OUTSIDE_SCOPE) {
      beforeTax = money(total);
      withTax = beforeTax;
      return;
    }
    if (vat == VatTreatment.NOT_STATED) {
      beforeTax = Figure.none("what amounts say about value added tax is not stated");
      withTax = beforeTax;
      return;
    }
    String noRate = "the rate of value added tax is not stated";
    boolean included = vat == VatTreatment.INCLUDED;
    if (question.vatPercent() == null) {
      beforeTax = included ? Figure.none(noRate) : money(total);
      withTax = included ? money(total) : Figure.none(noRate);
      return;
    }
    Expression rate =
        Expression.number(Exact.of(100)).plus(Expression.of("t", Exact.of(question.vatPercent())));
    Expression hundred = Expression.number(Exact.of(100));
    // The total has been rounded by its lines and ends; tax is put in or taken out of it.
    Expression value = Expression.of("M", total);
    Expression other = included ? value.times(hundred).over(rate) : value.times(rate).over(hundred);
    steps.add(() -> Told.step(included ? "Without tax" : "With tax", other, currency));
    beforeTax = included ? money(other.value()) : money(total);
    withTax = included ? money(total) : money(other.value());
  }

  /** What is due for the days of a span, each charge rounded. */
  private Exact span(boolean optional, LocalDate start, LocalDate from, LocalDate to) {
    Exact sum = Exact.ZERO;
    for (TermCharge charge : question.charges()) {
      if (charge.optional() != optional) {
        continue;
      }
      LocalDate first = charge.from() == null ? start : charge.from();
      Expression due = due(charge, first, from, to);
      if (due == null) {
        continue;
      }
      BigDecimal rounded = due.value().decimal(places, question.rounding().mode());
      steps.add(() -> Told.step(charge.id(), due, currency));
      if (!Exact.of(rounded).equals(due.value())) {
        steps.add(
            () ->
                Step.fact(
                    charge.id() + ", rounded " + question.rounding().code(), Told.of(rounded)));
      }
      sum = sum.plus(Exact.of(rounded));
    }
    return sum;
  }

  /** The amount times how often it falls due within a span; null if it does not. */
  private static @Nullable Expression due(
      TermCharge charge, LocalDate first, LocalDate from, LocalDate to) {
    LocalDate end = charge.to() != null && charge.to().isBefore(to) ? charge.to() : to;
    if (end.isBefore(from) || end.isBefore(first)) {
      return null;
    }
    Expression amount = Expression.of("a", Exact.of(charge.amount().amount()));
    if (charge.everyMonths() == null) {
      return first.isBefore(from) ? null : amount;
    }
    LocalDate begin = first.isAfter(from) ? first : from;
    Times until = times(first, end.plusDays(1), charge.everyMonths());
    Times before = times(first, begin, charge.everyMonths());
    return amount.times(until.minus(before));
  }

  /** So many whole times, and so many days of the next one, which has so many. */
  private record Times(long whole, long days, long of) {

    Expression minus(Times before) {
      Expression difference = Expression.of("n", Exact.of(whole - before.whole));
      if (days > 0) {
        difference =
            difference.plus(
                Expression.of("d", Exact.of(days)).over(Expression.of("l", Exact.of(of))));
      }
      if (before.days > 0) {
        difference =
            difference.minus(
                Expression.of("d", Exact.of(before.days))
                    .over(Expression.of("l", Exact.of(before.of))));
      }
      return difference;
    }
  }

  private static Times times(LocalDate first, LocalDate until, int everyMonths) {
    long whole = ChronoUnit.MONTHS.between(first, until) / everyMonths;
    LocalDate reached = first.plusMonths(whole * everyMonths);
    // A month that is shorter than the day of the start may still hold one time more or less.
    while (reached.isAfter(until)) {
      whole--;
      reached = first.plusMonths(whole * everyMonths);
    }
    LocalDate next = first.plusMonths((whole + 1) * everyMonths);
    if (!next.isAfter(until)) {
      whole++;
      reached = next;
      next = first.plusMonths((whole + 1) * everyMonths);
    }
    return new Times(
        whole, ChronoUnit.DAYS.between(reached, until), ChronoUnit.DAYS.between(reached, next));
  }

  private Figure<Money> money(Exact amount) {
    if (amount.compareTo(BEYOND_MONEY) >= 0) {
      return Figure.none(TOO_LARGE);
    }
    return Figure.of(new Money(amount.decimal(places, question.rounding().mode()), currency));
  }
}
