package org.commissioning.model.option;

import java.io.InputStream;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.commissioning.model.reference.DatedTable;

/**
 * The random index: the mean consistency index of random judgements, by the number of criteria, as
 * one author found it. Immutable and thread-safe.
 */
public final class RandomIndex {

  private final RandomIndexTable table;
  private final Map<Integer, Double> indices;

  private RandomIndex(RandomIndexTable table, Map<Integer, Double> indices) {
    this.table = table;
    this.indices = Map.copyOf(indices);
  }

  /** The rows of a table in {@code random-index.csv} beside this class, read at the first use. */
  public static RandomIndex of(RandomIndexTable table) {
    return Objects.requireNonNull(Tables.ALL.get(table));
  }

  /** The index for a number of criteria; empty where the table has none. */
  public Optional<Double> find(int criteria) {
    return Optional.ofNullable(indices.get(criteria));
  }

  @Override
  public String toString() {
    return "random index of " + table.label() + " for " + indices.size() + " numbers of criteria";
  }

  /** Made at the first use and shared. */
  private static final class Tables {
    static final Map<RandomIndexTable, RandomIndex> ALL = read();

    private static Map<RandomIndexTable, RandomIndex> read() {
      InputStream stream = RandomIndex.class.getResourceAsStream("random-index.csv");
      Map<String, Map<Integer, Double>> indices = new HashMap<>();
      DatedTable.read("random-index", Objects.requireNonNull(stream), "id", "criteria")
          .rows()
          .forEach(
              row ->
                  indices
                      .computeIfAbsent(row.text("id"), id -> new HashMap<>())
                      .put(
                          row.decimal("criteria").intValueExact(),
                          row.decimal("index").doubleValue()));
      Map<RandomIndexTable, RandomIndex> all = new EnumMap<>(RandomIndexTable.class);
      for (RandomIndexTable table : RandomIndexTable.values()) {
        all.put(table, new RandomIndex(table, Objects.requireNonNull(indices.get(table.code()))));
      }
      return all;
    }
  }
}
