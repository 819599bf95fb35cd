package org.commissioning.scoring.contract.internal;

import static org.commissioning.scoring.contract.internal.Symbols.HUNDRED;
import static org.commissioning.scoring.contract.internal.Symbols.number;

import java.util.List;
import org.commissioning.model.contract.CreditRule;
import org.commissioning.model.contract.CreditStep;
import org.commissioning.model.contract.PaymentMechanism;
import org.commissioning.model.outcome.Polarity;
import org.commissioning.scoring.contract.LineRole;
import org.commissioning.scoring.contract.PaymentLine;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.internal.Expression;
import org.commissioning.scoring.method.internal.Steps;

/** Deductions from what other mechanisms pay, where service falls short. */
final class Credits {

  private final Ledger ledger;
  private final Facts facts;

  Credits(Ledger ledger, Facts facts) {
    this.ledger = ledger;
    this.facts = facts;
  }

  void pay(PaymentMechanism.ServiceCredits terms) {
    List<PaymentLine> charged =
        ledger.lines().stream()
            .filter(line -> terms.appliesTo().contains(line.mechanism()))
            .toList();
    Figure<Exact> charges = Ledger.sum(charged);
    if (charges instanceof Figure.Calculated<Exact> sum) {
      List<Expression> parts = Ledger.terms(charged);
      ledger.steps().add(() -> Told.step("Charges", Expression.sum(parts), ledger.currency()));
      if (sum.value().signum() < 0) {
        ledger.note(terms.id() + ": there are no charges to deduct from.");
      }
    }
    for (CreditRule rule : terms.rules()) {
      String label = rule.indicator();
      Exact value = facts.measured(terms.id(), rule.indicator());
      if (value == null) {
        ledger.none(terms.id(), label, LineRole.DEDUCTION, "no value of " + label + " is known");
        continue;
      }
      if (charges instanceof Figure.NotCalculable<Exact> none) {
        ledger.none(terms.id(), label, LineRole.DEDUCTION, none.reason());
        continue;
      }
      Expression percent = percent(rule, value, ledger.steps());
      if (percent.value().signum() > 0) {
        ledger.line(
            terms.id(),
            label,
            LineRole.DEDUCTION,
            number(0)
                .minus(
                    Expression.of("C", charges.orElseThrow().max(Exact.ZERO))
                        .times(percent)
                        .over(number(100))));
      } else {
        ledger.line(terms.id(), label, LineRole.DEDUCTION, number(0));
      }
    }
    if (charges instanceof Figure.Calculated<Exact> sum) {
      Exact most = terms.mostPercent() == null ? HUNDRED : Exact.of(terms.mostPercent());
      Exact limit = sum.value().max(Exact.ZERO).times(most).dividedBy(HUNDRED);
      Figure<Exact> deducted = ledger.due(terms.id());
      if (deducted instanceof Figure.Calculated<Exact>) {
        ledger.limit(terms.id(), deducted, limit.negated(), null, "Most that may be deducted");
      }
    }
  }

  /** What an indicator's value costs, in percent of the charges. */
  static Expression percent(CreditRule rule, Exact value, Steps steps) {
    Expression target = Expression.of("T", Exact.of(rule.target()));
    Expression found = Expression.of("x", value);
    Expression shortfall =
        (rule.polarity() == Polarity.HIGHER_IS_BETTER ? target.minus(found) : found.minus(target))
            .atLeast(Exact.ZERO);
    steps.add(() -> Told.step("Shortfall of " + rule.indicator(), shortfall, null));
    Expression percent;
    if (rule.perPointPercent() != null) {
      percent = shortfall.as("D").times(Expression.of("a", Exact.of(rule.perPointPercent())));
    } else {
      Exact step = Exact.ZERO;
      for (CreditStep credit : rule.steps()) {
        if (shortfall.value().compareTo(Exact.of(credit.shortfall())) >= 0) {
          step = Exact.of(credit.percent());
        }
      }
      percent = Expression.of("a", step);
    }
    Exact most = rule.mostPercent() == null ? HUNDRED : Exact.of(rule.mostPercent());
    return percent.value().compareTo(most) > 0 ? percent.atMost(most) : percent;
  }
}
