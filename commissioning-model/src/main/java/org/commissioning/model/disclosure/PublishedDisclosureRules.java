package org.commissioning.model.disclosure;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.commissioning.model.reference.DatedTable;
import org.commissioning.model.reference.Source;
import org.commissioning.model.reference.TableFormatException;
import org.jspecify.annotations.Nullable;

/**
 * The rules of publishers that this library knows, from a dated table with the columns {@code id},
 * {@code title}, {@code hiddenUpTo}, {@code zeros}, {@code roundedTo}, {@code rounding} and {@code
 * combined}. Which rules bind a body is for the body to know. Immutable and thread-safe.
 */
public final class PublishedDisclosureRules {

  private final List<DisclosureRules> rules;

  private PublishedDisclosureRules(List<DisclosureRules> rules) {
    this.rules = rules;
  }

  /** The table {@code disclosure-rules.csv} beside this class, read at the first use. */
  public static PublishedDisclosureRules standard() {
    return Standard.TABLE;
  }

  /**
   * The rules of a table.
   *
   * @throws TableFormatException if a code is not known, naming the line
   * @throws IllegalArgumentException if a column is missing or a number is none
   */
  public static PublishedDisclosureRules of(DatedTable table) {
    return new PublishedDisclosureRules(
        table.rows().stream().map(PublishedDisclosureRules::rules).toList());
  }

  private static DisclosureRules rules(DatedTable.Row row) {
    return new DisclosureRules(
        row.text("id"),
        row.text("title"),
        row.decimal("hiddenUpTo").intValueExact(),
        Objects.requireNonNull(constant(row, "zeros", ZeroCells.values())),
        row.text("roundedTo").isEmpty() ? null : row.decimal("roundedTo").intValueExact(),
        row.text("rounding").isEmpty() ? null : constant(row, "rounding", CountRounding.values()),
        row.text("combined").isEmpty() ? null : constant(row, "combined", CombinedFigures.values()),
        Source.parse(row.source()));
  }

  private static <T> @Nullable T constant(DatedTable.Row row, String column, T[] constants) {
    String sought = row.text(column);
    return Stream.of(constants)
        .filter(constant -> constant.toString().equals(sought))
        .findFirst()
        .orElseThrow(
            () ->
                new TableFormatException(
                    row.table(),
                    List.of(
                        "line "
                            + row.line()
                            + ": "
                            + column
                            + " must be one of "
                            + String.join(
                                ", ", Stream.of(constants).map(Object::toString).toList()))));
  }

  /** Every set of rules, in the order of the table. */
  public List<DisclosureRules> rules() {
    return rules;
  }

  /** The rules of an id, the last that came into force; empty if there are none. */
  public Optional<DisclosureRules> find(String id) {
    return rules.stream().filter(rule -> rule.id().equals(id)).reduce((first, last) -> last);
  }

  /** The ids, in the order of the table. */
  public List<String> ids() {
    return rules.stream().map(DisclosureRules::id).distinct().toList();
  }

  @Override
  public String toString() {
    return "disclosure rules " + String.join(", ", ids());
  }

  /** Made at the first use and shared. */
  private static final class Standard {
    static final PublishedDisclosureRules TABLE = of(table());

    private static DatedTable table() {
      InputStream stream =
          PublishedDisclosureRules.class.getResourceAsStream("disclosure-rules.csv");
      return DatedTable.read("disclosure-rules", Objects.requireNonNull(stream), "id");
    }
  }
}
