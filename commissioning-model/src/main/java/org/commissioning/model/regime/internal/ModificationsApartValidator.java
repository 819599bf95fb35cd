package org.commissioning.model.regime.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.money.Money;
import org.commissioning.model.regime.EarlierModification;
import org.commissioning.model.regime.Fact;
import org.commissioning.model.regime.ModificationHistory;
import org.commissioning.model.regime.ModificationQuestion;
import org.commissioning.model.regime.ModificationsApart;
import org.commissioning.model.regime.PermittedGrounds;
import org.jspecify.annotations.Nullable;

/** Judges {@link ModificationsApart}. */
public final class ModificationsApartValidator
    implements ConstraintValidator<ModificationsApart, ModificationQuestion> {

  private static final String HISTORY = "history";
  private static final String LIST = "modifications";

  @Override
  public boolean isValid(
      @Nullable ModificationQuestion question, ConstraintValidatorContext context) {
    if (question == null) {
      return true;
    }
    Faults faults = new Faults(context);
    PermittedGrounds grounds = question.grounds();
    if (grounds != null
        && grounds.restructuring() != null
        && grounds.restructuring().required() == Fact.YES
        && question.effect() != null
        && question.effect().changesSupplier() == Fact.NO) {
      faults.add(
          "must not be no when a novation or assignment is required", "effect", "changesSupplier");
    }
    ModificationHistory history = question.history();
    if (history == null) {
      return faults.none();
    }
    if (question.on() != null && history.asOf() != null && history.asOf().isAfter(question.on())) {
      faults.add(
          "must not be after the modification (" + question.on() + ") but was " + history.asOf(),
          HISTORY,
          "asOf");
    }
    if (history.modifications().isEmpty()
        && question.together() != null
        && question.together().couldHaveBeen() == Fact.YES) {
      faults.add(
          "must not be yes when the history has no modification", "together", "couldHaveBeen");
    }
    dates(question, history, faults);
    overlaps(history.modifications(), faults);
    values(question, history.modifications(), faults);
    terms(question, history.modifications(), faults);
    return faults.none();
  }

  private static void dates(
      ModificationQuestion question, ModificationHistory history, Faults faults) {
    LocalDate last = null;
    for (int i = 0; i < history.modifications().size(); i++) {
      EarlierModification each = history.modifications().get(i);
      if (each == null || each.madeOn() == null) {
        continue;
      }
      LocalDate on = each.madeOn();
      if (history.asOf() != null && on.isAfter(history.asOf())) {
        faults.add(
            "must not be after the day as of which the list is complete ("
                + history.asOf()
                + ") but was "
                + on,
            HISTORY,
            LIST,
            i,
            "madeOn");
      } else if (question.procurementBegan() != null && on.isBefore(question.procurementBegan())) {
        faults.add(
            "must not be before the procurement began ("
                + question.procurementBegan()
                + ") but was "
                + on,
            HISTORY,
            LIST,
            i,
            "madeOn");
      } else if (last != null && on.isBefore(last)) {
        faults.add(
            "must not be before the modification listed before it (" + last + ") but was " + on,
            HISTORY,
            LIST,
            i,
            "madeOn");
      } else {
        last = on;
      }
    }
  }

  private static @Nullable LocalDate from(EarlierModification each) {
    return each.effectFrom() == null ? each.madeOn() : each.effectFrom();
  }

  /** Of those on one part, none holds on a day on which another does. */
  private static void overlaps(List<EarlierModification> modifications, Faults faults) {
    Map<String, List<EarlierModification>> before = new HashMap<>();
    Map<List<Object>, Integer> alike = new HashMap<>();
    for (int i = 0; i < modifications.size(); i++) {
      EarlierModification each = modifications.get(i);
      if (each == null || from(each) == null) {
        continue;
      }
      if (each.part() == null) {
        if (each.valueChange() != null
            && each.valueChange().amount() != null
            && each.termChangeDays() != null
            && each.madeOn() != null
            && alike.put(
                    List.of(
                        each.madeOn(),
                        each.valueChange().amount().stripTrailingZeros(),
                        each.termChangeDays()),
                    i)
                != null) {
          faults.add(
              "must be given, since another modification of the same day changes value and term by"
                  + " as much",
              HISTORY,
              LIST,
              i,
              "part");
        }
        continue;
      }
      List<EarlierModification> same =
          before.computeIfAbsent(each.part(), part -> new ArrayList<>());
      for (EarlierModification other : same) {
        if (overlap(each, other)) {
          faults.add(
              "must not have an effect while an earlier modification of the same part has one ("
                  + period(other)
                  + ") but had one "
                  + period(each),
              HISTORY,
              LIST,
              i);
          break;
        }
      }
      same.add(each);
    }
  }

  private static boolean overlap(EarlierModification one, EarlierModification other) {
    LocalDate oneFrom = Objects.requireNonNull(from(one));
    LocalDate otherFrom = Objects.requireNonNull(from(other));
    return (one.effectTo() == null || !otherFrom.isAfter(one.effectTo()))
        && (other.effectTo() == null || !oneFrom.isAfter(other.effectTo()));
  }

  private static String period(EarlierModification each) {
    return "from " + from(each) + (each.effectTo() == null ? " on" : " to " + each.effectTo());
  }

  /** After each modification the contract is worth more than nothing. */
  private static void values(
      ModificationQuestion question, List<EarlierModification> modifications, Faults faults) {
    if (question.contract() == null || !usable(question.contract().valueAtAward())) {
      return;
    }
    BigDecimal value = question.contract().valueAtAward().amount();
    for (int i = 0; i < modifications.size(); i++) {
      EarlierModification each = modifications.get(i);
      if (each == null || each.valueChange() == null) {
        continue;
      }
      if (!usable(each.valueChange())) {
        return;
      }
      value = value.add(each.valueChange().amount());
      if (value.signum() <= 0) {
        faults.add(
            "must leave the contract a value above 0 but left " + value.toPlainString(),
            HISTORY,
            LIST,
            i,
            "valueChange",
            "amount");
        return;
      }
    }
    if (question.effect() != null
        && question.effect().valueChange() != null
        && usable(question.effect().valueChange())) {
      BigDecimal after = value.add(question.effect().valueChange().amount());
      if (after.signum() <= 0) {
        faults.add(
            "must leave the contract a value above 0 but left " + after.toPlainString(),
            "effect",
            "valueChange",
            "amount");
      }
    }
  }

  /**
   * After each modification the contract has a term of a day or more, as far as the changes are
   * known; one that is not known may have added to it.
   */
  private static void terms(
      ModificationQuestion question, List<EarlierModification> modifications, Faults faults) {
    if (question.contract() == null
        || question.contract().maximumTermDays() == null
        || question.contract().maximumTermDays() < 1) {
      return;
    }
    long term = question.contract().maximumTermDays();
    for (int i = 0; i < modifications.size(); i++) {
      EarlierModification each = modifications.get(i);
      if (each == null || each.termChangeDays() == null) {
        return;
      }
      term += each.termChangeDays();
      if (term <= 0) {
        faults.add(
            "must leave the contract a term of 1 day or more but left " + term,
            HISTORY,
            LIST,
            i,
            "termChangeDays");
        return;
      }
    }
    if (question.effect() != null && question.effect().termChangeDays() != null) {
      long after = term + question.effect().termChangeDays();
      if (after <= 0) {
        faults.add(
            "must leave the contract a term of 1 day or more but left " + after,
            "effect",
            "termChangeDays");
      }
    }
  }

  private static boolean usable(@Nullable Money money) {
    BigDecimal amount = money == null ? null : money.amount();
    return amount != null
        && amount.scale() >= -15
        && amount.scale() <= 6
        && (long) amount.precision() - amount.scale() <= 15;
  }
}
