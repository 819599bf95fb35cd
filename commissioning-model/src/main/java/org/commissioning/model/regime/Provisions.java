package org.commissioning.model.regime;

import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commissioning.model.reference.DatedTable;
import org.commissioning.model.reference.Source;
import org.commissioning.model.reference.TableFormatException;
import org.jspecify.annotations.Nullable;

/**
 * The provisions of law that this library's rules rest on, from dated tables with the columns
 * {@code id}, {@code instrument}, {@code provision}, {@code title} and {@code textAsOf} (the day as
 * of which the text that was read shows the law). One table a subject. A provision that was amended
 * has a row for each period. Immutable and thread-safe.
 */
public final class Provisions {

  /** The tables beside this class, one for each subject. */
  private static final List<String> TABLES =
      List.of(
          "provisions-assessment",
          "provisions-conflicts",
          "provisions-exclusion",
          "provisions-modification",
          "provisions-participation",
          "provisions-performance",
          "provisions-procurement-act",
          "provisions-provider-selection",
          "provisions-psr-process");

  private final List<Provision> provisions;

  private Provisions(List<Provision> provisions) {
    this.provisions = provisions;
  }

  /** The tables beside this class, read at the first use. */
  public static Provisions standard() {
    return Standard.TABLE;
  }

  /**
   * The provisions of tables.
   *
   * @throws IllegalArgumentException if a column is missing
   * @throws TableFormatException if a date cannot be read, or an id stands in two tables
   */
  public static Provisions of(DatedTable... tables) {
    List<Provision> provisions = new ArrayList<>();
    Set<String> before = new HashSet<>();
    for (DatedTable table : tables) {
      List<Provision> own = new ArrayList<>();
      List<String> faults = new ArrayList<>();
      for (DatedTable.Row row : table.rows()) {
        Provision provision = provision(row, faults);
        if (provision != null) {
          own.add(provision);
          if (before.contains(provision.id())) {
            faults.add("line " + row.line() + ": id must not stand in another table");
          }
        }
      }
      if (!faults.isEmpty()) {
        throw new TableFormatException(table.name(), faults);
      }
      own.forEach(provision -> before.add(provision.id()));
      provisions.addAll(own);
    }
    return new Provisions(List.copyOf(provisions));
  }

  private static @Nullable Provision provision(DatedTable.Row row, List<String> faults) {
    LocalDate asOf;
    try {
      asOf = LocalDate.parse(row.text("textAsOf"));
    } catch (DateTimeParseException e) {
      faults.add("line " + row.line() + ": textAsOf must be a date such as 2026-01-31");
      return null;
    }
    return new Provision(
        row.text("id"),
        row.jurisdiction(),
        row.text("instrument"),
        row.text("provision"),
        row.text("title"),
        row.from(),
        row.to(),
        new LawText(asOf, Source.parse(row.source())));
  }

  /** Every provision at any time, in the order of the tables. */
  public List<Provision> all() {
    return provisions;
  }

  /** The provision of an id as it is in force on a day; empty if none is. */
  public Optional<Provision> find(String id, LocalDate date) {
    return provisions.stream()
        .filter(provision -> provision.id().equals(id) && provision.holdsOn(date))
        .findFirst();
  }

  /**
   * The provision of an id as it first came into force.
   *
   * @throws IllegalArgumentException if no provision has the id
   */
  public Provision first(String id) {
    return provisions.stream()
        .filter(provision -> provision.id().equals(id))
        .min(
            (a, b) ->
                (a.from() == null ? LocalDate.MIN : a.from())
                    .compareTo(b.from() == null ? LocalDate.MIN : b.from()))
        .orElseThrow(() -> new IllegalArgumentException("there is no provision " + id));
  }

  @Override
  public String toString() {
    return "provisions (" + provisions.size() + " rows)";
  }

  /** Made at the first use and shared. */
  private static final class Standard {
    static final Provisions TABLE =
        of(TABLES.stream().map(Standard::table).toArray(DatedTable[]::new));

    private static DatedTable table(String name) {
      InputStream stream = Provisions.class.getResourceAsStream(name + ".csv");
      return DatedTable.read(name, Objects.requireNonNull(stream, name), "id");
    }
  }
}
