package org.commissioning.model.cycle;

import java.util.List;
import java.util.Optional;
import org.commissioning.model.cycle.internal.StandardTables;

/**
 * The published definitions of commissioning that this library holds, so that an application can
 * say which it works to. Immutable and thread-safe.
 */
public final class CommissioningDefinitions {

  private static final CommissioningDefinitions STANDARD =
      new CommissioningDefinitions(StandardTables.definitions());

  private final List<CommissioningDefinition> definitions;

  private CommissioningDefinitions(List<CommissioningDefinition> definitions) {
    this.definitions = definitions;
  }

  /** Those that come with this version of the library. */
  public static CommissioningDefinitions standard() {
    return STANDARD;
  }

  /** All of them, in the order of the table. */
  public List<CommissioningDefinition> definitions() {
    return definitions;
  }

  /** The one of that id, or empty. */
  public Optional<CommissioningDefinition> find(String id) {
    return definitions.stream().filter(known -> known.id().equals(id)).findFirst();
  }
}
