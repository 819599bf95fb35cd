package org.commissioning.model.level;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.commissioning.model.reference.DatedTable;
import org.commissioning.model.reference.Source;
import org.commissioning.model.reference.TableFormatException;
import org.jspecify.annotations.Nullable;

/**
 * The frameworks of levels that have been published, from a dated table with one row for each level
 * and the columns {@code framework} (its id), {@code frameworkTitle}, {@code level} (its id),
 * {@code title}, {@code definition}, {@code tiers} (codes of {@link LevelTier} with spaces between
 * them), {@code basis} (a code of {@link MappingBasis}) and {@code note}. Immutable and
 * thread-safe.
 */
public final class LevelFrameworks {

  private final List<LevelFramework> frameworks;

  private LevelFrameworks(List<LevelFramework> frameworks) {
    this.frameworks = frameworks;
  }

  /** The table {@code level-frameworks.csv} beside this class, read at the first use. */
  public static LevelFrameworks standard() {
    return Standard.TABLE;
  }

  /**
   * The frameworks of a table.
   *
   * @throws TableFormatException if the rows of one framework do not agree about it, or a tier or a
   *     basis is not known, naming all
   * @throws IllegalArgumentException if a column is missing
   */
  public static LevelFrameworks of(DatedTable table) {
    List<String> faults = new ArrayList<>();
    Map<String, DatedTable.Row> first = new LinkedHashMap<>();
    Map<String, List<Level>> levels = new LinkedHashMap<>();
    for (DatedTable.Row row : table.rows()) {
      String id = row.text("framework");
      DatedTable.Row earlier = first.putIfAbsent(id, row);
      if (earlier != null && !about(earlier).equals(about(row))) {
        faults.add(
            "line "
                + row.line()
                + ": must say of its framework what line "
                + earlier.line()
                + " says");
      }
      levels.computeIfAbsent(id, key -> new ArrayList<>()).add(level(row, faults));
    }
    if (!faults.isEmpty()) {
      throw new TableFormatException(table.name(), faults);
    }
    return new LevelFrameworks(
        first.entrySet().stream()
            .map(
                entry ->
                    framework(entry.getValue(), levels.getOrDefault(entry.getKey(), List.of())))
            .toList());
  }

  private static List<@Nullable Object> about(DatedTable.Row row) {
    List<@Nullable Object> about = new ArrayList<>();
    about.add(row.text("frameworkTitle"));
    about.add(row.source());
    about.add(row.jurisdiction());
    about.add(row.from());
    about.add(row.to());
    return about;
  }

  private static LevelFramework framework(DatedTable.Row row, List<Level> levels) {
    return new LevelFramework(
        row.text("framework"),
        row.text("frameworkTitle"),
        row.jurisdiction(),
        row.from(),
        row.to(),
        Source.parse(row.source()),
        levels);
  }

  private static Level level(DatedTable.Row row, List<String> faults) {
    String tiers = row.text("tiers");
    List<LevelTier> known = new ArrayList<>();
    for (String code : tiers.isEmpty() ? new String[0] : tiers.split(" ", -1)) {
      known.add(constant(row, LevelTier.values(), LevelTier::code, code, "tiers", faults));
    }
    MappingBasis basis =
        constant(
            row, MappingBasis.values(), MappingBasis::code, row.text("basis"), "basis", faults);
    return new Level(
        row.text("level"),
        row.text("title"),
        row.text("definition"),
        known,
        basis,
        row.text("note").isEmpty() ? null : row.text("note"));
  }

  private static <T> T constant(
      DatedTable.Row row,
      T[] constants,
      Function<T, String> code,
      String sought,
      String column,
      List<String> faults) {
    Optional<T> found =
        Stream.of(constants).filter(constant -> code.apply(constant).equals(sought)).findFirst();
    if (found.isEmpty()) {
      faults.add(
          "line "
              + row.line()
              + ": "
              + column
              + " must be one of "
              + String.join(", ", Stream.of(constants).map(code).toList()));
    }
    // Where there is a fault nothing is made of the row.
    return found.orElse(constants[0]);
  }

  /** Every framework, in the order of the table. */
  public List<LevelFramework> frameworks() {
    return frameworks;
  }

  /** The framework of an id, or empty if there is none. */
  public Optional<LevelFramework> find(String id) {
    return frameworks.stream().filter(framework -> framework.id().equals(id)).findFirst();
  }

  @Override
  public String toString() {
    return "level frameworks "
        + String.join(", ", frameworks.stream().map(LevelFramework::id).toList());
  }

  /** Made at the first use and shared. */
  private static final class Standard {
    static final LevelFrameworks TABLE = of(table());

    private static DatedTable table() {
      InputStream stream = LevelFrameworks.class.getResourceAsStream("level-frameworks.csv");
      return DatedTable.read(
          "level-frameworks", Objects.requireNonNull(stream), "framework", "level");
    }
  }
}
