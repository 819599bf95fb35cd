package org.commissioning.scoring.resource;

import java.util.List;

/**
 * Portfolios that are worth as much as the best.
 *
 * @param only whether there is no other
 * @param inEach the ids of the candidates that all of them fund
 * @param other the ids of what another of them funds; empty if there is none
 */
public record EqualPortfolios(boolean only, List<String> inEach, List<String> other) {
  public EqualPortfolios {
    inEach = List.copyOf(inEach);
    other = List.copyOf(other);
  }
}
