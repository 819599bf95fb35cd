package org.commissioning.scoring.contract.internal;

import static org.commissioning.scoring.contract.internal.Symbols.HUNDRED;
import static org.commissioning.scoring.contract.internal.Symbols.exact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.commissioning.model.contract.CostHead;
import org.commissioning.model.contract.CreditRule;
import org.commissioning.model.contract.CreditStep;
import org.commissioning.model.contract.Delivered;
import org.commissioning.model.contract.OutcomeRate;
import org.commissioning.model.contract.PaymentMechanism;
import org.commissioning.model.contract.PaymentQuestion;
import org.commissioning.model.contract.PlannedVolume;
import org.commissioning.model.contract.ShareBand;
import org.commissioning.model.money.Money;
import org.commissioning.model.outcome.Polarity;
import org.commissioning.scoring.contract.CurveAxis;
import org.commissioning.scoring.contract.MechanismTotal;
import org.commissioning.scoring.contract.PaymentCurve;
import org.commissioning.scoring.contract.PaymentPoint;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.internal.Steps;
import org.jspecify.annotations.Nullable;

/**
 * What each mechanism comes to along what it depends on: asked for again by itself, with its own
 * facts moved, by the code that works payments out.
 */
public final class Curves {

  private static final Exact ROOM = Exact.of("1.25");
  private static final Exact TWICE = Exact.of(2);
  private static final Exact FOUR = Exact.of(4);
  private static final int MINUTES_BEYOND = 30;
  private static final int DAY = 1_440;

  /** Each is worked out again at every point. */
  private static final int MOST_FACTS = 500;

  private final PaymentQuestion question;
  private final String currency;
  private final int places;
  private final List<PaymentCurve> curves = new ArrayList<>();

  private Curves(PaymentQuestion question) {
    this.question = question;
    this.currency = Amounts.currency(question);
    this.places = Currency.getInstance(currency).getDefaultFractionDigits();
  }

  /**
   * The curves of a payment: none for a fixed sum, and none for a mechanism that cannot be worked
   * out or of which more than 500 facts are stated.
   *
   * @param question valid
   * @param totals what its mechanisms come to, in order
   */
  public static List<PaymentCurve> of(PaymentQuestion question, List<MechanismTotal> totals) {
    Curves run = new Curves(question);
    for (int i = 0; i < totals.size(); i++) {
      if (totals.get(i).amount() instanceof Figure.Calculated<Money>) {
        run.draw(question.mechanisms().get(i), totals);
      }
    }
    return run.curves;
  }

  private void draw(PaymentMechanism mechanism, List<MechanismTotal> totals) {
    if (facts(mechanism.id(), Delivered.class).size() > MOST_FACTS) {
      return;
    }
    if (mechanism instanceof PaymentMechanism.CostAndVolume
        || mechanism instanceof PaymentMechanism.UnitPrices
        || mechanism instanceof PaymentMechanism.AlignedPayment
        || mechanism instanceof PaymentMechanism.OutcomePayments) {
      counted(mechanism);
    } else if (mechanism instanceof PaymentMechanism.TimeBands times) {
      visits(times);
    } else if (mechanism instanceof PaymentMechanism.CapitatedBudget budget) {
      budget(budget);
    } else if (mechanism instanceof PaymentMechanism.GainShare share) {
      gainShare(share);
    } else if (mechanism instanceof PaymentMechanism.OpenBookCost cost) {
      openBook(cost);
    } else if (mechanism instanceof PaymentMechanism.ServiceCredits credits) {
      for (CreditRule rule : credits.rules()) {
        credit(credits, rule, totals);
      }
    }
  }

  // What is counted

  /** By how many, if there is one count only; else all counts together, in percent. */
  private void counted(PaymentMechanism mechanism) {
    List<Delivered.Counted> facts = facts(mechanism.id(), Delivered.Counted.class);
    boolean single = facts.size() == 1;
    if (!single && facts.stream().allMatch(fact -> quantity(fact).signum() == 0)) {
      return;
    }
    Exact actual = single ? quantity(facts.get(0)) : HUNDRED;
    List<Exact> corners = new ArrayList<>();
    List<Exact> jumps = new ArrayList<>();
    thresholds(mechanism, single ? null : facts, corners, jumps);
    Exact end = Stream.concat(corners.stream(), jumps.stream()).reduce(actual, Exact::max);
    if (end.signum() == 0) {
      return;
    }
    CurvePoints points =
        new CurvePoints(
            Exact.ZERO,
            end.times(ROOM),
            place ->
                due(
                    mechanism,
                    facts.stream()
                        .map(
                            fact ->
                                MovedFacts.counted(
                                    fact,
                                    single
                                        ? place.decimal()
                                        : quantity(fact).times(place).dividedBy(HUNDRED).decimal()))
                        .toList()));
    corners.forEach(points::corner);
    jumps.forEach(jump -> points.jump(jump, true));
    if (mechanism instanceof PaymentMechanism.CostAndVolume) {
      points.turn(paid -> paid.signum() > 0);
    } else if (mechanism instanceof PaymentMechanism.UnitPrices terms && terms.most() != null) {
      points.turn(reaching(exact(terms.most())));
    } else if (mechanism instanceof PaymentMechanism.OutcomePayments terms) {
      if (terms.least() != null) {
        Exact least = exact(terms.least()).rounded(places, RoundingMode.CEILING);
        points.turn(paid -> paid.compareTo(least) > 0);
      }
      if (terms.most() != null) {
        Money before = terms.paidBefore();
        points.turn(
            reaching(exact(terms.most()).minus(before == null ? Exact.ZERO : exact(before))));
      }
    }
    add(
        mechanism,
        single ? CurveAxis.COUNT : CurveAxis.ACTIVITY_PERCENT,
        single ? facts.get(0).item() : null,
        actual,
        points);
  }

