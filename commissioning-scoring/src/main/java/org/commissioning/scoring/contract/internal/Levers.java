package org.commissioning.scoring.contract.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.commissioning.model.contract.CreditRule;
import org.commissioning.model.contract.CreditStep;
import org.commissioning.model.contract.Delivered;
import org.commissioning.model.contract.OutcomeRate;
import org.commissioning.model.contract.PaymentIncentivesQuestion;
import org.commissioning.model.contract.PaymentMechanism;
import org.commissioning.model.contract.PaymentQuestion;
import org.commissioning.model.contract.UnitCost;
import org.commissioning.model.money.Money;
import org.commissioning.model.outcome.Polarity;
import org.commissioning.scoring.contract.LeverFinding;
import org.commissioning.scoring.contract.ProviderLever;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Expression;
import org.commissioning.scoring.method.internal.Steps;
import org.jspecify.annotations.Nullable;

/** Pulls each lever of a provider by itself and looks at what the payment says. */
public final class Levers {

  private static final BigDecimal SMALLEST = new BigDecimal("0.000001");
  private static final String NO_COST = "its cost is not stated";

  private final PaymentQuestion base;
  private final PaymentIncentivesQuestion question;
  private final Steps steps;
  private final Figure<Money> income;
  private final String currency;
  private final MovedFacts moves;
  private final List<LeverFinding> findings = new ArrayList<>();

  private Levers(PaymentIncentivesQuestion question, Steps steps) {
    this.question = question;
    this.base = question.payment();
    this.steps = steps;
    this.income = PaymentRun.of(base, Steps.dropped()).total();
    this.currency = Amounts.currency(base);
    this.moves = new MovedFacts(base);
  }

  /** What each lever brings, mechanism by mechanism. */
  public static List<LeverFinding> of(PaymentIncentivesQuestion question, Steps steps) {
    Levers levers = new Levers(question, steps);
    levers.pull();
    return levers.findings;
  }

  private void pull() {
    steps.part(() -> "Start");
    steps.add(
        () ->
            income instanceof Figure.Calculated<Money> money
                ? new Step("Payment", null, null, Told.of(money.value().amount()), currency)
                : Step.fact("Payment", income.toString()));
    for (PaymentMechanism mechanism : base.mechanisms()) {
      steps.part(mechanism::id);
      if (mechanism instanceof PaymentMechanism.Block
          || mechanism instanceof PaymentMechanism.LowVolumeBlock) {
        uncounted(mechanism.id(), "of what the sum is for");
      } else if (mechanism instanceof PaymentMechanism.CostAndVolume volume) {
        counts(volume.id());
        stop(volume.id(), null, volume.mostVolume());
      } else if (mechanism instanceof PaymentMechanism.UnitPrices prices) {
        counts(prices.id());
      } else if (mechanism instanceof PaymentMechanism.AlignedPayment aligned) {
        uncounted(aligned.id(), "of what the fixed element is for");
        counts(aligned.id());
      } else if (mechanism instanceof PaymentMechanism.TimeBands times) {
        visits(times);
      } else if (mechanism instanceof PaymentMechanism.CapitatedBudget budget) {
        people(budget.id());
        costs(budget.id());
      } else if (mechanism instanceof PaymentMechanism.OpenBookCost
          || mechanism instanceof PaymentMechanism.GainShare) {
        costs(mechanism.id());
      } else if (mechanism instanceof PaymentMechanism.OutcomePayments outcomes) {
        outcomes(outcomes);
      } else if (mechanism instanceof PaymentMechanism.ServiceCredits credits) {
        credits(credits);
      }
    }
  }

  // Levers by mechanism

  /** Nothing is counted, so more and less of it change nothing in the payment. */
  private void uncounted(String id, String what) {
    Figure<Money> unit = unitCost(id, null);
    find(id, ProviderLever.MEET_NEED, "one more " + what, base, unit);
    find(id, ProviderLever.WITHHOLD, "one fewer " + what, base, unit.map(Money::negated));
  }

