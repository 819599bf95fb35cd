package org.commissioning.model.value;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.commissioning.model.reference.DatedTable;

/**
 * The bounds of optimism bias that this library knows, from a table with the columns {@code
 * project}, {@code estimate}, {@code upper} and {@code lower}. An estimate that a kind of project
 * does not have, as the capital expenditure of outsourcing, has no bound. Immutable and
 * thread-safe.
 */
public final class OptimismBounds {

  private final List<DatedTable.Row> rows;

  private OptimismBounds(List<DatedTable.Row> rows) {
    this.rows = rows;
  }

  /** The table {@code optimism-bias.csv} beside this class, read at the first use. */
  public static OptimismBounds standard() {
    return Standard.TABLE;
  }

  /** The bounds for an estimate of a kind of project; empty if it has none. */
  public Optional<OptimismBound> find(BiasProject project, BiasedEstimate estimate) {
    return rows.stream()
        .filter(
            row ->
                row.text("project").equals(project.code())
                    && row.text("estimate").equals(estimate.code()))
        .findFirst()
        .map(
            row ->
                new OptimismBound(
                    row.decimal("upper").doubleValue(), row.decimal("lower").doubleValue()));
  }

  @Override
  public String toString() {
    return "optimism bias, " + rows.size() + " bounds";
  }

  /** Made at the first use and shared. */
  private static final class Standard {
    static final OptimismBounds TABLE = new OptimismBounds(table().rows());

    private static DatedTable table() {
      InputStream stream = OptimismBounds.class.getResourceAsStream("optimism-bias.csv");
      return DatedTable.read(
          "optimism-bias", Objects.requireNonNull(stream), "project", "estimate");
    }
  }
}
