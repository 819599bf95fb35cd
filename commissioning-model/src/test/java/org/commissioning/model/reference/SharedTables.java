package org.commissioning.model.reference;

import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Reads the tables that the library ships as its tests need them. */
public final class SharedTables {

  /** Lower-case words joined by hyphens. */
  public static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /** Publisher; title; year; address, the last two where known. */
  public static final Pattern SOURCE =
      Pattern.compile("[^;]+; [^;]+(; [12][0-9]{3})?(; https?://[^; ]+)?");

  private SharedTables() {}

  /** The table of a name that stands beside a class. */
  public static DatedTable beside(Class<?> place, String name, String... key) {
    InputStream stream = place.getResourceAsStream(name + ".csv");
    return DatedTable.read(name, Objects.requireNonNull(stream, name), key);
  }

  /** The parts of a field that lists codes with spaces between them. */
  public static List<String> codes(DatedTable.Row row, String column) {
    String text = row.text(column);
    return text.isEmpty() ? List.of() : Arrays.asList(text.split(" ", -1));
  }

  /** The value of each row in a column. */
  public static List<String> column(DatedTable table, String column) {
    return table.rows().stream().map(row -> row.text(column)).toList();
  }
}