  /** Where terms for counts change, on an axis of one count, or of all of them in percent. */
  private static void thresholds(
      PaymentMechanism mechanism,
      @Nullable List<Delivered.Counted> facts,
      List<Exact> corners,
      List<Exact> jumps) {
    if (mechanism instanceof PaymentMechanism.CostAndVolume terms) {
      at(corners, terms.lowerVolume(), facts, null);
      at(corners, terms.upperVolume(), facts, null);
      at(corners, terms.mostVolume(), facts, null);
    } else if (mechanism instanceof PaymentMechanism.AlignedPayment terms) {
      for (PlannedVolume plan : terms.plans()) {
        at(corners, plan.volume(), facts, plan.item());
      }
    } else if (mechanism instanceof PaymentMechanism.OutcomePayments terms) {
      for (OutcomeRate rate : terms.rates()) {
        at(corners, rate.deadweight(), facts, rate.item());
        at(corners, rate.most(), facts, rate.item());
        at(jumps, rate.minimum(), facts, rate.item());
      }
    }
  }

  private static void at(
      List<Exact> found,
      @Nullable BigDecimal threshold,
      @Nullable List<Delivered.Counted> facts,
      @Nullable String item) {
    if (threshold == null) {
      return;
    }
    if (facts == null) {
      found.add(exact(threshold));
      return;
    }
    Exact all = Exact.ZERO;
    for (Delivered.Counted fact : facts) {
      all = Objects.equals(fact.item(), item) ? all.plus(quantity(fact)) : all;
    }
    if (all.signum() > 0) {
      found.add(exact(threshold).times(HUNDRED).dividedBy(all));
    }
  }

  private static Exact quantity(Delivered.Counted fact) {
    return exact(Objects.requireNonNull(fact.quantity()));
  }

  // Time

  /** One visit of each length, in whole minutes: the payment is level between them. */
  private void visits(PaymentMechanism.TimeBands terms) {
    int last = terms.bands().get(terms.bands().size() - 1).minutes();
    int end = Math.min(last + MINUTES_BEYOND, DAY);
    Function<Exact, @Nullable Money> paid =
        place -> {
          int minutes = place.decimal(0, RoundingMode.FLOOR).intValue();
          return due(terms, List.of(new Delivered.Visits(terms.id(), minutes, 1)));
        };
    CurvePoints points = new CurvePoints(Exact.ZERO, Exact.of(end), paid);
    Exact[] rise = new Exact[end + 2];
    for (int minutes = 1; minutes <= end; minutes++) {
      Money before = paid.apply(Exact.of(minutes - 1));
      Money now = paid.apply(Exact.of(minutes));
      rise[minutes] = before == null || now == null ? Exact.ZERO : exact(now).minus(exact(before));
    }
    for (int minutes = 1; minutes <= end; minutes++) {
      boolean even =
          rise[minutes].equals(rise[minutes - 1]) && rise[minutes].equals(rise[minutes + 1]);
      if (rise[minutes].signum() != 0) {
        points.jump(Exact.of(minutes), !even);
      }
    }
    add(terms, CurveAxis.MINUTES, null, null, points);
  }

  // Costs

  private void budget(PaymentMechanism.CapitatedBudget terms) {
    List<Delivered.Counted> people = facts(terms.id(), Delivered.Counted.class);
    Money budget =
        due(
            new PaymentMechanism.CapitatedBudget(terms.id(), terms.rates(), List.of(), List.of()),
            people);
    if (budget != null && (!terms.overspend().isEmpty() || !terms.underspend().isEmpty())) {
      List<Exact> corners = bands(exact(budget), terms.overspend(), terms.underspend());
      alongCost(terms, corners, people, List.of());
    }
  }

