package org.commissioning.model.reference;

import java.util.List;

/** A table cannot be read. Every fault is named, with its line. */
public final class TableFormatException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String[] faults;

  /**
   * @param table what the table is called
   * @param faults what is wrong with it, each with its line, at least one
   */
  public TableFormatException(String table, List<String> faults) {
    super("table " + table + ": " + String.join("; ", faults));
    this.faults = faults.toArray(String[]::new);
  }

  /** The faults in the order of their lines: "line 7: must have 5 fields but had 4". */
  public List<String> faults() {
    return List.of(faults);
  }
}
