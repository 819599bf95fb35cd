package org.commissioning.io.report;

import java.util.Optional;
import org.commissioning.scoring.method.Explained;

/** Which picture a result has. */
final class Plots {

  private Plots() {}

  /** The picture of a result, or empty if figures say it as well. */
  static Optional<Plot> of(Explained result) {
    return Optional.empty();
  }
}
