package org.commissioning.scoring.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What every table of columns is checked for before anything is worked out: that its columns are
 * there and fit one another. What is wrong with a single row is no fault of the table, and becomes
 * a {@link Gap}.
 */
public final class Columns {

  private final String table;
  private final List<Problem> problems = new ArrayList<>();

  private Columns(String table) {
    this.table = table;
  }

  /**
   * Begins to check a table.
   *
   * @param table what the table is called in the message of its faults
   */
  public static Columns of(String table) {
    return new Columns(table);
  }

  /** A column that must be there with so many values. */
  public Columns length(String column, double @Nullable [] values, int length) {
    return length(column, values == null ? -1 : values.length, length);
  }

  /** A column of labels that must be there with so many of them, none absent. */
  public Columns labels(String column, String @Nullable [] labels, int length) {
    length(column, labels == null ? -1 : labels.length, length);
    if (labels != null) {
      for (int i = 0; i < labels.length; i++) {
        if (labels[i] == null) {
          fault(column + "/" + i, "Required", "must be given", null);
        }
      }
    }
    return this;
  }

  private Columns length(String column, int found, int length) {
    if (found < 0) {
      fault(column, "Required", "must be given", null);
    } else if (found != length) {
      fault(column, "Entries", "must have " + length + " values but has " + found, null);
    }
    return this;
  }

  /** A fault of the table. */
  public Columns fault(String place, String code, String rule, @Nullable String value) {
    problems.add(new Problem("/" + place, code, rule, value, null));
    return this;
  }

  /**
   * Ends the check.
   *
   * @throws InvalidInputException naming every fault of the table
   */
  public void require() {
    if (!problems.isEmpty()) {
      throw new InvalidInputException(table, List.copyOf(problems), Set.of());
    }
  }
}
