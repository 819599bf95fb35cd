package org.commissioning.scoring.need;

import org.commissioning.scoring.method.Columns;

/** What rates are given per, where it stands as an argument and not in a question. */
final class Multiplier {

  private static final double MOST = 1e9;

  private Multiplier() {}

  static void require(double per) {
    if (!(per > 0 && per <= MOST)) {
      Columns.of("Options")
          .fault("per", "Real", "must be above 0 and at most 1000000000", String.valueOf(per))
          .require();
    }
  }
}
