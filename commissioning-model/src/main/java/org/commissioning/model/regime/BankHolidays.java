package org.commissioning.model.regime;

import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.commissioning.model.reference.DatedTable;

/**
 * Bank holidays as authorities published them, from two dated tables: the holidays, one row a day,
 * with the column {@code title}, and the days for which the list of a jurisdiction is whole.
 *
 * <p>A day outside these is not known to be a working day, for holidays are proclaimed. Immutable
 * and thread-safe.
 */
public final class BankHolidays {

  private static final DateTimeFormatter IN_WORDS =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private final Map<String, Map<LocalDate, String>> titles;
  private final List<DatedTable.Row> published;

  private BankHolidays(Map<String, Map<LocalDate, String>> titles, List<DatedTable.Row> published) {
    this.titles = titles;
    this.published = published;
  }

  /** The tables {@code bank-holidays.csv} and {@code bank-holiday-years.csv} beside this class. */
  public static BankHolidays standard() {
    return Standard.TABLE;
  }

  /**
   * The holidays of tables.
   *
   * @param holidays one row for each day, from and to that day
   * @param years the days for which the holidays of a jurisdiction are held, with a first and a
   *     last day
   * @throws IllegalArgumentException if a column is missing, a holiday is not one day, a period has
   *     no end, or a holiday lies outside the periods
   */
  public static BankHolidays of(DatedTable holidays, DatedTable years) {
    for (DatedTable.Row row : years.rows()) {
      if (row.from() == null || row.to() == null) {
        throw new IllegalArgumentException(row + " must have a first and a last day");
      }
    }
    Map<String, Map<LocalDate, String>> titles = new HashMap<>();
    BankHolidays made = new BankHolidays(titles, years.rows());
    for (DatedTable.Row row : holidays.rows()) {
      LocalDate day = row.from();
      if (day == null || !day.equals(row.to())) {
        throw new IllegalArgumentException(row + " must be one day");
      }
      if (!made.covers(day, row.jurisdiction())) {
        throw new IllegalArgumentException(row + " must lie within the years that are held");
      }
      titles
          .computeIfAbsent(row.jurisdiction(), j -> new LinkedHashMap<>())
          .put(day, row.text("title"));
    }
    return made;
  }

  /** Whether the list of a jurisdiction is held for a day. */
  public boolean covers(LocalDate day, String jurisdiction) {
    return published.stream()
        .anyMatch(row -> row.jurisdiction().equals(jurisdiction) && row.holdsOn(day));
  }

  /**
   * The periods for which the list of a jurisdiction is held: "1 January 2024 to 31 December 2028".
   */
  public String held(String jurisdiction) {
    List<String> periods =
        published.stream()
            .filter(row -> row.jurisdiction().equals(jurisdiction))
            .map(row -> IN_WORDS.format(row.from()) + " to " + IN_WORDS.format(row.to()))
            .toList();
    return periods.isEmpty() ? "no day" : String.join(", ", periods);
  }

  /** The name of the holiday of a jurisdiction on a day; empty if the list has none. */
  public Optional<String> title(LocalDate day, String jurisdiction) {
    return Optional.ofNullable(titles.getOrDefault(jurisdiction, Map.of()).get(day));
  }

  @Override
  public String toString() {
    return "bank holidays of " + String.join(", ", titles.keySet().stream().sorted().toList());
  }

  /** Made at the first use and shared. */
  private static final class Standard {
    static final BankHolidays TABLE = of(table("bank-holidays"), table("bank-holiday-years"));

    private static DatedTable table(String name) {
      InputStream stream = BankHolidays.class.getResourceAsStream(name + ".csv");
      return DatedTable.read(name, Objects.requireNonNull(stream, name));
    }
  }
}
