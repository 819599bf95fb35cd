package org.commissioning.scoring.regime.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commissioning.model.regime.BankHolidays;
import org.commissioning.scoring.method.internal.Days;
import org.commissioning.scoring.method.internal.Jurisdictions;
import org.commissioning.scoring.regime.Determination;
import org.commissioning.scoring.regime.FactNeeded;
import org.commissioning.scoring.regime.StandstillDay;

/**
 * Counts working days: no Saturdays, no Sundays, no bank holidays of any of some jurisdictions. It
 * knows no law and no day on which a law came into force.
 */
public final class WorkingDays {

  private static final DateTimeFormatter IN_WORDS =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

  private WorkingDays() {}

  /** "Thursday 11 June 2026". */
  public static String words(LocalDate day) {
    return IN_WORDS.format(day);
  }

  /**
   * The days from the first to the last of a number of working days.
   *
   * @param first the first day
   * @param countsFirst whether it is counted if it is a working day
   * @param count how many working days to count
   * @param jurisdictions whose bank holidays are no working days
   * @return every day, the last one the last counted; what would have to be known if a weekday lies
   *     outside the published holidays
   */
  public static Determination<List<StandstillDay>> count(
      LocalDate first,
      boolean countsFirst,
      int count,
      List<String> jurisdictions,
      BankHolidays holidays) {
    List<StandstillDay> days = new ArrayList<>();
    int counted = 0;
    LocalDate day = first;
    if (!countsFirst) {
      days.add(new StandstillDay(day, null, "not counted: the count starts after it"));
      day = day.plusDays(1);
    }
    for (; counted < count; day = day.plusDays(1)) {
      if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
        days.add(new StandstillDay(day, null, "Saturday"));
        continue;
      }
      if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
        days.add(new StandstillDay(day, null, "Sunday"));
        continue;
      }
      List<FactNeeded> unknown = new ArrayList<>();
      List<String> names = new ArrayList<>();
      for (String jurisdiction : jurisdictions) {
        if (!holidays.covers(day, jurisdiction)) {
          unknown.add(
              new FactNeeded(
                  "bankHolidays",
                  "whether "
                      + Days.words(day)
                      + " is a bank holiday of "
                      + Jurisdictions.named(jurisdiction)
                      + " (held: "
                      + holidays.held(jurisdiction)
                      + ")"));
        }
        Optional<String> title = holidays.title(day, jurisdiction);
        title.ifPresent(name -> names.add(name + " (" + Jurisdictions.named(jurisdiction) + ")"));
      }
      if (!names.isEmpty()) {
        days.add(new StandstillDay(day, null, String.join(", ", names)));
      } else if (!unknown.isEmpty()) {
        return Determination.needs(unknown);
      } else {
        days.add(new StandstillDay(day, ++counted, "working day"));
      }
    }
    return Determination.of(List.copyOf(days));
  }

  /**
   * The last of a number of working days, if no weekday outside the published holidays is one: it
   * may be later, but not sooner.
   */
  static LocalDate soonest(
      LocalDate first,
      boolean countsFirst,
      int count,
      List<String> jurisdictions,
      BankHolidays holidays) {
    LocalDate day = countsFirst ? first : first.plusDays(1);
    for (int counted = 0; ; day = day.plusDays(1)) {
      LocalDate on = day;
      if (day.getDayOfWeek() != DayOfWeek.SATURDAY
          && day.getDayOfWeek() != DayOfWeek.SUNDAY
          && jurisdictions.stream().allMatch(each -> holidays.title(on, each).isEmpty())
          && ++counted >= count) {
        return day;
      }
    }
  }

  /** The last of a list of days. */
  public static LocalDate last(List<StandstillDay> days) {
    return days.get(days.size() - 1).date();
  }
}
