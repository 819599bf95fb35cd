package org.commissioning.scoring.resource;

import java.math.BigDecimal;
import java.util.List;
import org.commissioning.scoring.method.Figure;

/**
 * What is known of a portfolio, and how.
 *
 * @param status whether it is proven to be the best
 * @param gap by how much another portfolio may be worth more, at most; 0 if it is proven
 * @param conflict constraints that cannot be kept together, none of which can be left out; empty
 *     unless there is no portfolio
 * @param steps how many branches all searches looked at
 */
public record PortfolioProof(
    PortfolioStatus status, Figure<BigDecimal> gap, List<String> conflict, long steps) {
  public PortfolioProof {
    conflict = List.copyOf(conflict);
  }
}