  private void counts(String id) {
    List<String> done = new ArrayList<>();
    for (int i = base.delivered().size() - 1; i >= 0; i--) {
      if (base.delivered().get(i) instanceof Delivered.Counted fact
          && fact.mechanism().equals(id)
          && fact.quantity() != null
          && !done.contains(String.valueOf(fact.item()))) {
        done.add(String.valueOf(fact.item()));
        String one = fact.item() == null ? "one" : "one " + fact.item();
        Figure<Money> unit = unitCost(id, fact.item());
        PaymentQuestion more =
            moves.with(i, MovedFacts.counted(fact, fact.quantity().add(BigDecimal.ONE)));
        find(id, ProviderLever.MEET_NEED, one + " more", more, unit);
        find(id, ProviderLever.DO_UNNEEDED, one + " more", more, unit);
        if (fact.quantity().compareTo(BigDecimal.ONE) >= 0) {
          find(
              id,
              ProviderLever.WITHHOLD,
              one + " fewer",
              moves.with(i, MovedFacts.counted(fact, fact.quantity().subtract(BigDecimal.ONE))),
              unit.map(Money::negated));
        }
      }
    }
  }

  /** Everything above a cap is left undone. Only where one count tells the whole. */
  private void stop(String id, @Nullable String item, @Nullable BigDecimal most) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < base.delivered().size(); i++) {
      if (base.delivered().get(i) instanceof Delivered.Counted fact
          && fact.mechanism().equals(id)
          && Objects.equals(fact.item(), item)) {
        places.add(i);
      }
    }
    if (most == null || places.size() != 1) {
      return;
    }
    Delivered.Counted fact = (Delivered.Counted) base.delivered().get(places.get(0));
    if (fact.quantity() == null || fact.quantity().compareTo(most) <= 0) {
      return;
    }
    BigDecimal beyond = fact.quantity().subtract(most);
    find(
        id,
        ProviderLever.STOP_AT_CAP,
        Told.of(beyond) + (item == null ? "" : " " + item) + " fewer, down to " + Told.of(most),
        moves.with(places.get(0), MovedFacts.counted(fact, most)),
        unitCost(id, item).map(cost -> product(cost, beyond).negated()));
  }

  private void visits(PaymentMechanism.TimeBands terms) {
    for (int i = 0; i < base.delivered().size(); i++) {
      if (base.delivered().get(i) instanceof Delivered.Visits fact
          && fact.mechanism().equals(terms.id())
          && fact.minutes() > 0
          && fact.visits() != null
          && fact.visits() > 0) {
        visit(terms, fact);
      }
    }
  }

  private void visit(PaymentMechanism.TimeBands terms, Delivered.Visits fact) {
    Figure<Money> minute = unitCost(terms.id(), null);
    int minutes = fact.minutes();
    Integer longer = VisitLengths.stretched(terms, minutes);
    if (longer != null) {
      find(
          terms.id(),
          ProviderLever.STRETCH_VISIT,
          becomes(minutes, longer),
          moves.visit(terms.id(), minutes, List.of(longer)),
          minute.map(cost -> product(cost, BigDecimal.valueOf(longer - minutes))));
    }
    int shorter = VisitLengths.clipped(terms, minutes);
    if (shorter < minutes) {
      find(
          terms.id(),
          ProviderLever.CLIP_VISIT,
          becomes(minutes, shorter),
          moves.visit(terms.id(), minutes, List.of(shorter)),
          minute.map(cost -> product(cost, BigDecimal.valueOf(shorter - minutes))));
    }
    if (minutes >= 2) {
      int half = minutes / 2;
      find(
          terms.id(),
          ProviderLever.SPLIT_VISIT,
          "one visit of "
              + minutes
              + " minutes becomes two, of "
              + half
              + " and "
              + (minutes - half),
          moves.visit(terms.id(), minutes, List.of(half, minutes - half)),
          Figure.of(Money.zero(currency)));
    }
  }

  private static String becomes(int minutes, int others) {
    return "one visit of " + minutes + " minutes becomes one of " + others;
  }

  private void people(String id) {
    for (int i = 0; i < base.delivered().size(); i++) {
      if (base.delivered().get(i) instanceof Delivered.Counted fact
          && fact.mechanism().equals(id)
          && fact.quantity() != null) {
        find(
            id,
            ProviderLever.CREAM_PEOPLE,
            "one more of " + fact.item(),
            moves.with(i, MovedFacts.counted(fact, fact.quantity().add(BigDecimal.ONE))),
            Figure.of(Money.zero(currency)));
      }
    }
  }

  /** Costs move by 1%, with those of other mechanisms that state the same sum, as one cost. */
  private void costs(String id) {
    Exact spent = moves.spent(id);
    if (spent == null) {
      return;
    }
    BigDecimal part = spent.dividedBy(Exact.of(100)).decimal(moves.places(), RoundingMode.HALF_UP);
    if (part.signum() == 0) {
      return;
    }
    List<String> same =
        base.mechanisms().stream()
            .map(PaymentMechanism::id)
            .filter(other -> spent.equals(moves.spent(other)))
            .toList();
    String words =
        "1% of "
            + Told.of(spent)
            + (same.size() > 1 ? ", the cost of " + String.join(" and ", same) : "");
    find(id, ProviderLever.PAD_COST, words + " more", moves.costs(same, part), cost(part));
    find(
        id,
        ProviderLever.LEAVE_CARE_OUT,
        words + " less",
        moves.costs(same, part.negate()),
        cost(part.negate()));
  }

  private void outcomes(PaymentMechanism.OutcomePayments terms) {
    for (OutcomeRate rate : terms.rates()) {
      for (int i = base.delivered().size() - 1; i >= 0; i--) {
        if (base.delivered().get(i) instanceof Delivered.Counted fact
            && fact.mechanism().equals(terms.id())
            && rate.item().equals(fact.item())
            && fact.quantity() != null) {
          outcome(terms.id(), rate, fact, i);
          break;
        }
      }
      stop(terms.id(), rate.item(), rate.most());
    }
  }

  private void outcome(String id, OutcomeRate rate, Delivered.Counted fact, int place) {
    BigDecimal achieved = Objects.requireNonNull(fact.quantity());
    Figure<Money> unit = unitCost(id, rate.item());
    PaymentQuestion more =
        moves.with(place, MovedFacts.counted(fact, achieved.add(BigDecimal.ONE)));
    String one = "one " + rate.item() + " more";
    find(id, ProviderLever.MEET_NEED, one, more, unit);
    find(id, ProviderLever.CREAM_OUTCOME, one, more, Figure.of(Money.zero(currency)));
    find(
        id,
        ProviderLever.PARK,
        "one person fewer is helped, and as many " + rate.item() + " are achieved",
        base,
        unit.map(Money::negated));
    boolean whole =
        base.delivered().stream()
                .filter(Delivered.Counted.class::isInstance)
                .map(Delivered.Counted.class::cast)
                .filter(other -> other.mechanism().equals(id) && rate.item().equals(other.item()))
                .count()
            == 1;
    if (whole && rate.minimum() != null && rate.minimum().compareTo(BigDecimal.ONE) >= 0) {
      BigDecimal below = rate.minimum().subtract(BigDecimal.ONE);
      Figure<Money> before =
          PaymentRun.of(moves.with(place, MovedFacts.counted(fact, below)), Steps.dropped())
              .total();
      find(
          id,
          ProviderLever.BUNCH_AT_MINIMUM,
          Told.of(below) + " " + rate.item() + " become " + Told.of(rate.minimum()),
          before,
          moves.with(place, MovedFacts.counted(fact, rate.minimum())),
          Figure.of(Money.zero(currency)));
    }
  }

  private void credits(PaymentMechanism.ServiceCredits terms) {
    for (int i = 0; i < base.delivered().size(); i++) {
      if (base.delivered().get(i) instanceof Delivered.Measured fact
          && fact.mechanism().equals(terms.id())
          && fact.value() != null) {
        Optional<CreditRule> rule =
            terms.rules().stream()
                .filter(found -> found.indicator().equals(fact.indicator()))
                .findFirst();
        if (rule.isPresent()) {
          credit(terms.id(), rule.get(), fact, i);
        }
      }
    }
  }

  private void credit(String id, CreditRule rule, Delivered.Measured fact, int place) {
    for (CreditStep step : rule.steps()) {
      BigDecimal at = missed(rule, step.shortfall());
      BigDecimal past = missed(rule, step.shortfall().subtract(SMALLEST));
      Figure<Money> before =
          PaymentRun.of(moves.with(place, MovedFacts.measured(fact, at)), Steps.dropped()).total();
      find(
          id,
          ProviderLever.BUNCH_AT_THRESHOLD,
          "a " + fact.indicator() + " of " + Told.of(at) + " is read as just better",
          before,
          moves.with(place, MovedFacts.measured(fact, past)),
          Figure.of(Money.zero(currency)));
    }
    BigDecimal value = Objects.requireNonNull(fact.value());
    BigDecimal worse =
        rule.polarity() == Polarity.HIGHER_IS_BETTER
            ? value.subtract(BigDecimal.ONE)
            : value.add(BigDecimal.ONE);
    find(
        id,
        ProviderLever.FALL_FURTHER,
        fact.indicator() + " from " + Told.of(value) + " to " + Told.of(worse),
        moves.with(place, MovedFacts.measured(fact, worse)),
        Figure.none(NO_COST));
  }

  private static BigDecimal missed(CreditRule rule, BigDecimal shortfall) {
    return rule.polarity() == Polarity.HIGHER_IS_BETTER
        ? rule.target().subtract(shortfall)
        : rule.target().add(shortfall);
  }

  private Figure<Money> unitCost(String mechanism, @Nullable String item) {
    for (UnitCost cost : question.costs()) {
      if (cost.mechanism().equals(mechanism) && Objects.equals(cost.item(), item)) {
        return Figure.of(cost.cost());
      }
    }
    return Figure.none(NO_COST);
  }

  private static Money product(Money cost, BigDecimal times) {
    return new Money(cost.amount().multiply(times), cost.currency());
  }

  private Figure<Money> cost(BigDecimal amount) {
    return Figure.of(new Money(amount, currency));
  }

  // Findings

  private void find(
      String id, ProviderLever lever, String change, PaymentQuestion moved, Figure<Money> cost) {
    find(id, lever, change, income, moved, cost);
  }

  private void find(
      String id,
      ProviderLever lever,
      String change,
      Figure<Money> before,
      PaymentQuestion moved,
      Figure<Money> cost) {
    Figure<Money> after = PaymentRun.of(moved, Steps.dropped()).total();
    Figure<Money> more = minus(after, before);
    Figure<Money> gain = minus(more, cost);
    findings.add(
        new LeverFinding(id, lever, change, more, cost, gain, Verdicts.of(lever, more, gain)));
    steps.add(
        () ->
            before instanceof Figure.Calculated<Money> from
                    && after instanceof Figure.Calculated<Money> to
                ? Told.step(
                    lever.label() + " (" + change + ")",
                    Expression.of("Y", Exact.of(to.value().amount()))
                        .minus(Expression.of("X", Exact.of(from.value().amount()))),
                    currency)
                : Step.fact(lever.label() + " (" + change + ")", more.toString()));
  }

  private static Figure<Money> minus(Figure<Money> from, Figure<Money> less) {
    if (from instanceof Figure.NotCalculable<Money> none) {
      return none;
    }
    return less.map(money -> from.orElseThrow().minus(money));
  }
}
