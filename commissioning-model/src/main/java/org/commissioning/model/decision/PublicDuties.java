package org.commissioning.model.decision;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.commissioning.model.reference.DatedTable;
import org.commissioning.model.reference.Source;

/**
 * The public duties that this library knows, from a dated table with the columns {@code code},
 * {@code label}, {@code definition} and {@code appliesTo}. It is not a complete list of anyone's
 * duties. Immutable and thread-safe.
 */
public final class PublicDuties {

  private final List<PublicDuty> duties;

  private PublicDuties(List<PublicDuty> duties) {
    this.duties = duties;
  }

  /** The table {@code public-duties.csv} beside this class, read at the first use. */
  public static PublicDuties standard() {
    return Standard.TABLE;
  }

  /**
   * The duties of a table.
   *
   * @throws IllegalArgumentException if a column is missing
   */
  public static PublicDuties of(DatedTable table) {
    return new PublicDuties(table.rows().stream().map(PublicDuties::duty).toList());
  }

  private static PublicDuty duty(DatedTable.Row row) {
    return new PublicDuty(
        row.text("code"),
        row.text("label"),
        row.text("definition"),
        row.text("appliesTo"),
        row.jurisdiction(),
        row.from(),
        row.to(),
        Source.parse(row.source()));
  }

  /** Every duty at any time, in the order of the table. */
  public List<PublicDuty> duties() {
    return duties;
  }

  /** Whether the table says anything about a jurisdiction, at any time. */
  public boolean knows(String jurisdiction) {
    return duties.stream().anyMatch(duty -> duty.jurisdiction().equals(jurisdiction));
  }

  /**
   * The duties in force in a jurisdiction on a day, in the order of the table; empty if none is.
   *
   * @param jurisdiction exactly as the table writes it
   */
  public List<PublicDuty> inForce(LocalDate date, String jurisdiction) {
    return duties.stream()
        .filter(duty -> duty.jurisdiction().equals(jurisdiction) && duty.holdsOn(date))
        .toList();
  }

  @Override
  public String toString() {
    return "public duties (" + duties.size() + " rows)";
  }

  /** Made at the first use and shared. */
  private static final class Standard {
    static final PublicDuties TABLE = of(table());

    private static DatedTable table() {
      InputStream stream = PublicDuties.class.getResourceAsStream("public-duties.csv");
      return DatedTable.read("public-duties", Objects.requireNonNull(stream), "code");
    }
  }
}
