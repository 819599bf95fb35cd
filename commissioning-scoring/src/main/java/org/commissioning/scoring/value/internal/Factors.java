package org.commissioning.scoring.value.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.commissioning.model.value.DiscountSchedule;
import org.commissioning.model.value.DiscountSchedules;
import org.commissioning.model.value.DiscountTiming;
import org.commissioning.model.value.Discounting;
import org.commissioning.model.value.RateChange;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.method.internal.Symbols;

/** The chained discount factors of the years of a valid question. */
public final class Factors {

  private final double first;
  private final List<RateChange> changes;
  private final double[] factors;

  private Factors(double first, List<RateChange> changes, double[] factors) {
    this.first = first;
    this.changes = changes;
    this.factors = factors;
  }

  /** The factors from year 0 to a last year. */
  public static Factors of(Discounting discounting, int lastYear, Steps steps) {
    double first;
    List<RateChange> changes;
    String schedule = discounting.schedule();
    if (schedule == null) {
      first = Objects.requireNonNull(discounting.rate());
      changes = new ArrayList<>(discounting.changes());
      changes.sort(Comparator.comparing(RateChange::afterYear));
    } else {
      DiscountSchedule published =
          DiscountSchedules.standard()
              .find(schedule, Objects.requireNonNull(discounting.appraisedOn()))
              .orElseThrow();
      first = published.rate();
      changes = published.changes();
    }
    steps.part(() -> "Discount factors");
    DiscountTiming timing = discounting.timing();
    int last = timing == DiscountTiming.START ? lastYear : lastYear + 1;
    double[] starts = new double[last + 1];
    starts[0] = 1;
    for (int year = 1; year <= last; year++) {
      double before = starts[year - 1];
      double rate = rate(first, changes, year);
      double factor = before / (1 + rate);
      starts[year] = factor;
      String label =
          timing == DiscountTiming.START
              ? "Year " + year
              : year + (year == 1 ? " year on" : " years on");
      steps.add(
          () -> Symbols.of("F", before).and("r", rate).step(label, "F ÷ (1 + r)", factor, null));
    }
    double[] factors = new double[lastYear + 1];
    for (int year = 0; year <= lastYear; year++) {
      factors[year] =
          switch (timing) {
            case START -> starts[year];
            case END -> starts[year + 1];
            case MIDDLE -> middle(year, starts[year], rate(first, changes, year + 1), steps);
          };
    }
    return new Factors(first, changes, factors);
  }

  private static double middle(int year, double start, double rate, Steps steps) {
    double factor = start / Math.sqrt(1 + rate);
    steps.add(
        () ->
            Symbols.of("F", start)
                .and("r", rate)
                .step("Middle of year " + year, "F ÷ √(1 + r)", factor, null));
    return factor;
  }

  private static double rate(double first, List<RateChange> changes, int year) {
    double rate = first;
    for (RateChange change : changes) {
      rate = year > change.afterYear() ? change.rate() : rate;
    }
    return rate;
  }

  /** The factor of a year. */
  public double at(int year) {
    return factors[year];
  }

  /** The last year there is a factor for. */
  public int lastYear() {
    return factors.length - 1;
  }

  /** The rate of year 1. */
  public double first() {
    return first;
  }

  /** The later rates, in order. */
  public List<RateChange> changes() {
    return changes;
  }
}