  private void gainShare(PaymentMechanism.GainShare terms) {
    List<Exact> corners = bands(exact(terms.target()), terms.pain(), terms.gain());
    List<Predicate<Exact>> limits = new ArrayList<>();
    if (terms.mostGain() != null) {
      limits.add(reaching(exact(terms.mostGain())));
    }
    if (terms.mostPain() != null) {
      Predicate<Exact> most = reaching(exact(terms.mostPain()));
      limits.add(paid -> most.test(paid.negated()));
    }
    alongCost(terms, corners, List.of(), limits);
  }

  private void openBook(PaymentMechanism.OpenBookCost terms) {
    List<Exact> corners = new ArrayList<>();
    Exact all = spent(terms);
    for (CostHead head : terms.heads()) {
      for (Delivered.Spent fact : facts(terms.id(), Delivered.Spent.class)) {
        Money most = head.most();
        Exact amount = exact(Objects.requireNonNull(fact.amount()));
        if (most != null && head.item().equals(fact.item()) && amount.signum() > 0) {
          corners.add(exact(most).times(all).dividedBy(amount));
        }
      }
    }
    alongCost(
        terms,
        corners,
        List.of(),
        terms.most() == null ? List.of() : List.of(reaching(exact(terms.most()))));
  }

  /** The target and the ends of the bands above and below it. */
  private static List<Exact> bands(Exact target, List<ShareBand> over, List<ShareBand> under) {
    List<Exact> ends = new ArrayList<>(List.of(target));
    for (ShareBand band : over) {
      if (band.upToPercent() != null) {
        ends.add(target.times(HUNDRED.plus(exact(band.upToPercent()))).dividedBy(HUNDRED));
      }
    }
    for (ShareBand band : under) {
      if (band.upToPercent() != null) {
        ends.add(target.times(HUNDRED.minus(exact(band.upToPercent()))).dividedBy(HUNDRED));
      }
    }
    return ends;
  }

  /**
   * A curve around where the terms change; what lies far from the first corner, a target, is left
   * out, so that what is near it can be seen.
   *
   * @param limits what is true of the payment at one end only of what may be spent
   */
  private void alongCost(
      PaymentMechanism mechanism,
      List<Exact> corners,
      List<? extends Delivered> others,
      List<Predicate<Exact>> limits) {
    Exact all = spent(mechanism);
    boolean open = mechanism instanceof PaymentMechanism.OpenBookCost;
    Exact middle = corners.isEmpty() || open ? all : corners.get(0);
    if (all.max(middle).signum() == 0) {
      return;
    }
    Function<Exact, @Nullable Money> paid =
        place -> due(mechanism, spending(mechanism, place, others));
    CurvePoints whole = new CurvePoints(Exact.ZERO, all.max(middle).times(TWICE), paid);
    List<Exact> found = new ArrayList<>(corners);
    for (Predicate<Exact> limit : limits) {
      Exact turn = whole.turning(limit);
      if (turn != null) {
        found.add(turn);
      }
    }
    List<Exact> shown =
        found.stream()
            .filter(at -> at.times(TWICE).compareTo(middle) > 0)
            .filter(at -> at.compareTo(middle.times(TWICE)) < 0)
            .toList();
    Exact low = open ? Exact.ZERO : shown.stream().reduce(all, Exact::min);
    Exact high = shown.stream().reduce(all, Exact::max);
    Exact room = high.equals(low) ? high.dividedBy(TWICE) : high.minus(low).dividedBy(FOUR);
    CurvePoints points = new CurvePoints(low.minus(room).max(Exact.ZERO), high.plus(room), paid);
    found.forEach(points::corner);
    add(mechanism, CurveAxis.COST, null, all, points);
  }

  /** Facts in which a mechanism's costs come to a sum, in the parts that they have. */
  private List<Delivered> spending(
      PaymentMechanism mechanism, Exact sum, List<? extends Delivered> others) {
    Exact all = spent(mechanism);
    List<Delivered.Spent> facts = facts(mechanism.id(), Delivered.Spent.class);
    List<Delivered> moved = new ArrayList<>(others);
    for (Delivered.Spent fact : facts) {
      Exact part =
          all.signum() == 0
              ? sum.dividedBy(Exact.of(facts.size()))
              : exact(Objects.requireNonNull(fact.amount())).times(sum).dividedBy(all);
      moved.add(
          new Delivered.Spent(fact.mechanism(), fact.item(), new Money(part.decimal(), currency)));
    }
    return moved;
  }

  private Exact spent(PaymentMechanism mechanism) {
    return facts(mechanism.id(), Delivered.Spent.class).stream()
        .map(fact -> exact(Objects.requireNonNull(fact.amount())))
        .reduce(Exact.ZERO, Exact::plus);
  }

