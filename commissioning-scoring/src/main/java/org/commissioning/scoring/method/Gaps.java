package org.commissioning.scoring.method;

import java.util.List;

/**
 * The rows of a table for which there is no figure. The first are listed, the rest counted, so that
 * a column of nothing but gaps stays small.
 *
 * @param count how many there are
 * @param first the first of them, at most twenty, in the order of the table
 */
public record Gaps(int count, List<Gap> first) {

  /** How many are listed. */
  public static final int LISTED = 20;

  public Gaps {
    first = List.copyOf(first);
  }
}
