package org.commissioning.model.option;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.commissioning.model.reference.DatedTable;

/**
 * The random index of Saaty (1980): the mean consistency index of random judgements, by the number
 * of criteria. Immutable and thread-safe.
 */
public final class RandomIndex {

  private final Map<Integer, Double> indices;

  private RandomIndex(Map<Integer, Double> indices) {
    this.indices = Map.copyOf(indices);
  }

  /** The table {@code random-index.csv} beside this class, read at the first use. */
  public static RandomIndex saaty() {
    return Saaty.TABLE;
  }

  /** The index for a number of criteria; empty where the table has none. */
  public Optional<Double> find(int criteria) {
    return Optional.ofNullable(indices.get(criteria));
  }

  @Override
  public String toString() {
    return "random index of " + indices.size() + " numbers of criteria";
  }

  /** Made at the first use and shared. */
  private static final class Saaty {
    static final RandomIndex TABLE = read();

    private static RandomIndex read() {
      InputStream stream = RandomIndex.class.getResourceAsStream("random-index.csv");
      Map<Integer, Double> indices = new HashMap<>();
      DatedTable.read("random-index", Objects.requireNonNull(stream), "id", "criteria")
          .rows()
          .forEach(
              row ->
                  indices.put(
                      row.decimal("criteria").intValueExact(), row.decimal("index").doubleValue()));
      return new RandomIndex(indices);
    }
  }
}
