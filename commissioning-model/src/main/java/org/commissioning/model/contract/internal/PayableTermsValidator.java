package org.commissioning.model.contract.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.contract.DatedPrice;
import org.commissioning.model.contract.Delivered;
import org.commissioning.model.contract.PayableTerms;
import org.commissioning.model.contract.PaymentMechanism;
import org.commissioning.model.contract.PaymentQuestion;
import org.commissioning.model.contract.internal.TermsInOrderValidator.Spans;
import org.jspecify.annotations.Nullable;

/** Judges {@link PayableTerms}. */
public final class PayableTermsValidator
    implements ConstraintValidator<PayableTerms, PaymentQuestion> {

  /** What lines call a limit of the whole payment by. */
  private static final String WHOLE = "all";

  @Override
  public boolean isValid(@Nullable PaymentQuestion question, ConstraintValidatorContext context) {
    if (question == null) {
      return true;
    }
    Faults faults = new Faults(context);
    MoneyIn.requireOneCurrency(question, faults);
    for (MoneyIn.Placed placed : MoneyIn.of(question)) {
      boolean own = placed.place().get(0).equals("mechanisms");
      if (!own && placed.money().amount() != null && placed.money().amount().signum() < 0) {
        faults.add("must be at least 0", placed.at("amount"));
      }
    }
    if (MoneyIn.of(question).isEmpty() && mayLackAmounts(question.mechanisms())) {
      faults.add("must be given where no other amount tells the currency", "most");
    }
    Map<String, PaymentMechanism> mechanisms = new HashMap<>();
    for (int i = 0; i < question.mechanisms().size(); i++) {
      PaymentMechanism mechanism = question.mechanisms().get(i);
      if (mechanism != null && WHOLE.equals(mechanism.id())) {
        faults.add(
            "must be another id, since all stands for the whole payment", "mechanisms", i, "id");
      }
      if (mechanism != null && mechanism.id() != null) {
        mechanisms.putIfAbsent(mechanism.id(), mechanism);
      }
    }
    deductions(question, mechanisms, faults);
    new FactsFit(question, mechanisms, faults).judge();
    return faults.none();
  }

  /** True if nothing is missing where no mechanism states an amount; else that is the fault. */
  private static boolean mayLackAmounts(List<PaymentMechanism> mechanisms) {
    return !mechanisms.isEmpty()
        && mechanisms.stream()
            .allMatch(
                mechanism ->
                    mechanism instanceof PaymentMechanism.OpenBookCost
                        || mechanism instanceof PaymentMechanism.ServiceCredits);
  }

  private static void deductions(
      PaymentQuestion question, Map<String, PaymentMechanism> mechanisms, Faults faults) {
    for (int i = 0; i < question.mechanisms().size(); i++) {
      if (question.mechanisms().get(i) instanceof PaymentMechanism.ServiceCredits credits) {
        for (int at = 0; at < credits.appliesTo().size(); at++) {
          String to = credits.appliesTo().get(at);
          boolean another = to != null && !to.equals(credits.id());
          if (another && mechanisms.get(to) instanceof PaymentMechanism.ServiceCredits) {
            faults.add("must be the id of a mechanism that pays", "mechanisms", i, "appliesTo", at);
          }
        }
      }
    }
  }

  /** The items that a mechanism counts; null if it counts none by name. */
  static @Nullable Set<String> items(PaymentMechanism mechanism) {
    return FactsFit.items(mechanism);
  }

  /** Whether what was delivered is of a kind, item and time that its mechanism knows. */
  private static final class FactsFit {

    private final PaymentQuestion question;
    private final Map<String, PaymentMechanism> mechanisms;
    private final Faults faults;
    private final Set<List<Object>> seen = new HashSet<>();
    private final Map<List<Object>, List<Delivered.Counted>> counted = new HashMap<>();

    FactsFit(PaymentQuestion question, Map<String, PaymentMechanism> mechanisms, Faults faults) {
      this.question = question;
      this.mechanisms = mechanisms;
      this.faults = faults;
    }

    void judge() {
      for (int i = 0; i < question.delivered().size(); i++) {
        Delivered fact = question.delivered().get(i);
        PaymentMechanism mechanism = fact == null ? null : mechanisms.get(fact.mechanism());
        if (mechanism == null) {
          continue;
        }
        if (fact instanceof Delivered.Counted count) {
          counted(count, mechanism, i);
        } else if (fact instanceof Delivered.Visits visits) {
          if (!(mechanism instanceof PaymentMechanism.TimeBands)) {
            unfit(i);
          } else if (visits.minutes() != null) {
            once(List.of("visits", visits.mechanism(), visits.minutes()), i, "minutes");
          }
        } else if (fact instanceof Delivered.Spent spent) {
          spent(spent, mechanism, i);
        } else if (fact instanceof Delivered.Measured measured) {
          measured(measured, mechanism, i);
        }
      }
    }

    private void unfit(int i) {
      faults.add(
          "must be left out, since its mechanism asks for nothing of this kind", "delivered", i);
    }

    private void once(List<Object> key, int i, String component) {
      if (!seen.add(key)) {
        faults.add("must not repeat an earlier entry", "delivered", i, component);
      }
    }

    private void spent(Delivered.Spent spent, PaymentMechanism mechanism, int i) {
      if (mechanism instanceof PaymentMechanism.OpenBookCost) {
        if (spent.item() == null) {
          faults.add("must be given, since cost is paid by its kind", "delivered", i, "item");
        } else {
          once(List.of("spent", spent.mechanism(), spent.item()), i, "item");
        }
      } else if (mechanism instanceof PaymentMechanism.CapitatedBudget
          || mechanism instanceof PaymentMechanism.GainShare) {
        if (spent.item() != null) {
          once(List.of("spent", spent.mechanism(), spent.item()), i, "item");
        } else {
          once(List.of("spent", spent.mechanism()), i, "mechanism");
        }
      } else {
        unfit(i);
      }
    }

    private void measured(Delivered.Measured measured, PaymentMechanism mechanism, int i) {
      if (!(mechanism instanceof PaymentMechanism.ServiceCredits credits)) {
        unfit(i);
      } else if (measured.indicator() != null) {
        once(List.of("measured", measured.mechanism(), measured.indicator()), i, "indicator");
        if (credits.rules().stream()
            .noneMatch(rule -> rule != null && measured.indicator().equals(rule.indicator()))) {
          faults.add("must be an indicator of its mechanism", "delivered", i, "indicator");
        }
      }
    }

    private void counted(Delivered.Counted count, PaymentMechanism mechanism, int i) {
      Set<String> items = items(mechanism);
      boolean single = mechanism instanceof PaymentMechanism.CostAndVolume;
      if (items == null && !single) {
        unfit(i);
        return;
      }
      if (single && count.item() != null) {
        faults.add(
            "must be left out, since its mechanism counts one thing only", "delivered", i, "item");
        return;
      }
      if (!single && count.item() == null) {
        faults.add("must be given, since its mechanism counts by item", "delivered", i, "item");
        return;
      }
      if (!single && items != null && !items.contains(count.item())) {
        faults.add("must be an item of its mechanism", "delivered", i, "item");
        return;
      }
      days(count, mechanism, i);
    }

    private static @Nullable Set<String> items(PaymentMechanism mechanism) {
      Set<String> items = new HashSet<>();
      if (mechanism instanceof PaymentMechanism.UnitPrices prices) {
        prices.prices().stream().filter(p -> p != null).forEach(p -> items.add(p.item()));
      } else if (mechanism instanceof PaymentMechanism.AlignedPayment aligned) {
        aligned.prices().stream().filter(p -> p != null).forEach(p -> items.add(p.item()));
      } else if (mechanism instanceof PaymentMechanism.CapitatedBudget budget) {
        budget.rates().stream().filter(r -> r != null).forEach(r -> items.add(r.item()));
      } else if (mechanism instanceof PaymentMechanism.OutcomePayments outcomes) {
        outcomes.rates().stream().filter(r -> r != null).forEach(r -> items.add(r.item()));
      } else {
        return null;
      }
      return items;
    }

    private void days(Delivered.Counted count, PaymentMechanism mechanism, int i) {
      LocalDate first = question.from();
      LocalDate last = question.to();
      if (first == null || last == null || first.isAfter(last)) {
        return;
      }
      if (count.from() != null && (count.from().isBefore(first) || count.from().isAfter(last))) {
        faults.add("must be within the period, " + first + " to " + last, "delivered", i, "from");
        return;
      }
      if (count.to() != null && (count.to().isBefore(first) || count.to().isAfter(last))) {
        faults.add("must be within the period, " + first + " to " + last, "delivered", i, "to");
        return;
      }
      LocalDate from = count.from() == null ? first : count.from();
      LocalDate to = count.to() == null ? last : count.to();
      if (from.isAfter(to)) {
        return;
      }
      List<Object> key = new ArrayList<>(List.of(count.mechanism()));
      key.add(count.item() == null ? "" : count.item());
      List<Delivered.Counted> before = counted.computeIfAbsent(key, k -> new ArrayList<>());
      for (Delivered.Counted other : before) {
        if (Spans.overlap(from, to, other.from(), other.to())) {
          faults.add(
              "must not count days that an earlier entry counts for the same item", "delivered", i);
          return;
        }
      }
      before.add(count);
      List<DatedPrice> prices =
          mechanism instanceof PaymentMechanism.UnitPrices unit
              ? unit.prices()
              : mechanism instanceof PaymentMechanism.AlignedPayment aligned
                  ? aligned.prices()
                  : null;
      if (prices != null && prices.stream().noneMatch(price -> holds(price, count, from, to))) {
        faults.add(
            "must lie within the days of one price of its item, but is from " + from + " to " + to,
            "delivered",
            i);
      }
    }

    private static boolean holds(
        @Nullable DatedPrice price, Delivered.Counted count, LocalDate from, LocalDate to) {
      return price != null
          && count.item() != null
          && count.item().equals(price.item())
          && (price.from() == null || !price.from().isAfter(from))
          && (price.to() == null || !price.to().isBefore(to));
    }
  }
}
