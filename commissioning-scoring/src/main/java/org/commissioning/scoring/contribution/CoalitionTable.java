package org.commissioning.scoring.contribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import org.commissioning.scoring.contribution.internal.Shapley;
import org.commissioning.scoring.method.Columns;
import org.jspecify.annotations.Nullable;

/**
 * The values of all coalitions of up to 20 contributors as one column, where a question with a
 * million records would be too slow. A coalition is a number whose bits are its members: the value
 * of the first and the third contributor together stands at place 5. Copied in, immutable and
 * thread-safe.
 */
public final class CoalitionTable {

  private static final double BOUND = 1e15;
  private static final int LISTED = 100;

  private final List<String> contributors;
  private final double[] values;

  private CoalitionTable(List<String> contributors, double[] values) {
    this.contributors = contributors;
    this.values = values;
  }

  /**
   * A table of values.
   *
   * @param contributors who they are, 1 to 20, all different
   * @param values the value of each coalition at the place that its bits make, the first 0; NaN for
   *     one that is missing, which is refused
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static CoalitionTable of(String[] contributors, double[] values) {
    return checked(
        contributors == null ? null : contributors.clone(), values == null ? null : values.clone());
  }

  /**
   * A table of values that a function gives.
   *
   * @param contributors who they are, 1 to 20, all different
   * @param value of a coalition by its bits; not asked for the empty one
   * @throws org.commissioning.scoring.method.InvalidInputException naming every fault
   */
  public static CoalitionTable of(String[] contributors, IntToDoubleFunction value) {
    String[] names = contributors == null ? new String[0] : contributors.clone();
    double[] values = new double[names.length > Shapley.MOST ? 1 : 1 << names.length];
    for (int mask = 1; mask < values.length; mask++) {
      values[mask] = value.applyAsDouble(mask);
    }
    return checked(names, values);
  }

  private static CoalitionTable checked(
      String @Nullable [] contributors, double @Nullable [] values) {
    Columns columns = Columns.of("CoalitionTable");
    int size = contributors == null ? 0 : contributors.length;
    columns.labels("contributors", contributors, size);
    if (contributors != null && (size < 1 || size > Shapley.MOST)) {
      columns.fault(
          "contributors",
          "Entries",
          "must have 1 to " + Shapley.MOST + " values but has " + size,
          null);
      columns.require();
    }
    columns.length("values", values, 1 << size).require();
    String[] names = contributors == null ? new String[0] : contributors;
    double[] given = values == null ? new double[0] : values;
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < size; i++) {
      if (!seen.add(names[i])) {
        columns.fault("contributors/" + i, "DistinctBy", "must not repeat an earlier entry", null);
      }
    }
    if (given[0] != 0) {
      columns.fault("values/0", "Real", "must be 0, the value of no contributors", null);
    }
    int faults = 0;
    for (int mask = 1; mask < given.length; mask++) {
      if (!(Math.abs(given[mask]) <= BOUND) && ++faults <= LISTED) {
        columns.fault(
            "values/" + mask,
            "Real",
            "must be from -1e15 to 1e15 for the coalition of " + members(names, mask),
            Double.isNaN(given[mask]) ? "missing" : String.valueOf(given[mask]));
      }
    }
    if (faults > LISTED) {
      columns.fault(
          "values",
          "Real",
          "must be corrected in " + (faults - LISTED) + " further places that are not listed",
          null);
    }
    columns.require();
    return new CoalitionTable(List.of(names), given);
  }

  private static String members(String[] names, int mask) {
    List<String> members = new ArrayList<>();
    for (int i = 0; i < names.length; i++) {
      if ((mask & (1 << i)) != 0) {
        members.add(names[i]);
      }
    }
    return String.join(", ", members);
  }

  /** Who they are. */
  public List<String> contributors() {
    return contributors;
  }

  /** The value of a coalition by its bits. */
  public double value(int coalition) {
    return values[coalition];
  }

  /** The column itself, for the kernel only. */
  double[] values() {
    return values;
  }
}
