package org.commissioning.scoring.value.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commissioning.model.money.PriceBasis;
import org.commissioning.model.value.DiscountSchedules;
import org.commissioning.model.value.Discounting;
import org.commissioning.model.value.RateChange;
import org.commissioning.model.value.UncertainStrategiesQuestion;
import org.commissioning.model.value.ValueBasis;
import org.commissioning.scoring.method.internal.Digits;

/** What a reader should know of how amounts are stated and discounted. */
public final class Notes {

  private static final int LONG_HORIZON = 50;

  private Notes() {}

  /** On the rates and the time of year. */
  public static List<String> onDiscounting(Discounting discounting, int lastYear) {
    List<String> notes = new ArrayList<>();
    String schedule = discounting.schedule();
    notes.add(
        "Amounts fall at the "
            + discounting.timing().label().toLowerCase(Locale.ROOT).replace("year", "their year")
            + ", year 0 beginning on the base date.");
    if (schedule == null) {
      notes.add(own(discounting));
    } else {
      DiscountSchedules.standard()
          .find(schedule, Objects.requireNonNull(discounting.appraisedOn()))
          .ifPresent(
              published ->
                  notes.add(
                      "Rates: "
                          + published.title()
                          + ", as held for "
                          + discounting.appraisedOn()
                          + "."));
      if (schedule.equals("green-book-health")) {
        notes.add("The health rates are for effects on health, not for money spent on health.");
      }
      if (schedule.equals("green-book-standard") && lastYear > LONG_HORIZON) {
        notes.add(
            "Beyond 50 years the Green Book of 2026 asks for a second result at its lower rates:"
                + " green-book-sensitivity.");
      }
    }
    return notes;
  }

  private static String own(Discounting discounting) {
    List<RateChange> changes = new ArrayList<>(discounting.changes());
    changes.sort(Comparator.comparing(RateChange::afterYear));
    StringBuilder text =
        new StringBuilder("Rates of one's own: ")
            .append(percent(Objects.requireNonNull(discounting.rate())))
            .append(" a year");
    for (RateChange change : changes) {
      text.append(", ")
          .append(percent(change.rate()))
          .append(" after year ")
          .append(change.afterYear());
    }
    return text.append('.').toString();
  }

  private static String percent(double share) {
    return Digits.of(100 * share) + " per cent";
  }

  /** On currency, prices and rates. */
  public static List<String> onBasis(ValueBasis basis, int lastYear) {
    List<String> notes = new ArrayList<>();
    Integer year = basis.prices().priceYear();
    notes.add(
        basis.prices().basis() == PriceBasis.REAL
            ? "Amounts in " + basis.currency() + " at the prices of " + year + "."
            : "Amounts in "
                + basis.currency()
                + " at the prices of each year, so the rates are to be nominal too.");
    notes.addAll(onDiscounting(basis.discounting(), lastYear));
    return notes;
  }

  /** On currency and prices of draws, and on what their number leaves open. */
  public static List<String> onDraws(UncertainStrategiesQuestion question) {
    Integer year = question.prices().priceYear();
    return List.of(
        (question.prices().basis() == PriceBasis.REAL
                ? "Costs in " + question.currency() + " at the prices of " + year
                : "Costs in " + question.currency() + " at the prices of each year")
            + ", effects in "
            + question.effectUnit()
            + ", by "
            + question.strategies().get(0).draws().size()
            + " draws.");
  }

  /** On strategies that share the highest mean net benefit. */
  public static Optional<String> onLevel(
      UncertainStrategiesQuestion question, double threshold, List<Integer> level) {
    return level.size() < 2
        ? Optional.empty()
        : Optional.of(
            "At "
                + Digits.of(threshold)
                + " a unit several have the same mean net benefit: "
                + level.stream()
                    .map(at -> question.strategies().get(at).id())
                    .collect(Collectors.joining(", "))
                + ".");
  }
}
