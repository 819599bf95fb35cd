package org.commissioning.scoring.contract.internal;

import static org.commissioning.scoring.contract.internal.Symbols.exact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commissioning.model.contract.PaymentMechanism;
import org.commissioning.model.contract.PaymentQuestion;
import org.commissioning.model.money.Money;
import org.commissioning.scoring.contract.MechanismTotal;
import org.commissioning.scoring.contract.PaymentLine;
import org.commissioning.scoring.contract.Unpaid;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Expression;
import org.commissioning.scoring.method.internal.Steps;

/** Works a payment out, line by line, from a valid question. */
public final class PaymentRun {

  /** The mechanism of a line that belongs to the payment as a whole. */
  public static final String ALL = "all";

  private final PaymentQuestion question;
  private final Steps steps;
  private final Ledger ledger;
  private final Facts facts;
  private final List<MechanismTotal> totals = new ArrayList<>();

  private PaymentRun(PaymentQuestion question, Steps steps) {
    this.question = question;
    this.steps = steps;
    this.ledger = new Ledger(question, steps);
    this.facts = new Facts(question);
  }

  /**
   * Works the payment out.
   *
   * @param question valid
   * @param steps where the working goes
   */
  public static PaymentRun of(PaymentQuestion question, Steps steps) {
    PaymentRun run = new PaymentRun(question, steps);
    run.work();
    return run;
  }

  /** The lines in order. */
  public List<PaymentLine> lines() {
    return ledger.lines();
  }

  /** What is not paid for. */
  public List<Unpaid> unpaid() {
    return ledger.unpaid();
  }

  /** What a reader should know. */
  public List<String> notes() {
    return ledger.notes();
  }

  /** The mechanisms' sums, in the order of the question. */
  public List<MechanismTotal> totals() {
    return totals;
  }

  /** The sum of all lines. */
  public Figure<Money> total() {
    return ledger.money(Ledger.sum(ledger.lines()));
  }

  /** The sum of the lines that can be worked out. */
  public Figure<Money> known() {
    Exact known = Exact.ZERO;
    for (PaymentLine line : ledger.lines()) {
      if (line.amount() instanceof Figure.Calculated<Money> amount) {
        known = known.plus(exact(amount.value()));
      }
    }
    return ledger.money(Figure.of(known));
  }

  private void work() {
    for (PaymentMechanism mechanism : question.mechanisms()) {
      if (!(mechanism instanceof PaymentMechanism.ServiceCredits)) {
        steps.part(mechanism::id);
        pay(mechanism);
      }
    }
    for (PaymentMechanism mechanism : question.mechanisms()) {
      if (mechanism instanceof PaymentMechanism.ServiceCredits credits) {
        steps.part(mechanism::id);
        new Credits(ledger, facts).pay(credits);
      }
    }
    together();
    for (PaymentMechanism mechanism : question.mechanisms()) {
      totals.add(new MechanismTotal(mechanism.id(), ledger.money(ledger.due(mechanism.id()))));
    }
    steps.part(() -> "Payment");
    if (question.most() != null) {
      ledger.limit(
          ALL, Ledger.sum(ledger.lines()), null, exact(question.most()), "Most for the period");
    }
    Figure<Exact> total = Ledger.sum(ledger.lines());
    if (total instanceof Figure.Calculated<Exact> value) {
      List<Expression> terms = Ledger.terms(ledger.lines());
      steps.add(() -> Told.step("To be paid", Expression.sum(terms), ledger.currency()));
      if (value.value().signum() < 0) {
        ledger.note("The provider owes the commissioner for this period.");
      }
    } else if (total instanceof Figure.NotCalculable<Exact> none) {
      steps.add(() -> Step.fact("To be paid", "not calculable: " + none.reason()));
    }
  }

  /** Each keeps to its own most; several on the same charges may still take more than there is. */
  private void together() {
    Set<String> charged = new LinkedHashSet<>();
    Exact deducted = Exact.ZERO;
    int deducting = 0;
    for (PaymentMechanism mechanism : question.mechanisms()) {
      if (mechanism instanceof PaymentMechanism.ServiceCredits credits) {
        if (!(ledger.due(credits.id()) instanceof Figure.Calculated<Exact> due)) {
          return;
        }
        charged.addAll(credits.appliesTo());
        deducted = deducted.minus(due.value());
        deducting++;
      }
    }
    Exact charges = Exact.ZERO;
    for (String id : charged) {
      charges = charges.plus(ledger.due(id).orElseThrow());
    }
    if (deducting > 1 && deducted.signum() > 0 && deducted.compareTo(charges) > 0) {
      ledger.note("Service credits together take more than what they are taken from.");
    }
  }

  private void pay(PaymentMechanism mechanism) {
    if (mechanism instanceof PaymentMechanism.Block block) {
      new Blocks(ledger, facts).pay(block);
    } else if (mechanism instanceof PaymentMechanism.LowVolumeBlock low) {
      new Blocks(ledger, facts).pay(low);
    } else if (mechanism instanceof PaymentMechanism.CostAndVolume volume) {
      new Blocks(ledger, facts).pay(volume);
    } else if (mechanism instanceof PaymentMechanism.UnitPrices prices) {
      new Prices(ledger, facts).pay(prices);
    } else if (mechanism instanceof PaymentMechanism.AlignedPayment aligned) {
      new Prices(ledger, facts).pay(aligned);
    } else if (mechanism instanceof PaymentMechanism.TimeBands times) {
      new Visits(ledger, facts).pay(times);
    } else if (mechanism instanceof PaymentMechanism.CapitatedBudget budget) {
      new Costs(ledger, facts).pay(budget);
    } else if (mechanism instanceof PaymentMechanism.OpenBookCost cost) {
      new Costs(ledger, facts).pay(cost);
    } else if (mechanism instanceof PaymentMechanism.GainShare share) {
      new Costs(ledger, facts).pay(share);
    } else if (mechanism instanceof PaymentMechanism.OutcomePayments outcomes) {
      new Outcomes(ledger, facts).pay(outcomes);
    }
  }
}
