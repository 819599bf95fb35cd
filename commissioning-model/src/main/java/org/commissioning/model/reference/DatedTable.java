package org.commissioning.model.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A table of facts that change: each row holds from a date to a date in a jurisdiction.
 *
 * <p>The form is comma-separated text (RFC 4180, UTF-8) with a header. Lines that start with {@code
 * #} are comments and empty lines are passed over. The first four columns are always
 *
 * <ul>
 *   <li>{@code from}: the first day in force, as {@code 2026-01-31}; empty if the row holds as far
 *       back as anyone may ask
 *   <li>{@code to}: the last day in force; empty if no end is known
 *   <li>{@code jurisdiction}: where the row holds: a code of ISO 3166 ({@code GB}, {@code GB-ENG}),
 *       or {@code world}. Compared exactly: a row for {@code GB} is not found under {@code GB-ENG}
 *   <li>{@code source}: where the fact comes from
 * </ul>
 *
 * and the rest are the table's own. Some of these may be its key, such as the code of a list. No
 * two rows of one jurisdiction and key may hold on the same day; a table that breaks this, or has
 * any other fault, is refused whole, naming every fault with its line. A caller may read a table of
 * their own and pass it where the library would use its own. Immutable and thread-safe.
 */
public final class DatedTable {

  private static final List<String> FIRST_COLUMNS = List.of("from", "to", "jurisdiction", "source");

  private final String name;
  private final List<String> columns;
  private final List<String> key;
  private final List<Row> rows;

  /** Rows by jurisdiction and key, each list in order of time. */
  private final Map<List<String>, List<Row>> periods;

  private DatedTable(
      String name,
      List<String> columns,
      List<String> key,
      List<Row> rows,
      Map<List<String>, List<Row>> periods) {
    this.name = name;
    this.columns = columns;
    this.key = key;
    this.rows = rows;
    this.periods = periods;
  }

  /**
   * Reads a table.
   *
   * @param name what the table is called in messages: {@code procurement-thresholds}
   * @param text the whole of it
   * @param key the columns beside the jurisdiction that tell its rows apart; none if there is one
   *     row at a time in a jurisdiction
   * @throws TableFormatException naming every fault
   */
  public static DatedTable parse(String name, String text, String... key) {
    List<String> faults = new ArrayList<>();
    List<CsvReader.Fields> records = new CsvReader(text, faults).records();
    if (!faults.isEmpty()) {
      throw new TableFormatException(name, faults);
    }
    if (records.isEmpty()) {
      throw new TableFormatException(name, List.of("line 1: must have a header"));
    }
    List<String> keyColumns = List.of(key);
    CsvReader.Fields header = records.get(0);
    List<String> columns = List.copyOf(header.values());
    checkHeader(header.line(), columns, keyColumns, faults);
    if (!faults.isEmpty()) {
      throw new TableFormatException(name, faults);
    }
    List<Row> rows = new ArrayList<>(records.size());
    for (CsvReader.Fields fields : records.subList(1, records.size())) {
      Row row = row(name, columns, fields, faults);
      if (row != null) {
        rows.add(row);
      }
    }
    Map<List<String>, List<Row>> periods = periods(rows, keyColumns, faults);
    if (!faults.isEmpty()) {
      throw new TableFormatException(name, faults);
    }
    return new DatedTable(name, columns, keyColumns, List.copyOf(rows), periods);
  }

  /**
   * Reads a table from a stream of UTF-8, such as a resource, and closes it.
   *
   * @throws TableFormatException naming every fault
   * @throws UncheckedIOException if the stream cannot be read
   */
  public static DatedTable read(String name, InputStream stream, String... key) {
    try (stream) {
      byte[] bytes = stream.readAllBytes();
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return parse(name, text, key);
    } catch (CharacterCodingException e) {
      throw new TableFormatException(name, List.of("must be in UTF-8"));
    } catch (IOException e) {
      throw new UncheckedIOException("table " + name + " cannot be read", e);
    }
  }

  private static void checkHeader(
      int line, List<String> columns, List<String> key, List<String> faults) {
    if (columns.size() < 4 || !columns.subList(0, 4).equals(FIRST_COLUMNS)) {
      faults.add("line " + line + ": must start with the columns from,to,jurisdiction,source");
    }
    if (columns.stream().distinct().count() < columns.size()) {
      faults.add("line " + line + ": must name each column once");
    }
    if (columns.stream().anyMatch(String::isBlank)) {
      faults.add("line " + line + ": must name every column");
    }
    for (String column : key) {
      if (!columns.contains(column)) {
        faults.add("line " + line + ": must have the column " + column);
      }
    }
  }

  private static @Nullable Row row(
      String table, List<String> columns, CsvReader.Fields fields, List<String> faults) {
    String place = "line " + fields.line() + ": ";
    if (fields.values().size() != columns.size()) {
      faults.add(
          place + "must have " + columns.size() + " fields but had " + fields.values().size());
      return null;
    }
    int before = faults.size();
    LocalDate from = date(place, "from", fields.values().get(0), faults);
    LocalDate to = date(place, "to", fields.values().get(1), faults);
    if (from != null && to != null && to.isBefore(from)) {
      faults.add(place + "to must not be before from (" + from + ") but was " + to);
    }
    if (fields.values().get(2).isBlank()) {
      faults.add(place + "jurisdiction must be given");
    }
    if (fields.values().get(3).isBlank()) {
      faults.add(place + "source must be given");
    }
    return faults.size() == before
        ? new Row(table, fields.line(), from, to, columns, List.copyOf(fields.values()))
        : null;
  }

  private static @Nullable LocalDate date(
      String place, String column, String text, List<String> faults) {
    if (text.isEmpty()) {
      return null;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      faults.add(place + column + " must be a date such as 2026-01-31 but was " + shown(text));
      return null;
    }
  }

  private static Map<List<String>, List<Row>> periods(
      List<Row> rows, List<String> key, List<String> faults) {
    Map<List<String>, List<Row>> periods = new LinkedHashMap<>();
    for (Row row : rows) {
      periods.computeIfAbsent(row.key(key), k -> new ArrayList<>()).add(row);
    }
    List<Row> overlapping = new ArrayList<>();
    Map<Row, Row> earlier = new HashMap<>();
    for (List<Row> held : periods.values()) {
      held.sort(Comparator.comparing(Row::firstDay).thenComparing(Row::line));
      Row last = null;
      for (Row row : held) {
        if (last != null && !row.firstDay().isAfter(last.lastDay())) {
          overlapping.add(row);
          earlier.put(row, last);
        }
        if (last == null || row.lastDay().isAfter(last.lastDay())) {
          last = row;
        }
      }
    }
    overlapping.stream()
        .map(
            row -> {
              Row other = Objects.requireNonNull(earlier.get(row));
              return "line "
                  + Math.max(row.line(), other.line())
                  + ": must not hold on a day on which line "
                  + Math.min(row.line(), other.line())
                  + " holds for the same key";
            })
        .forEach(faults::add);
    return periods;
  }

  /** What the table is called. */
  public String name() {
    return name;
  }

  /** The names of all columns, in order. */
  public List<String> columns() {
    return columns;
  }

  /** All rows, in the order of the text. */
  public List<Row> rows() {
    return rows;
  }

  /**
   * The row in force.
   *
   * @param date the day asked about
   * @param jurisdiction exactly as the table writes it
   * @param key a value for each of the table's key columns
   * @throws NoRowInForceException if no row holds on that day
   * @throws IllegalArgumentException if the key has not as many values as the table's
   */
  public Row inForce(LocalDate date, String jurisdiction, String... key) {
    if (key.length != this.key.size()) {
      throw new IllegalArgumentException(
          "table "
              + name
              + " has the key "
              + String.join(", ", this.key)
              + (this.key.isEmpty() ? "(none)" : "")
              + " but was asked with "
              + key.length
              + " values");
    }
    List<String> sought = new ArrayList<>();
    sought.add(jurisdiction);
    sought.addAll(List.of(key));
    List<Row> held = periods.getOrDefault(sought, List.of());
    for (Row row : held) {
      if (row.holdsOn(date)) {
        return row;
      }
    }
    List<String> asked = sought.stream().map(DatedTable::shown).toList();
    throw new NoRowInForceException(name, String.join(", ", asked), date, described(held));
  }

  /** Every row in force in a jurisdiction on a day, in the order of the text; empty if none is. */
  public List<Row> allInForce(LocalDate date, String jurisdiction) {
    return rows.stream()
        .filter(row -> row.jurisdiction().equals(jurisdiction) && row.holdsOn(date))
        .toList();
  }

  private static String described(List<Row> held) {
    if (held.isEmpty()) {
      return "no row for that at any date";
    }
    return String.join(", ", held.stream().map(Row::period).toList());
  }

  /** A caller's or a file's text, on one line and short. */
  static String shown(String text) {
    StringBuilder shown = new StringBuilder("'");
    text.codePoints()
        .limit(80)
        .map(
            point ->
                Character.isISOControl(point)
                        || Character.getType(point) == Character.SURROGATE
                        || Character.getType(point) == Character.FORMAT
                    ? '\ufffd'
                    : point)
        .forEach(shown::appendCodePoint);
    return shown.append(text.codePointCount(0, text.length()) > 80 ? "…'" : "'").toString();
  }

  @Override
  public String toString() {
    return name + " (" + rows.size() + " rows)";
  }

  /** One row of a dated table. Fields are read by the names of their columns. */
  public static final class Row {

    private final String table;
    private final int line;
    private final @Nullable LocalDate from;
    private final @Nullable LocalDate to;
    private final List<String> columns;
    private final List<String> fields;

    private Row(
        String table,
        int line,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<String> columns,
        List<String> fields) {
      this.table = table;
      this.line = line;
      this.from = from;
      this.to = to;
      this.columns = columns;
      this.fields = fields;
    }

    /** The name of the table. */
    public String table() {
      return table;
    }

    /** The line of the text on which the row starts, from 1. */
    public int line() {
      return line;
    }

    /** The first day in force; null if the row holds as far back as anyone may ask. */
    public @Nullable LocalDate from() {
      return from;
    }

    /** The last day in force; null if no end is known. */
    public @Nullable LocalDate to() {
      return to;
    }

    /** Where the row holds. */
    public String jurisdiction() {
      return fields.get(2);
    }

    /** Where the fact comes from. */
    public String source() {
      return fields.get(3);
    }

    /** Whether the row is in force on a day. */
    public boolean holdsOn(LocalDate date) {
      return !date.isBefore(firstDay()) && !date.isAfter(lastDay());
    }

    /**
     * A field as text; empty if nothing stands there.
     *
     * @throws IllegalArgumentException if the table has no such column
     */
    public String text(String column) {
      int index = columns.indexOf(column);
      if (index < 0) {
        throw new IllegalArgumentException(
            "table " + table + " has no column " + shown(column) + " but " + columns);
      }
      return fields.get(index);
    }

    /**
     * A field as a decimal number.
     *
     * @throws IllegalArgumentException if the table has no such column or the field is not a number
     */
    public BigDecimal decimal(String column) {
      String text = text(column);
      try {
        return new BigDecimal(text);
      } catch (NumberFormatException e) {
        throw new IllegalArgumentException(
            "table "
                + table
                + ", line "
                + line
                + ": "
                + column
                + " must be a number but was "
                + shown(text),
            e);
      }
    }

    private List<String> key(List<String> keyColumns) {
      List<String> key = new ArrayList<>();
      key.add(jurisdiction());
      keyColumns.forEach(column -> key.add(text(column)));
      return key;
    }

    private LocalDate firstDay() {
      return from == null ? LocalDate.MIN : from;
    }

    private LocalDate lastDay() {
      return to == null ? LocalDate.MAX : to;
    }

    private String period() {
      if (from == null) {
        return to == null ? "all dates" : "dates to " + to;
      }
      return to == null ? from + " onwards" : from + " to " + to;
    }

    /** The table, line and period, to say which row was used. */
    @Override
    public String toString() {
      return table + ", line " + line + " (" + period() + ")";
    }
  }
}
