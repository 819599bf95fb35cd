package org.commissioning.scoring.contract.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.commissioning.model.contract.BandRule;
import org.commissioning.model.contract.CostHead;
import org.commissioning.model.contract.CreditRule;
import org.commissioning.model.contract.CreditStep;
import org.commissioning.model.contract.DatedPrice;
import org.commissioning.model.contract.Delivered;
import org.commissioning.model.contract.HeadRate;
import org.commissioning.model.contract.OutcomeRate;
import org.commissioning.model.contract.PastYearValue;
import org.commissioning.model.contract.PaymentMechanism;
import org.commissioning.model.contract.PaymentQuestion;
import org.commissioning.model.contract.PlannedVolume;
import org.commissioning.model.contract.ShareBand;
import org.commissioning.model.contract.TimeBand;
import org.commissioning.model.money.Money;
import org.commissioning.model.outcome.Polarity;
import org.commissioning.scoring.contract.LineRole;
import org.commissioning.scoring.contract.MechanismTotal;
import org.commissioning.scoring.contract.PaymentLine;
import org.commissioning.scoring.contract.Unpaid;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Expression;
import org.commissioning.scoring.method.internal.Steps;
import org.jspecify.annotations.Nullable;

/** Works a payment out, line by line, from a valid question. */
public final class PaymentRun {

  /** The mechanism of a line that belongs to the payment as a whole. */
  public static final String ALL = "all";

  private static final Exact HUNDRED = Exact.of(100);
  private static final Exact BEYOND_MONEY = Exact.of("1000000000000000");
  private static final String TOO_LARGE = "it has more digits than an amount of money may have";

  private final PaymentQuestion question;
  private final Steps steps;
  private final String currency;
  private final int places;
  private final Map<List<String>, List<Delivered.Counted>> counts;
  private final List<PaymentLine> lines = new ArrayList<>();
  private final List<Unpaid> unpaid = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final List<MechanismTotal> totals = new ArrayList<>();

  private PaymentRun(PaymentQuestion question, Steps steps) {
    this.question = question;
    this.steps = steps;
    this.currency = Amounts.currency(question);
    this.places = Currency.getInstance(currency).getDefaultFractionDigits();
    this.counts = byItem();
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
    return lines;
  }

  /** What is not paid for. */
  public List<Unpaid> unpaid() {
    return unpaid;
  }

  /** What a reader should know. */
  public List<String> notes() {
    return notes;
  }

  /** The mechanisms' sums, in the order of the question. */
  public List<MechanismTotal> totals() {
    return totals;
  }

  /** The sum of all lines. */
  public Figure<Money> total() {
    return money(sum(lines));
  }

