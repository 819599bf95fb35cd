package org.commissioning.model.value;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.commissioning.model.reference.DatedTable;

/**
 * The elasticities of the worth of income that this library knows, from a table with the columns
 * {@code id} and {@code elasticity}. Immutable and thread-safe.
 */
public final class IncomeElasticities {

  private final List<DatedTable.Row> rows;

  private IncomeElasticities(List<DatedTable.Row> rows) {
    this.rows = rows;
  }

  /** The table {@code income-elasticity.csv} beside this class, read at the first use. */
  public static IncomeElasticities standard() {
    return Standard.TABLE;
  }

  /** The elasticity of an id; empty if none has it. */
  public Optional<Double> find(String id) {
    return rows.stream()
        .filter(row -> row.text("id").equals(id))
        .findFirst()
        .map(row -> row.decimal("elasticity").doubleValue());
  }

  @Override
  public String toString() {
    return "income elasticities, " + rows.size();
  }

  /** Made at the first use and shared. */
  private static final class Standard {
    static final IncomeElasticities TABLE = new IncomeElasticities(table().rows());

    private static DatedTable table() {
      InputStream stream = IncomeElasticities.class.getResourceAsStream("income-elasticity.csv");
      return DatedTable.read("income-elasticity", Objects.requireNonNull(stream), "id");
    }
  }
}