  // Deductions

  /** What one indicator takes off, as its value moves, while the others stay. */
  private void credit(
      PaymentMechanism.ServiceCredits terms, CreditRule rule, List<MechanismTotal> totals) {
    Exact charges = Exact.ZERO;
    for (MechanismTotal total : totals) {
      if (terms.appliesTo().contains(total.mechanism())) {
        charges = charges.plus(exact(total.amount().orElseThrow()));
      }
    }
    Exact target = exact(rule.target());
    List<Exact> shortfalls = new ArrayList<>();
    for (CreditStep step : rule.steps()) {
      shortfalls.add(exact(step.shortfall()));
    }
    Exact all = exact(terms.mostPercent() == null ? HUNDRED.decimal() : terms.mostPercent());
    if (rule.perPointPercent() != null && rule.perPointPercent().signum() > 0) {
      Exact most = rule.mostPercent() == null ? all : exact(rule.mostPercent()).min(all);
      shortfalls.add(most.dividedBy(exact(rule.perPointPercent())));
    }
    Exact furthest = shortfalls.stream().reduce(Exact.ZERO, Exact::max).times(ROOM);
    if (charges.signum() <= 0 || furthest.signum() == 0) {
      return;
    }
    boolean higher = rule.polarity() == Polarity.HIGHER_IS_BETTER;
    Exact beyond = furthest.dividedBy(FOUR);
    List<Delivered.Measured> facts = facts(terms.id(), Delivered.Measured.class);
    PaymentMechanism charged =
        new PaymentMechanism.Block(
            terms.appliesTo().get(0), new Money(charges.decimal(), currency));
    PaymentMechanism.ServiceCredits alone =
        new PaymentMechanism.ServiceCredits(
            terms.id(), List.of(charged.id()), terms.rules(), terms.mostPercent());
    CurvePoints points =
        new CurvePoints(
            target.minus(higher ? furthest : beyond),
            target.plus(higher ? beyond : furthest),
            place ->
                due(
                    terms.id(),
                    List.of(charged, alone),
                    facts.stream()
                        .map(
                            fact ->
                                fact.indicator().equals(rule.indicator())
                                    ? MovedFacts.measured(fact, place.decimal())
                                    : fact)
                        .toList()));
    points.corner(target);
    Predicate<Exact> most = reaching(charges.times(all).dividedBy(HUNDRED));
    points.turn(paid -> most.test(paid.negated()));
    for (Exact shortfall : shortfalls) {
      Exact place = higher ? target.minus(shortfall) : target.plus(shortfall);
      if (rule.steps().isEmpty()) {
        points.corner(place);
      } else if (higher) {
        points.drop(place);
      } else {
        points.jump(place, true);
      }
    }
    Exact actual =
        facts.stream()
            .filter(fact -> fact.indicator().equals(rule.indicator()))
            .map(fact -> exact(Objects.requireNonNull(fact.value())))
            .findFirst()
            .orElseThrow();
    add(terms, CurveAxis.VALUE, rule.indicator(), actual, points);
  }

  // Asking

  /** True of a payment that has reached its most. */
  private Predicate<Exact> reaching(Exact most) {
    Exact cap = most.rounded(places, RoundingMode.FLOOR);
    return paid -> paid.compareTo(cap) >= 0;
  }

  private <T extends Delivered> List<T> facts(String id, Class<T> kind) {
    return question.delivered().stream()
        .filter(fact -> fact.mechanism().equals(id))
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  private @Nullable Money due(PaymentMechanism mechanism, List<? extends Delivered> delivered) {
    return due(mechanism.id(), List.of(mechanism), delivered);
  }

  private @Nullable Money due(
      String id, List<PaymentMechanism> mechanisms, List<? extends Delivered> delivered) {
    PaymentQuestion alone =
        new PaymentQuestion(
            question.from(),
            question.to(),
            question.vat(),
            question.rounding(),
            Money.zero(currency),
            mechanisms,
            List.copyOf(delivered));
    for (MechanismTotal total : PaymentRun.of(alone, Steps.dropped()).totals()) {
      if (total.mechanism().equals(id)) {
        return total.amount().toOptional().orElse(null);
      }
    }
    return null;
  }

  private void add(
      PaymentMechanism mechanism,
      CurveAxis axis,
      @Nullable String item,
      @Nullable Exact actual,
      CurvePoints points) {
    List<PaymentPoint> found = points.points();
    if (!found.isEmpty()) {
      boolean inside = actual != null && points.holds(actual);
      curves.add(
          new PaymentCurve(
              mechanism.id(),
              axis,
              item,
              inside ? Objects.requireNonNull(actual).decimal() : null,
              found));
    }
  }
}
