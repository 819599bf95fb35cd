package org.commissioning.model.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.TreeSet;
import org.commissioning.model.reference.DatedTable;
import org.commissioning.model.reference.SharedTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BankHolidaysTest {

  private static final String HEADER = "from,to,jurisdiction,source,title\n";
  private static final String YEARS = "from,to,jurisdiction,source\n";

  private final DatedTable table = SharedTables.beside(getClass(), "bank-holidays");

  private Set<LocalDate> listed(String jurisdiction, int year) {
    Set<LocalDate> days = new TreeSet<>();
    table.rows().stream()
        .filter(row -> row.jurisdiction().equals(jurisdiction))
        .map(DatedTable.Row::from)
        .filter(day -> day != null && day.getYear() == year)
        .forEach(days::add);
    return days;
  }

  /** Easter Sunday by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, 1991). */
  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = b / 4;
    int e = b % 4;
    int f = (b + 8) / 25;
    int g = (b - f + 1) / 3;
    int h = (19 * a + b - d - g + 15) % 30;
    int i = c / 4;
    int k = c % 4;
    int l = (32 + 2 * e + 2 * i - h - k) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    return LocalDate.of(year, (h + l - 7 * m + 114) / 31, (h + l - 7 * m + 114) % 31 + 1);
  }

  private static void fixed(Set<LocalDate> days, LocalDate day) {
    LocalDate free = day;
    while (free.getDayOfWeek() == DayOfWeek.SATURDAY
        || free.getDayOfWeek() == DayOfWeek.SUNDAY
        || days.contains(free)) {
      free = free.plusDays(1);
    }
    days.add(free);
  }

  private static LocalDate monday(int year, int month, boolean last) {
    return LocalDate.of(year, month, 1)
        .with(
            last
                ? TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)
                : TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
  }

  /** What follows from the rule of each holiday, without any that is proclaimed. */
  private static Set<LocalDate> byRule(String jurisdiction, int year) {
    boolean scotland = jurisdiction.equals("GB-SCT");
    Set<LocalDate> days = new TreeSet<>();
    fixed(days, LocalDate.of(year, 1, 1));
    if (scotland) {
      fixed(days, LocalDate.of(year, 1, 2));
    }
    days.add(easter(year).minusDays(2));
    if (!scotland) {
      days.add(easter(year).plusDays(1));
    }
    days.add(monday(year, 5, false));
    days.add(monday(year, 5, true));
    days.add(monday(year, 8, !scotland));
    fixed(days, LocalDate.of(year, 12, 25));
    fixed(days, LocalDate.of(year, 12, 26));
    if (scotland) {
      fixed(days, LocalDate.of(year, 11, 30));
    }
    if (jurisdiction.equals("GB-NIR")) {
      fixed(days, LocalDate.of(year, 3, 17));
      fixed(days, LocalDate.of(year, 7, 12));
    }
    return days;
  }

  /** A second route to all but what is proclaimed. */
  @ParameterizedTest
  @ValueSource(ints = {2024, 2025, 2026, 2027, 2028})
  void theListIsWhatTheRulesGiveAndWhatWasProclaimed(int year) {
    for (String jurisdiction : new String[] {"GB-EAW", "GB-SCT", "GB-NIR"}) {
      Set<LocalDate> expected = byRule(jurisdiction, year);
      if (jurisdiction.equals("GB-SCT") && year == 2026) {
        expected.add(LocalDate.of(2026, 6, 15));
      }
      assertThat(listed(jurisdiction, year)).as(jurisdiction).isEqualTo(expected);
    }
  }

  /** The English regulations name three days beside the bank holidays: the list has them. */
  @ParameterizedTest
  @ValueSource(ints = {2024, 2025, 2026, 2027, 2028})
  void theListOfEnglandHasTheDaysThatTheRegulationsName(int year) {
    LocalDate christmas = LocalDate.of(year, 12, 25);
    Set<LocalDate> listed = listed("GB-EAW", year);
    assertThat(listed).contains(easter(year).minusDays(2), monday(year, 5, false));
    assertThat(listed.contains(christmas) || christmas.getDayOfWeek().getValue() > 5).isTrue();
  }

  @Test
  void everyRowIsOneWeekdayWithItsTitleAndSource() {
    assertThat(table.rows()).hasSize(40 + 46 + 50);
    LocalDate before = LocalDate.MIN;
    String of = "";
    for (DatedTable.Row row : table.rows()) {
      LocalDate day = row.from();
      assertThat(day).isNotNull().isEqualTo(row.to());
      assertThat(day.getDayOfWeek().getValue()).as(row.toString()).isLessThan(6);
      assertThat(row.source()).matches(SharedTables.SOURCE);
      assertThat(row.text("title")).isNotBlank();
      if (row.jurisdiction().equals(of)) {
        assertThat(day).isAfter(before);
      }
      before = day;
      of = row.jurisdiction();
    }
  }

  @Test
  void findsAHolidayWhereItIsOneAndNowhereElse() {
    BankHolidays holidays = BankHolidays.standard();
    LocalDate day = LocalDate.of(2026, 6, 15);
    assertThat(holidays.title(day, "GB-SCT")).contains("World Cup bank holiday");
    assertThat(holidays.title(day, "GB-EAW")).isEmpty();
    assertThat(holidays.title(day, "XX")).isEmpty();
    assertThat(holidays.covers(LocalDate.of(2028, 12, 31), "GB-NIR")).isTrue();
    assertThat(holidays.covers(LocalDate.of(2029, 1, 1), "GB-NIR")).isFalse();
    assertThat(holidays.held("GB-NIR")).isEqualTo("1 January 2024 to 31 December 2028");
    assertThat(holidays.held("XX")).isEqualTo("no day");
    assertThat(holidays).hasToString("bank holidays of GB-EAW, GB-NIR, GB-SCT");
  }

  @Test
  void refusesATableThatIsNotOneDayARowOrLiesOutsideItsYears() {
    DatedTable years = DatedTable.parse("years", YEARS + "2030-01-01,2030-12-31,XX,A; B\n");
    DatedTable twoDays =
        DatedTable.parse("two", HEADER + "2030-01-01,2030-01-02,XX,A; B,New Year\n");
    DatedTable outside =
        DatedTable.parse("out", HEADER + "2031-01-01,2031-01-01,XX,A; B,New Year\n");
    DatedTable open = DatedTable.parse("open", YEARS + "2030-01-01,,XX,A; B\n");
    assertThatThrownBy(() -> BankHolidays.of(twoDays, years))
        .hasMessage("two, line 2 (2030-01-01 to 2030-01-02) must be one day");
    assertThatThrownBy(() -> BankHolidays.of(outside, years))
        .hasMessage(
            "out, line 2 (2031-01-01 to 2031-01-01) must lie within the years that are held");
    assertThatThrownBy(() -> BankHolidays.of(twoDays, open))
        .hasMessage("open, line 2 (2030-01-01 onwards) must have a first and a last day");
  }
}
