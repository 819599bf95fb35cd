package org.commissioning.model.value;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.commissioning.model.reference.DatedTable;
import org.commissioning.model.reference.Source;

/**
 * The schedules of discount rates that this library knows, from a dated table with the columns
 * {@code id}, {@code title}, {@code afterYear} and {@code rate}. A day outside the table has no
 * rates: none are guessed. Immutable and thread-safe.
 */
public final class DiscountSchedules {

  private final List<DatedTable.Row> rows;

  private DiscountSchedules(List<DatedTable.Row> rows) {
    this.rows = rows;
  }

  /** The table {@code discount-rates.csv} beside this class, read at the first use. */
  public static DiscountSchedules standard() {
    return Standard.TABLE;
  }

  /**
   * The schedules of a table.
   *
   * @throws IllegalArgumentException if a column is missing or a number is none
   */
  public static DiscountSchedules of(DatedTable table) {
    for (DatedTable.Row row : table.rows()) {
      row.text("id");
      row.text("title");
      row.decimal("afterYear").intValueExact();
      row.decimal("rate");
    }
    return new DiscountSchedules(table.rows());
  }

  /** The ids, in the order of the table. */
  public List<String> ids() {
    return rows.stream().map(row -> row.text("id")).distinct().toList();
  }

  /** The schedule of an id as it holds on a day; empty if none does. */
  public Optional<DiscountSchedule> find(String id, LocalDate day) {
    List<DatedTable.Row> steps =
        rows.stream().filter(row -> row.text("id").equals(id) && row.holdsOn(day)).toList();
    return steps.stream()
        .filter(row -> year(row) == 0)
        .findFirst()
        .map(
            first ->
                new DiscountSchedule(
                    id,
                    first.text("title"),
                    first.decimal("rate").doubleValue(),
                    steps.stream()
                        .filter(row -> year(row) > 0)
                        .map(row -> new RateChange(year(row), row.decimal("rate").doubleValue()))
                        .toList(),
                    Source.parse(first.source())));
  }

  /**
   * The first day for which rates of a schedule are held.
   *
   * @throws IllegalArgumentException if no schedule has the id
   */
  public LocalDate firstDay(String id) {
    return rows.stream()
        .filter(row -> row.text("id").equals(id))
        .map(row -> row.from() == null ? LocalDate.MIN : row.from())
        .min(LocalDate::compareTo)
        .orElseThrow(() -> new IllegalArgumentException("there is no schedule " + id));
  }

  private static int year(DatedTable.Row row) {
    return row.decimal("afterYear").intValueExact();
  }

  @Override
  public String toString() {
    return "discount schedules " + String.join(", ", ids());
  }

  /** Made at the first use and shared. */
  private static final class Standard {
    static final DiscountSchedules TABLE = of(table());

    private static DatedTable table() {
      InputStream stream = DiscountSchedules.class.getResourceAsStream("discount-rates.csv");
      return DatedTable.read("discount-rates", Objects.requireNonNull(stream), "id", "afterYear");
    }
  }
}
