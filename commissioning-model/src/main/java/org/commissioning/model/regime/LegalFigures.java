package org.commissioning.model.regime;

import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.commissioning.model.reference.DatedTable;

/**
 * Figures that provisions of law set: amounts, percentages, numbers of days, from a dated table
 * with the columns {@code id}, {@code value} and {@code unit}. Immutable and thread-safe.
 */
public final class LegalFigures {

  private final DatedTable table;

  private LegalFigures(DatedTable table) {
    this.table = table;
  }

  /** The table {@code legal-figures.csv} beside this class, read at the first use. */
  public static LegalFigures standard() {
    return Standard.TABLE;
  }

  /** The figures of a table whose key is {@code id}. */
  public static LegalFigures of(DatedTable table) {
    return new LegalFigures(table);
  }

  /**
   * The figure in force on a day.
   *
   * @param id by which the table names it
   * @param jurisdiction where it holds, as the table writes it
   * @throws org.commissioning.model.reference.NoRowInForceException if none is in force
   */
  public BigDecimal value(String id, String jurisdiction, LocalDate date) {
    return table.inForce(date, jurisdiction, id).decimal("value");
  }

  @Override
  public String toString() {
    return table.toString();
  }

  /** Made at the first use and shared. */
  private static final class Standard {
    static final LegalFigures TABLE = of(table());

    private static DatedTable table() {
      InputStream stream = LegalFigures.class.getResourceAsStream("legal-figures.csv");
      return DatedTable.read("legal-figures", Objects.requireNonNull(stream), "id");
    }
  }
}
