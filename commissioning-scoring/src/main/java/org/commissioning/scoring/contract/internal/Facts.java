package org.commissioning.scoring.contract.internal;

import static org.commissioning.scoring.contract.internal.Symbols.exact;
import static org.commissioning.scoring.contract.internal.Symbols.symbol;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.commissioning.model.contract.Delivered;
import org.commissioning.model.contract.PaymentQuestion;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.internal.Days;
import org.commissioning.scoring.method.internal.Expression;
import org.jspecify.annotations.Nullable;

/** What was delivered in a period, looked up by mechanism and item. */
final class Facts {

  private final PaymentQuestion question;
  private final Map<List<String>, List<Delivered.Counted>> counts;

  Facts(PaymentQuestion question) {
    this.question = question;
    this.counts = byItem();
  }

  /** So many days, both ends included. */
  static Exact days(LocalDate from, LocalDate to) {
    return Exact.of(to.toEpochDay() - from.toEpochDay() + 1);
  }

  /** The days of the whole period. */
  Exact days() {
    return days(question.from(), question.to());
  }

  /** The counts of an item in order of time. */
  List<Delivered.Counted> counts(String id, @Nullable String item) {
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

  LocalDate from(Delivered.Counted fact) {
    return fact.from() == null ? question.from() : fact.from();
  }

  LocalDate to(Delivered.Counted fact) {
    return fact.to() == null ? question.to() : fact.to();
  }

  /** What is missing of an item's count in the whole period; null if nothing is. */
  @Nullable String lack(List<Delivered.Counted> facts, @Nullable String item) {
    return facts.isEmpty()
        ? "no count of " + (item == null ? "volume" : item) + " is stated"
        : lack(facts, item, question.from(), question.to());
  }

  /**
   * What is missing of an item's count from one day to another: an entry, a quantity or some days;
   * null if nothing is.
   */
  @Nullable String lack(
      List<Delivered.Counted> facts, @Nullable String item, LocalDate first, LocalDate last) {
    String what = item == null ? "volume" : item;
    LocalDate next = first;
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
    return next.isAfter(last) ? null : missing(what, next, last);
  }

  private static String missing(String what, LocalDate from, LocalDate to) {
    return "the count of "
        + what
        + " from "
        + Days.words(from)
        + " to "
        + Days.words(to)
        + " is not known";
  }

  Figure<Exact> counted(String id, @Nullable String item) {
    List<Delivered.Counted> facts = counts(id, item);
    String lack = lack(facts, item);
    if (lack != null) {
      return Figure.none(lack);
    }
    Exact sum = Exact.ZERO;
    for (Delivered.Counted fact : facts) {
      sum = sum.plus(exact(Objects.requireNonNull(fact.quantity())));
    }
    return Figure.of(sum);
  }

  /**
   * How many there were of an item on the mean day of the period; a count of part of it counts by
   * its days.
   */
  Expression meanCount(String id, String item) {
    List<Delivered.Counted> facts = counts(id, item);
    if (facts.size() == 1) {
      return symbol("n", Objects.requireNonNull(facts.get(0).quantity()));
    }
    List<Expression> parts = new ArrayList<>();
    for (Delivered.Counted fact : facts) {
      String at = Told.subscript(parts.size() + 1);
      parts.add(
          symbol("n" + at, Objects.requireNonNull(fact.quantity()))
              .times(Expression.of("d" + at, days(from(fact), to(fact)))));
    }
    return Expression.sum(parts).over(Expression.of("d", days()));
  }

  /** The item, with the days if they are not the whole period. */
  String labelled(String item, LocalDate from, LocalDate to) {
    boolean whole = from.equals(question.from()) && to.equals(question.to());
    return whole ? item : item + ", " + Days.words(from) + " to " + Days.words(to);
  }

  /** The day, or the first of the period if that is later or there is no such day. */
  LocalDate notBefore(@Nullable LocalDate day) {
    return day == null || day.isBefore(question.from()) ? question.from() : day;
  }

  /** The day, or the last of the period if that is earlier or there is no such day. */
  LocalDate notAfter(@Nullable LocalDate day) {
    return day == null || day.isAfter(question.to()) ? question.to() : day;
  }

  /** The visits of a mechanism, the shortest first. */
  List<Delivered.Visits> visits(String id) {
    return question.delivered().stream()
        .filter(Delivered.Visits.class::isInstance)
        .map(Delivered.Visits.class::cast)
        .filter(fact -> fact.mechanism().equals(id))
        .sorted(Comparator.comparing(Delivered.Visits::minutes))
        .toList();
  }

  Stream<Delivered.Spent> spentOn(String id) {
    return question.delivered().stream()
        .filter(Delivered.Spent.class::isInstance)
        .map(Delivered.Spent.class::cast)
        .filter(fact -> fact.mechanism().equals(id));
  }

  Figure<Exact> spent(String id) {
    List<Delivered.Spent> facts = spentOn(id).toList();
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

  @Nullable Exact measured(String id, String indicator) {
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
}
