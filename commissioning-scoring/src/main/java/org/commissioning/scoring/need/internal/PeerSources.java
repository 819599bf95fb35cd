package org.commissioning.scoring.need.internal;

import java.util.List;
import org.commissioning.scoring.method.Formula;
import org.commissioning.scoring.method.Reference;

/** Where the comparison with peers comes from, and its formulas in symbols. */
public final class PeerSources {

  public static final Reference CIPFA =
      new Reference(
          "Chartered Institute of Public Finance and Accountancy",
          null,
          "Nearest neighbours model (England)",
          "https://www.cipfa.org/services/cipfastats/nearest-neighbour-model");

  public static final List<Formula> PEERS =
      List.of(
          new Formula(
              "standardised-distance",
              "Distance",
              "√(Σ w ((x − y) ÷ s)²)",
              List.of(
                  "x and y: a characteristic of the two areas; s its standard deviation over all"
                      + " areas that have every characteristic; w its weight."),
              List.of(CIPFA)));

  private PeerSources() {}
}
