package org.commissioning.scoring.method;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers the gaps of a table row by row: the first are kept, all are counted. */
public final class GapList {

  private final BitSet rows = new BitSet();
  private final List<Gap> first = new ArrayList<>();

  /** None yet. */
  public GapList() {}

  /** A row without a figure. */
  public void add(
      int row, String label, String reason, @Nullable Double threshold, @Nullable Double observed) {
    if (first.size() < Gaps.LISTED) {
      first.add(new Gap(row, label, reason, threshold, observed));
    }
    rows.set(row);
  }

  /** Whether the row is one of them. */
  public boolean has(int row) {
    return rows.get(row);
  }

  /** All that were gathered. */
  public Gaps gaps() {
    return new Gaps(rows.cardinality(), first);
  }
}
