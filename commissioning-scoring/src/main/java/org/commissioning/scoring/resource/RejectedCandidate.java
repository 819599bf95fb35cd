package org.commissioning.scoring.resource;

import java.math.BigDecimal;
import java.util.List;

/**
 * A candidate that is not funded.
 *
 * @param candidate its id
 * @param lacks what adding it to the portfolio would break; empty if it would only add nothing
 * @param behind by how much, at least, every portfolio that funds it is worth less than this one; 0
 *     where that much is not known without a further search
 */
public record RejectedCandidate(String candidate, List<CandidateLack> lacks, BigDecimal behind) {
  public RejectedCandidate {
    lacks = List.copyOf(lacks);
  }
}
