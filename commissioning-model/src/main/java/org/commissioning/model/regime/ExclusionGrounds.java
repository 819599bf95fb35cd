package org.commissioning.model.regime;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.commissioning.model.reference.DatedTable;

/**
 * The exclusion grounds of the Procurement Act 2023, from a dated table with the columns {@code
 * code}, {@code kind}, {@code provision}, {@code label}, {@code role}, {@code connectedPersons},
 * {@code years} and {@code notBefore}. Immutable and thread-safe.
 */
public final class ExclusionGrounds {

  private final List<ExclusionGround> grounds;

  private ExclusionGrounds(List<ExclusionGround> grounds) {
    this.grounds = grounds;
  }

  /** The table {@code exclusion-grounds.csv} beside this class, read at the first use. */
  public static ExclusionGrounds standard() {
    return Standard.TABLE;
  }

  /**
   * The grounds of a table.
   *
   * @throws IllegalArgumentException if a column is missing or a field cannot be read
   */
  public static ExclusionGrounds of(DatedTable table) {
    return new ExclusionGrounds(table.rows().stream().map(ExclusionGrounds::ground).toList());
  }

  private static ExclusionGround ground(DatedTable.Row row) {
    String notBefore = row.text("notBefore");
    return new ExclusionGround(
        row.text("code"),
        constant(ExclusionKind.values(), row.text("kind")),
        row.text("provision"),
        row.text("label"),
        constant(ExclusionGroundRole.values(), row.text("role")),
        row.text("connectedPersons").equals("yes"),
        row.decimal("years").intValueExact(),
        notBefore.isEmpty() ? null : LocalDate.parse(notBefore));
  }

  private static <E extends Enum<E>> E constant(E[] constants, String code) {
    return Stream.of(constants)
        .filter(each -> each.toString().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no code " + code));
  }

  /** Every ground, in the order of the Act. */
  public List<ExclusionGround> grounds() {
    return grounds;
  }

  /** The ground of a code; empty if there is none. */
  public Optional<ExclusionGround> find(String code) {
    return grounds.stream().filter(ground -> ground.code().equals(code)).findFirst();
  }

  @Override
  public String toString() {
    return "exclusion grounds (" + grounds.size() + " rows)";
  }

  /** Made at the first use and shared. */
  private static final class Standard {
    static final ExclusionGrounds TABLE = of(table());

    private static DatedTable table() {
      InputStream stream = ExclusionGrounds.class.getResourceAsStream("exclusion-grounds.csv");
      return DatedTable.read("exclusion-grounds", Objects.requireNonNull(stream), "code");
    }
  }
}
