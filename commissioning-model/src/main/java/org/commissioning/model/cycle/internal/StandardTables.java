package org.commissioning.model.cycle.internal;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.commissioning.model.cycle.CommissioningDefinition;
import org.commissioning.model.cycle.CycleFramework;
import org.commissioning.model.cycle.CyclePhase;
import org.commissioning.model.cycle.CycleStage;
import org.commissioning.model.cycle.Emphasis;
import org.commissioning.model.cycle.Gate;
import org.commissioning.model.cycle.GatePolicy;
import org.commissioning.model.cycle.GateRule;
import org.commissioning.model.level.MappingBasis;
import org.commissioning.model.option.Route;
import org.commissioning.model.reference.DatedTable;
import org.commissioning.model.reference.Source;

/** What the tables of this package hold, as records. */
public final class StandardTables {

  /** The policy to start from. */
  public static final GatePolicy GATE_POLICY =
      new GatePolicy("standard", "The library's proposal", 5, gates(), List.of());

  private StandardTables() {}

  private static List<GateRule> gates() {
    return table("standard-gates", "gate").rows().stream()
        .map(
            row ->
                new GateRule(
                    code(row, "gate", Gate.values(), Gate::code),
                    code(row, "standsAfter", CyclePhase.values(), CyclePhase::code),
                    codes(row, "routes", Route.values(), Route::code),
                    null))
        .toList();
  }

  /** The published frameworks of the cycle, in the order of the table. */
  public static List<CycleFramework> frameworks() {
    Map<String, List<DatedTable.Row>> rows = new LinkedHashMap<>();
    for (DatedTable.Row row : table("cycle-frameworks", "framework", "stage").rows()) {
      rows.computeIfAbsent(row.text("framework"), id -> new ArrayList<>()).add(row);
    }
    List<CycleFramework> frameworks = new ArrayList<>();
    rows.forEach(
        (id, stages) -> {
          DatedTable.Row first = stages.get(0);
          frameworks.add(
              new CycleFramework(
                  id,
                  first.text("frameworkTitle"),
                  Source.parse(first.source()),
                  first.from(),
                  first.to(),
                  stages.stream().map(StandardTables::stage).toList()));
        });
    return List.copyOf(frameworks);
  }

  private static CycleStage stage(DatedTable.Row row) {
    return new CycleStage(
        row.text("stage"),
        row.text("title"),
        row.text("definition"),
        codes(row, "phases", CyclePhase.values(), CyclePhase::code),
        code(row, "basis", MappingBasis.values(), MappingBasis::code),
        row.text("note").isEmpty() ? null : row.text("note"));
  }

  /** The published definitions of commissioning, in the order of the table. */
  public static List<CommissioningDefinition> definitions() {
    return table("definitions", "id").rows().stream()
        .map(
            row ->
                new CommissioningDefinition(
                    row.text("id"),
                    row.text("body"),
                    row.text("year").isEmpty() ? null : row.decimal("year").intValueExact(),
                    row.text("summary"),
                    codes(row, "stresses", Emphasis.values(), Emphasis::code),
                    Source.parse(row.source())))
        .toList();
  }

  private static DatedTable table(String name, String... key) {
    InputStream stream = CyclePhase.class.getResourceAsStream(name + ".csv");
    return DatedTable.read(name, Objects.requireNonNull(stream), key);
  }

  private static <E> List<E> codes(
      DatedTable.Row row, String column, E[] values, Function<E, String> code) {
    return Stream.of(row.text(column).split(" "))
        .filter(text -> !text.isEmpty())
        .map(text -> known(row, column, text, values, code))
        .toList();
  }

  private static <E> E code(
      DatedTable.Row row, String column, E[] values, Function<E, String> code) {
    return known(row, column, row.text(column), values, code);
  }

  private static <E> E known(
      DatedTable.Row row, String column, String text, E[] values, Function<E, String> code) {
    return Stream.of(values)
        .filter(value -> code.apply(value).equals(text))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(row + ": unknown " + column + " " + text));
  }
}