  /** The sum of the lines that can be worked out. */
  public Figure<Money> known() {
    Exact known = Exact.ZERO;
    for (PaymentLine line : lines) {
      if (line.amount() instanceof Figure.Calculated<Money> amount) {
        known = known.plus(Exact.of(amount.value().amount()));
      }
    }
    return money(Figure.of(known));
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
        credits(credits);
      }
    }
    for (PaymentMechanism mechanism : question.mechanisms()) {
      totals.add(new MechanismTotal(mechanism.id(), money(due(mechanism.id()))));
    }
    steps.part(() -> "Payment");
    if (question.most() != null) {
      limit(ALL, sum(lines), null, exact(question.most()), "Most for the period");
    }
    Figure<Exact> total = sum(lines);
    if (total instanceof Figure.Calculated<Exact> value) {
      List<Expression> terms = terms(lines);
      steps.add(() -> Told.step("To be paid", Expression.sum(terms), currency));
      if (value.value().signum() < 0) {
        notes.add("The provider owes the commissioner for this period.");
      }
    } else if (total instanceof Figure.NotCalculable<Exact> none) {
      steps.add(() -> Step.fact("To be paid", "not calculable: " + none.reason()));
    }
  }

  private void pay(PaymentMechanism mechanism) {
    if (mechanism instanceof PaymentMechanism.Block block) {
      line(block.id(), "Sum for the period", LineRole.CHARGE, symbol("B", block.amount()));
    } else if (mechanism instanceof PaymentMechanism.LowVolumeBlock low) {
      lowVolume(low);
    } else if (mechanism instanceof PaymentMechanism.CostAndVolume volume) {
      costAndVolume(volume);
    } else if (mechanism instanceof PaymentMechanism.UnitPrices prices) {
      for (String item : items(prices.prices().stream().map(DatedPrice::item))) {
        unitPrices(prices.id(), item, prices.prices());
      }
      if (prices.most() != null) {
        limit(prices.id(), due(prices.id()), null, exact(prices.most()), "Most for all items");
      }
    } else if (mechanism instanceof PaymentMechanism.TimeBands times) {
      times(times);
    } else if (mechanism instanceof PaymentMechanism.CapitatedBudget budget) {
      capitation(budget);
    } else if (mechanism instanceof PaymentMechanism.OpenBookCost cost) {
      openBook(cost);
    } else if (mechanism instanceof PaymentMechanism.AlignedPayment aligned) {
      aligned(aligned);
    } else if (mechanism instanceof PaymentMechanism.OutcomePayments outcomes) {
      outcomes(outcomes);
    } else if (mechanism instanceof PaymentMechanism.GainShare share) {
      gainShare(share);
    }
  }

  // Blocks

  private void lowVolume(PaymentMechanism.LowVolumeBlock low) {
    String label = "Part of the yearly sum";
    List<Expression> terms = new ArrayList<>();
    for (PastYearValue year : low.pastYears()) {
      if (year.value() == null) {
        none(low.id(), label, LineRole.CHARGE, "the value of " + year.year() + " is not stated");
        return;
      }
      terms.add(symbol("v" + Told.subscript(terms.size() + 1), year.value()));
    }
    Expression sum = Expression.sum(terms);
    Expression average = sum.over(number(low.pastYears().size()));
    steps.add(() -> Told.step("Average of past years", average, currency));
    if (low.limit() != null && average.value().compareTo(exact(low.limit())) > 0) {
      lines.add(
          new PaymentLine(
              low.id(),
              label,
              LineRole.CHARGE,
              new Figure.NotCalculable<>(
                  "the average of past years is above the limit of this mechanism",
                  low.limit().amount(),
                  average.value().decimal(places, question.rounding().mode()))));
      steps.add(() -> Step.fact(label, "not calculable: the average is above the limit"));
      return;
    }
    Expression uplift =
        Expression.of(
            "u", low.upliftPercent() == null ? Exact.ZERO : Exact.of(low.upliftPercent()));
    line(
        low.id(),
        label,
        LineRole.CHARGE,
        average
            .times(number(1).plus(uplift.over(number(100))))
            .over(Expression.of("k", Exact.of(low.instalments()))));
  }

  private void costAndVolume(PaymentMechanism.CostAndVolume terms) {
    Figure<Exact> counted = counted(terms.id(), null);
    line(terms.id(), "Sum for a volume in the range", LineRole.CHARGE, symbol("B", terms.base()));
    if (counted instanceof Figure.NotCalculable<Exact> none) {
      none(terms.id(), "Volume outside the range", LineRole.ADJUSTMENT, none.reason());
      return;
    }
    Exact volume = counted.orElseThrow();
    Expression v = Expression.of("V", volume);
    Expression lower = symbol("L", terms.lowerVolume());
    Expression upper = symbol("U", terms.upperVolume());
    if (volume.compareTo(lower.value()) < 0 && terms.shortfallPrice() != null) {
      line(
          terms.id(),
          "Volume below the range",
          LineRole.ADJUSTMENT,
          symbol("p", terms.shortfallPrice()).times(v.minus(lower)));
      limit(terms.id(), due(terms.id()), Exact.ZERO, null, "Not below 0");
    }
    if (volume.compareTo(upper.value()) > 0) {
      Expression paid = v;
      if (terms.mostVolume() != null && volume.compareTo(exact(terms.mostVolume())) > 0) {
        paid = v.atMost(exact(terms.mostVolume()));
        Exact beyond = volume.minus(exact(terms.mostVolume()));
        unpaid.add(
            new Unpaid(
                terms.id(),
                Told.of(beyond) + " above the most",
                "nothing is paid above a volume of " + Told.of(terms.mostVolume())));
      }
      if (terms.excessPrice() != null) {
        line(
            terms.id(),
            "Volume above the range",
            LineRole.ADJUSTMENT,
            symbol("p", terms.excessPrice()).times(paid.minus(upper)));
      } else {
        unpaid.add(
            new Unpaid(
                terms.id(),
                Told.of(paid.value().minus(upper.value())) + " above the range",
                "no price is agreed for volume above the range"));
      }
    }
  }

  // Prices

  private void unitPrices(String id, String item, List<DatedPrice> prices) {
    List<Delivered.Counted> facts = facts(id, item);
    String lack = lack(facts, item);
    if (lack != null) {
      none(id, item, LineRole.CHARGE, lack);
      return;
    }
    for (Delivered.Counted fact : facts) {
      line(
          id,
          labelled(item, fact),
          LineRole.CHARGE,
          quantity(fact).times(symbol("p", price(prices, item, from(fact)).price())));
    }
  }

  private void aligned(PaymentMechanism.AlignedPayment terms) {
    line(terms.id(), "Fixed element", LineRole.CHARGE, symbol("F", terms.fixed()));
    for (String item : items(terms.prices().stream().map(DatedPrice::item))) {
      List<Delivered.Counted> facts = facts(terms.id(), item);
      String lack = lack(facts, item);
      if (lack != null) {
        none(terms.id(), item, LineRole.ADJUSTMENT, lack);
        continue;
      }
      PlannedVolume plan =
          terms.plans().stream().filter(p -> p.item().equals(item)).findFirst().orElse(null);
      if (plan == null) {
        for (Delivered.Counted fact : facts) {
          variable(terms, item, labelled(item, fact), fact, null);
        }
      } else {
        planned(terms, item, facts, plan);
      }
    }
  }

  /** A plan is for the whole period; if the price changes within it, it is spread by days. */
  private void planned(
      PaymentMechanism.AlignedPayment terms,
      String item,
      List<Delivered.Counted> facts,
      PlannedVolume plan) {
    Exact days = days(question.from(), question.to());
    for (Delivered.Counted fact : facts) {
      Exact part = days(from(fact), to(fact)).dividedBy(days);
      variable(terms, item, labelled(item, fact), fact, exact(plan.volume()).times(part));
    }
  }

  private void variable(
      PaymentMechanism.AlignedPayment terms,
      String item,
      String label,
      Delivered.Counted fact,
      @Nullable Exact plan) {
    Expression price = symbol("p", price(terms.prices(), item, from(fact)).price());
    Expression quantity = quantity(fact);
    boolean below = plan != null && quantity.value().compareTo(plan) < 0;
    Expression share = symbol("m", below ? terms.belowPercent() : terms.abovePercent());
    Expression difference;
    if (plan == null) {
      difference = quantity;
    } else if (plan.ends()) {
      difference = quantity.minus(Expression.of("P", plan));
    } else {
      // A part of a plan that has no end as a decimal is written as the fraction that it is.
      Exact whole = plan.times(days(question.from(), question.to()));
      difference =
          quantity.minus(
              Expression.of("P", whole)
                  .over(Expression.of("d", days(question.from(), question.to()))));
    }
    Expression amount = difference.times(price);
    if (terms.marketForcesFactor() != null) {
      amount = amount.times(symbol("f", terms.marketForcesFactor()));
    }
    line(terms.id(), label, LineRole.ADJUSTMENT, amount.times(share).over(number(100)));
  }

  private void times(PaymentMechanism.TimeBands terms) {
    List<Delivered.Visits> visits =
        question.delivered().stream()
            .filter(Delivered.Visits.class::isInstance)
            .map(Delivered.Visits.class::cast)
            .filter(fact -> fact.mechanism().equals(terms.id()))
            .sorted(Comparator.comparing(Delivered.Visits::minutes))
            .toList();
    if (visits.isEmpty()) {
      none(terms.id(), "Visits", LineRole.CHARGE, "no visits are stated");
    }
    for (Delivered.Visits fact : visits) {
      String label = "Visits of " + fact.minutes() + " minutes";
      if (fact.visits() == null) {
        none(terms.id(), label, LineRole.CHARGE, "how many visits there were is not known");
        continue;
      }
      int count = fact.visits();
      Expression price = visitPrice(terms, fact, count);
      if (price != null) {
        line(terms.id(), label, LineRole.CHARGE, Expression.of("n", Exact.of(count)).times(price));
      }
    }
  }

  private @Nullable Expression visitPrice(
      PaymentMechanism.TimeBands terms, Delivered.Visits fact, int count) {
    String visits = count + (count == 1 ? " visit of " : " visits of ");
    String what = visits + fact.minutes() + " minutes";
    if (terms.leastMinutes() != null && fact.minutes() < terms.leastMinutes()) {
      unpaid.add(
          new Unpaid(
              terms.id(),
              what,
              "visits of less than " + terms.leastMinutes() + " minutes are not paid"));
      return null;
    }
    TimeBand band = band(terms, fact.minutes());
    int beyond = fact.minutes() - (band == null ? 0 : band.minutes());
    if (band != null && beyond <= 0) {
      return symbol("p", band.price());
    }
    if (terms.hourlyBeyond() != null) {
      Expression rest =
          Expression.of("t", Exact.of(beyond))
              .times(symbol("h", terms.hourlyBeyond()))
              .over(number(60));
      return band == null ? rest : symbol("p", band.price()).plus(rest);
    }
    unpaid.add(
        new Unpaid(
            terms.id(),
            band == null ? what : beyond + " minutes of each of " + what,
            band == null
                ? "no band is that short"
                : "minutes beyond the band of " + band.minutes() + " are not paid"));
    return band == null ? null : symbol("p", band.price());
  }

  /** The band that a visit is put in; null if it is shorter than the first and bands go down. */
  static @Nullable TimeBand band(PaymentMechanism.TimeBands terms, int minutes) {
    TimeBand found = null;
    for (TimeBand band : terms.bands()) {
      if (terms.rule() == BandRule.UP) {
        found = band;
        if (band.minutes() >= minutes) {
          return band;
        }
      } else if (band.minutes() <= minutes) {
        found = band;
      }
    }
    return found;
  }

  // Budgets and costs

  private void capitation(PaymentMechanism.CapitatedBudget terms) {
    for (HeadRate rate : terms.rates()) {
      Figure<Exact> people = counted(terms.id(), rate.item());
      if (people instanceof Figure.NotCalculable<Exact> none) {
        none(terms.id(), rate.item(), LineRole.CHARGE, none.reason());
      } else {
        line(
            terms.id(),
            rate.item(),
            LineRole.CHARGE,
            Expression.of("n", people.orElseThrow()).times(symbol("r", rate.perHead())));
      }
    }
    if (terms.overspend().isEmpty() && terms.underspend().isEmpty()) {
      return;
    }
    Figure<Exact> budget = due(terms.id());
    Figure<Exact> cost = spent(terms.id());
    String lack = reason(budget, cost);
    if (lack != null) {
      none(terms.id(), "Corridor", LineRole.ADJUSTMENT, lack);
      return;
    }
    Exact target = budget.orElseThrow();
    Exact difference = cost.orElseThrow().minus(target);
    told("Spent above the budget", cost.orElseThrow(), target);
    boolean over = difference.signum() > 0;
    shares(
        terms.id(),
        target,
        over ? difference : difference.negated(),
        over ? terms.overspend() : terms.underspend(),
        over ? "Overspend" : "Underspend",
        over);
  }

  private void gainShare(PaymentMechanism.GainShare terms) {
    Figure<Exact> cost = spent(terms.id());
    if (cost instanceof Figure.NotCalculable<Exact> none) {
      none(terms.id(), "Gain or pain", LineRole.ADJUSTMENT, none.reason());
      return;
    }
    Exact target = exact(terms.target());
    Exact saved = target.minus(cost.orElseThrow());
    told("Spent above the target", cost.orElseThrow(), target);
    boolean gain = saved.signum() > 0;
    shares(
        terms.id(),
        target,
        gain ? saved : saved.negated(),
        gain ? terms.gain() : terms.pain(),
        gain ? "Gain" : "Pain",
        gain);
    Money most = gain ? terms.mostGain() : terms.mostPain();
    if (most != null) {
      Exact limit = exact(most);
      limit(
          terms.id(),
          due(terms.id()),
          gain ? null : limit.negated(),
          gain ? limit : null,
          gain ? "Most that may be gained" : "Most that may be lost");
    }
  }

  private void told(String label, Exact cost, Exact target) {
    steps.add(
        () ->
            Told.step(label, Expression.of("C", cost).minus(Expression.of("T", target)), currency));
  }

  /**
   * A line for each band that the difference reaches: the part of it in the band, times its share.
   */
  private void shares(
      String id,
      Exact target,
      Exact difference,
      List<ShareBand> bands,
      String what,
      boolean toProvider) {
    if (difference.signum() == 0) {
      return;
    }
    Exact begin = Exact.ZERO;
    for (ShareBand band : bands) {
      Exact start = target.times(begin).dividedBy(HUNDRED);
      if (difference.compareTo(start) <= 0) {
        return;
      }
      Expression reached = Expression.of("D", difference);
      Exact end = null;
      if (band.upToPercent() != null) {
        end = Exact.of(band.upToPercent());
        reached = reached.atMost(target.times(end).dividedBy(HUNDRED));
      }
      Expression part = begin.signum() == 0 ? reached : reached.minus(Expression.of("S", start));
      Expression share = part.times(symbol("s", band.sharePercent())).over(number(100));
      line(
          id,
          what
              + (end == null
                  ? " beyond " + Told.of(begin) + "% of the target"
                  : " from " + Told.of(begin) + "% to " + Told.of(end) + "% of the target"),
          LineRole.ADJUSTMENT,
          toProvider ? share : number(0).minus(share));
      if (end == null) {
        return;
      }
      begin = end;
    }
    Exact covered = target.times(begin).dividedBy(HUNDRED);
    if (difference.compareTo(covered) > 0) {
      notes.add(
          id
              + ": "
              + what.toLowerCase(Locale.ROOT)
              + " beyond "
              + Told.of(begin)
              + "% of the target is not shared.");
    }
  }

  private void openBook(PaymentMechanism.OpenBookCost terms) {
    for (CostHead head : terms.heads()) {
      Delivered.Spent fact =
          spentFacts(terms.id())
              .filter(spent -> head.item().equals(spent.item()))
              .findFirst()
              .orElse(null);
      if (fact == null || fact.amount() == null) {
        none(terms.id(), head.item(), LineRole.CHARGE, "what was spent on it is not stated");
        continue;
      }
      Expression cost = symbol("c", fact.amount());
      if (head.most() != null && cost.value().compareTo(exact(head.most())) > 0) {
        unpaid.add(
            new Unpaid(
                terms.id(),
                Told.of(cost.value().minus(exact(head.most()))) + " of " + head.item(),
                "at most " + Told.of(exact(head.most())) + " is paid for it"));
        cost = cost.atMost(exact(head.most()));
      }
      line(terms.id(), head.item(), LineRole.CHARGE, cost);
    }
    spentFacts(terms.id())
        .filter(spent -> terms.heads().stream().noneMatch(head -> head.item().equals(spent.item())))
        .forEach(
            spent ->
                unpaid.add(
                    new Unpaid(
                        terms.id(),
                        (spent.amount() == null ? "" : Told.of(exact(spent.amount())) + " of ")
                            + spent.item(),
                        "it is not among the kinds of cost that are paid")));
    if (terms.feePercent() != null) {
      Figure<Exact> cost = due(terms.id());
      if (cost instanceof Figure.NotCalculable<Exact> none) {
        none(terms.id(), "Fee on cost", LineRole.CHARGE, none.reason());
      } else {
        line(
            terms.id(),
            "Fee on cost",
            LineRole.CHARGE,
            Expression.of("C", cost.orElseThrow())
                .times(symbol("g", terms.feePercent()))
                .over(number(100)));
      }
    }
    if (terms.fee() != null) {
      line(terms.id(), "Fixed fee", LineRole.CHARGE, symbol("G", terms.fee()));
    }
    if (terms.most() != null) {
      limit(terms.id(), due(terms.id()), null, exact(terms.most()), "Most for cost and fees");
    }
  }

  // Outcomes

  private void outcomes(PaymentMechanism.OutcomePayments terms) {
    for (OutcomeRate rate : terms.rates()) {
      Figure<Exact> counted = counted(terms.id(), rate.item());
      if (counted instanceof Figure.NotCalculable<Exact> none) {
        none(terms.id(), rate.item(), LineRole.CHARGE, none.reason());
        continue;
      }
      outcome(terms.id(), rate, counted.orElseThrow());
    }
    Exact most = terms.most() == null ? null : exact(terms.most());
    if (most != null && terms.paidBefore() != null) {
      most = most.minus(exact(terms.paidBefore()));
    }
    Exact least = terms.least() == null ? null : exact(terms.least());
    if (least != null || most != null) {
      limit(terms.id(), due(terms.id()), least, most, "Least or most for outcomes");
    }
  }

  private void outcome(String id, OutcomeRate rate, Exact achieved) {
    Expression paid = Expression.of("n", achieved);
    if (rate.minimum() != null && achieved.compareTo(exact(rate.minimum())) < 0) {
      unpaid.add(
          new Unpaid(
              id,
              Told.of(achieved) + " of " + rate.item(),
              "fewer than the " + Told.of(rate.minimum()) + " that must be achieved"));
      line(id, rate.item(), LineRole.CHARGE, number(0).times(symbol("p", rate.price())));
      return;
    }
    if (rate.most() != null && achieved.compareTo(exact(rate.most())) > 0) {
      unpaid.add(
          new Unpaid(
              id,
              Told.of(achieved.minus(exact(rate.most()))) + " of " + rate.item(),
              "at most " + Told.of(rate.most()) + " count"));
      paid = paid.atMost(exact(rate.most()));
    }
    if (rate.deadweight() != null && rate.deadweight().signum() > 0) {
      Exact anyway = exact(rate.deadweight()).min(paid.value());
      unpaid.add(
          new Unpaid(
              id,
              Told.of(anyway) + " of " + rate.item(),
              "they would have come about without the service"));
      paid = paid.minus(symbol("d", rate.deadweight())).atLeast(Exact.ZERO);
    }
    line(id, rate.item(), LineRole.CHARGE, paid.times(symbol("p", rate.price())));
  }

  // Service credits

  private void credits(PaymentMechanism.ServiceCredits terms) {
    List<PaymentLine> charged =
        lines.stream().filter(line -> terms.appliesTo().contains(line.mechanism())).toList();
    Figure<Exact> charges = sum(charged);
    if (charges instanceof Figure.Calculated<Exact> sum) {
      List<Expression> parts = terms(charged);
      steps.add(() -> Told.step("Charges", Expression.sum(parts), currency));
      if (sum.value().signum() < 0) {
        notes.add(terms.id() + ": there are no charges to deduct from.");
      }
    }
    for (CreditRule rule : terms.rules()) {
      String label = rule.indicator();
      Exact value = measured(terms.id(), rule.indicator());
      if (value == null) {
        none(terms.id(), label, LineRole.DEDUCTION, "no value of " + label + " is known");
        continue;
      }
      if (charges instanceof Figure.NotCalculable<Exact> none) {
        none(terms.id(), label, LineRole.DEDUCTION, none.reason());
        continue;
      }
      Expression percent = creditPercent(rule, value, steps);
      if (percent.value().signum() > 0) {
        line(
            terms.id(),
            label,
            LineRole.DEDUCTION,
            number(0)
                .minus(
                    Expression.of("C", charges.orElseThrow().max(Exact.ZERO))
                        .times(percent)
                        .over(number(100))));
      } else {
        line(terms.id(), label, LineRole.DEDUCTION, number(0));
      }
    }
    if (charges instanceof Figure.Calculated<Exact> sum) {
      Exact most = terms.mostPercent() == null ? HUNDRED : Exact.of(terms.mostPercent());
      Exact limit = sum.value().max(Exact.ZERO).times(most).dividedBy(HUNDRED);
      Figure<Exact> deducted = due(terms.id());
      if (deducted instanceof Figure.Calculated<Exact>) {
        limit(terms.id(), deducted, limit.negated(), null, "Most that may be deducted");
      }
    }
  }

  /** What an indicator's value costs, in percent of the charges. */
  public static Expression creditPercent(CreditRule rule, Exact value, Steps steps) {
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

  // Facts

  private static List<String> items(Stream<String> items) {
    return items.distinct().toList();
  }

  private List<Delivered.Counted> facts(String id, @Nullable String item) {
    return counts.getOrDefault(key(id, item), List.of());
  }

  private static List<String> key(String mechanism, @Nullable String item) {
    return List.of(mechanism, item == null ? "" : item);
  }

  /** The counts by mechanism and item, each in order of time; looked up once for each line. */
  private Map<List<String>, List<Delivered.Counted>> byItem() {
    Map<List<String>, List<Delivered.Counted>> found = new HashMap<>();
    for (Delivered fact : question.delivered()) {
      if (fact instanceof Delivered.Counted count) {
        found
            .computeIfAbsent(key(count.mechanism(), count.item()), key -> new ArrayList<>())
            .add(count);
      }
    }
    found.values().forEach(facts -> facts.sort(Comparator.comparing(this::from)));
    return found;
  }

  private LocalDate from(Delivered.Counted fact) {
    return fact.from() == null ? question.from() : fact.from();
  }

  private LocalDate to(Delivered.Counted fact) {
    return fact.to() == null ? question.to() : fact.to();
  }

  /** What is missing of an item's count: an entry, a quantity or some days; null if nothing is. */
  private @Nullable String lack(List<Delivered.Counted> facts, @Nullable String item) {
    String what = item == null ? "volume" : item;
    if (facts.isEmpty()) {
      return "no count of " + what + " is stated";
    }
    LocalDate next = question.from();
    for (Delivered.Counted fact : facts) {
      if (from(fact).isAfter(next)) {
        return missing(what, next, from(fact).minusDays(1));
      }
      if (fact.quantity() == null) {
        return missing(what, from(fact), to(fact));
      }
      if (to(fact).equals(LocalDate.MAX)) {
        return null;
      }
      next = to(fact).plusDays(1);
    }
    return next.isAfter(question.to()) ? null : missing(what, next, question.to());
  }

  private static String missing(String what, LocalDate from, LocalDate to) {
    return "the count of " + what + " from " + from + " to " + to + " is not known";
  }

  private Figure<Exact> counted(String id, @Nullable String item) {
    List<Delivered.Counted> facts = facts(id, item);
    String lack = lack(facts, item);
    if (lack != null) {
      return Figure.none(lack);
    }
    Exact sum = Exact.ZERO;
    for (Delivered.Counted fact : facts) {
      sum = sum.plus(quantity(fact).value());
    }
    return Figure.of(sum);
  }

  private String labelled(String item, Delivered.Counted fact) {
    boolean whole = from(fact).equals(question.from()) && to(fact).equals(question.to());
    return whole ? item : item + ", " + from(fact) + " to " + to(fact);
  }

  private static Expression quantity(Delivered.Counted fact) {
    return symbol("q", Objects.requireNonNull(fact.quantity()));
  }

  private static DatedPrice price(List<DatedPrice> prices, String item, LocalDate on) {
    return prices.stream()
        .filter(
            price ->
                price.item().equals(item)
                    && (price.from() == null || !price.from().isAfter(on))
                    && (price.to() == null || !price.to().isBefore(on)))
        .findFirst()
        .orElseThrow();
  }

  private Stream<Delivered.Spent> spentFacts(String id) {
    return question.delivered().stream()
        .filter(Delivered.Spent.class::isInstance)
        .map(Delivered.Spent.class::cast)
        .filter(fact -> fact.mechanism().equals(id));
  }

  private Figure<Exact> spent(String id) {
    List<Delivered.Spent> facts = spentFacts(id).toList();
    if (facts.isEmpty()) {
      return Figure.none("what was spent is not stated");
    }
    Exact sum = Exact.ZERO;
    for (Delivered.Spent fact : facts) {
      if (fact.amount() == null) {
        return Figure.none(
            fact.item() == null
                ? "what was spent is not known"
                : "what was spent on " + fact.item() + " is not known");
      }
      sum = sum.plus(exact(fact.amount()));
    }
    return Figure.of(sum);
  }

  private @Nullable Exact measured(String id, String indicator) {
    for (Delivered fact : question.delivered()) {
      if (fact instanceof Delivered.Measured measured
          && measured.mechanism().equals(id)
          && measured.indicator().equals(indicator)
          && measured.value() != null) {
        return Exact.of(measured.value());
      }
    }
    return null;
  }

  // Lines

  private void line(String id, String label, LineRole role, Expression expression) {
    Exact exact = expression.value();
    if (tooLarge(exact)) {
      none(id, label, role, TOO_LARGE);
      return;
    }
    BigDecimal amount = exact.decimal(places, question.rounding().mode());
    steps.add(() -> Told.step(label, expression, currency));
    if (!Exact.of(amount).equals(exact)) {
      steps.add(
          () -> Step.fact(label + ", rounded " + question.rounding().code(), Told.of(amount)));
    }
    lines.add(new PaymentLine(id, label, role, Figure.of(new Money(amount, currency))));
  }

  private void none(String id, String label, LineRole role, String reason) {
    lines.add(new PaymentLine(id, label, role, Figure.none(reason)));
    steps.add(() -> Step.fact(label, "not calculable: " + reason));
  }

  /** Brings a sum up to the least or down to the most, by a line of its own. */
  private void limit(
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

  private static List<Expression> terms(List<PaymentLine> lines) {
    List<Expression> terms = new ArrayList<>();
    for (PaymentLine line : lines) {
      terms.add(symbol("x" + Told.subscript(terms.size() + 1), line.amount().orElseThrow()));
    }
    return terms;
  }

  private Figure<Exact> due(String id) {
    return sum(lines.stream().filter(line -> line.mechanism().equals(id)).toList());
  }

  private static Figure<Exact> sum(List<PaymentLine> lines) {
    Exact sum = Exact.ZERO;
    for (PaymentLine line : lines) {
      if (line.amount() instanceof Figure.NotCalculable<Money> none) {
        return new Figure.NotCalculable<>(none.reason(), none.threshold(), none.observed());
      }
      sum = sum.plus(exact(line.amount().orElseThrow()));
    }
    return Figure.of(sum);
  }

  private Figure<Money> money(Figure<Exact> amount) {
    if (amount instanceof Figure.Calculated<Exact> value && tooLarge(value.value())) {
      return Figure.none(TOO_LARGE);
    }
    return amount.map(
        value -> new Money(value.decimal(places, question.rounding().mode()), currency));
  }

  private static boolean tooLarge(Exact value) {
    return value.max(value.negated()).compareTo(BEYOND_MONEY) >= 0;
  }

  private static @Nullable String reason(Figure<Exact> first, Figure<Exact> second) {
    if (first instanceof Figure.NotCalculable<Exact> none) {
      return none.reason();
    }
    return second instanceof Figure.NotCalculable<Exact> none ? none.reason() : null;
  }

  private static Exact days(LocalDate from, LocalDate to) {
    return Exact.of(to.toEpochDay() - from.toEpochDay() + 1);
  }

  private static Expression symbol(String name, Money money) {
    return Expression.of(name, exact(money));
  }

  private static Expression symbol(String name, BigDecimal number) {
    return Expression.of(name, Exact.of(number));
  }

  private static Expression number(long number) {
    return Expression.number(Exact.of(number));
  }

  private static Exact exact(Money money) {
    return Exact.of(money.amount());
  }

  private static Exact exact(BigDecimal number) {
    return Exact.of(number);
  }
}
