package org.commissioning.scoring.contract.internal;

import static org.commissioning.scoring.contract.internal.Symbols.exact;
import static org.commissioning.scoring.contract.internal.Symbols.symbol;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.commissioning.model.contract.MoneyRounding;
import org.commissioning.model.contract.PaymentQuestion;
import org.commissioning.model.money.Money;
import org.commissioning.scoring.contract.LineRole;
import org.commissioning.scoring.contract.PaymentLine;
import org.commissioning.scoring.contract.Unpaid;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Expression;
import org.commissioning.scoring.method.internal.Steps;
import org.jspecify.annotations.Nullable;

/** The lines of a payment as they are worked out, each with its step of the working. */
final class Ledger {

  private static final Exact BEYOND_MONEY = Exact.of("1000000000000000");
  private static final String TOO_LARGE = "it has more digits than an amount of money may have";

  private final Steps steps;
  private final MoneyRounding rounding;
  private final String currency;
  private final int places;
  private final List<PaymentLine> lines = new ArrayList<>();
  private final List<Unpaid> unpaid = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  Ledger(PaymentQuestion question, Steps steps) {
    this.steps = steps;
    this.rounding = question.rounding();
    this.currency = Amounts.currency(question);
    this.places = Currency.getInstance(currency).getDefaultFractionDigits();
  }

  Steps steps() {
    return steps;
  }

  String currency() {
    return currency;
  }

  List<PaymentLine> lines() {
    return lines;
  }

  List<Unpaid> unpaid() {
    return unpaid;
  }

  List<String> notes() {
    return notes;
  }

  /** The number in whole minor units, as the question rounds. */
  BigDecimal rounded(Exact number) {
    return number.decimal(places, rounding.mode());
  }

  void note(String note) {
    notes.add(note);
  }

  void unpaid(String id, String what, String reason) {
    unpaid.add(new Unpaid(id, what, reason));
  }

  void line(String id, String label, LineRole role, Expression expression) {
    Exact exact = expression.value();
    if (tooLarge(exact)) {
      none(id, label, role, TOO_LARGE);
      return;
    }
    BigDecimal amount = rounded(exact);
    steps.add(() -> Told.step(label, expression, currency));
    if (!Exact.of(amount).equals(exact)) {
      steps.add(() -> Step.fact(label + ", rounded " + rounding.code(), Told.of(amount)));
    }
    lines.add(new PaymentLine(id, label, Figure.of(new Money(amount, currency)), role));
  }

  void none(String id, String label, LineRole role, String reason) {
    none(id, label, role, new Figure.NotCalculable<Money>(reason, null, null));
  }

  void none(String id, String label, LineRole role, Figure.NotCalculable<Money> none) {
    lines.add(new PaymentLine(id, label, none, role));
    steps.add(() -> Step.fact(label, "not calculable: " + none.reason()));
  }

  /** Brings a sum up to the least or down to the most, by a line of its own. */
  void limit(
      String id, Figure<Exact> sum, @Nullable Exact least, @Nullable Exact most, String label) {
    if (sum instanceof Figure.NotCalculable<Exact> none) {
      none(id, label, LineRole.LIMIT, none.reason());
      return;
    }
    Exact found = sum.orElseThrow();
    Exact limit = found;
    if (least != null) {
      limit = limit.max(least.rounded(places, RoundingMode.CEILING));
    }
    if (most != null) {
      limit = limit.min(most.rounded(places, RoundingMode.FLOOR));
    }
    if (limit.equals(found)) {
      return;
    }
    if (most != null && limit.compareTo(found) < 0) {
      unpaid.add(
          new Unpaid(
              id,
              Told.of(found.minus(limit)) + " " + currency,
              "the most that is paid is " + Told.of(most)));
    }
    line(id, label, LineRole.LIMIT, Expression.of("M", limit).minus(Expression.of("A", found)));
  }

  static List<Expression> terms(List<PaymentLine> lines) {
    List<Expression> terms = new ArrayList<>();
    for (PaymentLine line : lines) {
      terms.add(symbol("x" + Told.subscript(terms.size() + 1), line.amount().orElseThrow()));
    }
    return terms;
  }

  Figure<Exact> due(String id) {
    return sum(lines.stream().filter(line -> line.mechanism().equals(id)).toList());
  }

  static Figure<Exact> sum(List<PaymentLine> lines) {
    Exact sum = Exact.ZERO;
    for (PaymentLine line : lines) {
      if (line.amount() instanceof Figure.NotCalculable<Money> none) {
        return new Figure.NotCalculable<>(none.reason(), none.threshold(), none.observed());
      }
      sum = sum.plus(exact(line.amount().orElseThrow()));
    }
    return Figure.of(sum);
  }

  Figure<Money> money(Figure<Exact> amount) {
    if (amount instanceof Figure.Calculated<Exact> value && tooLarge(value.value())) {
      return Figure.none(TOO_LARGE);
    }
    return amount.map(value -> new Money(rounded(value), currency));
  }

  private static boolean tooLarge(Exact value) {
    return value.max(value.negated()).compareTo(BEYOND_MONEY) >= 0;
  }
}
