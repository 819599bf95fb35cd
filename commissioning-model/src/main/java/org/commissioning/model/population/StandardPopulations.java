package org.commissioning.model.population;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.commissioning.model.reference.DatedTable;
import org.commissioning.model.reference.Source;

/**
 * Published standard populations, by id. The table names the source of each. Immutable and
 * thread-safe.
 */
public final class StandardPopulations {

  private final Map<String, StandardPopulation> standards;

  private StandardPopulations(Map<String, StandardPopulation> standards) {
    this.standards = standards;
  }

  /**
   * The standards that this library knows: the European ones of 2013 and 1976, and that of the
   * World Health Organization for 2000 to 2025.
   */
  public static StandardPopulations standard() {
    return Standard.TABLE;
  }

  /**
   * The standards of a table with the columns {@code standard}, {@code standardTitle}, {@code band}
   * and {@code weight}.
   *
   * @throws org.commissioning.model.reference.TableFormatException if a weight is no number
   */
  public static StandardPopulations of(DatedTable table) {
    Map<String, List<DatedTable.Row>> rows = new LinkedHashMap<>();
    for (DatedTable.Row row : table.rows()) {
      rows.computeIfAbsent(row.text("standard"), id -> new ArrayList<>()).add(row);
    }
    Map<String, StandardPopulation> standards = new LinkedHashMap<>();
    rows.forEach((id, bands) -> standards.put(id, standard(id, bands)));
    return new StandardPopulations(standards);
  }

  private static StandardPopulation standard(String id, List<DatedTable.Row> rows) {
    DatedTable.Row first = rows.get(0);
    List<StandardBand> bands = new ArrayList<>();
    for (DatedTable.Row row : rows) {
      bands.add(new StandardBand(row.text("band"), row.decimal("weight").doubleValue()));
    }
    return new StandardPopulation(
        id, first.text("standardTitle"), first.from(), Source.parse(first.source()), bands);
  }

  /** Every standard, in the order of the table. */
  public List<StandardPopulation> populations() {
    return List.copyOf(standards.values());
  }

  /** The ids, in the order of the table. */
  public List<String> ids() {
    return List.copyOf(standards.keySet());
  }

  /** The standard of an id, or empty if there is none. */
  public Optional<StandardPopulation> find(String id) {
    return Optional.ofNullable(standards.get(id));
  }

  @Override
  public String toString() {
    return "standard populations " + String.join(", ", standards.keySet());
  }

  /** Made at the first use and shared. */
  private static final class Standard {
    static final StandardPopulations TABLE = of(table());

    private static DatedTable table() {
      InputStream stream =
          StandardPopulations.class.getResourceAsStream("standard-populations.csv");
      return DatedTable.read(
          "standard-populations", Objects.requireNonNull(stream), "standard", "band");
    }
  }
}
