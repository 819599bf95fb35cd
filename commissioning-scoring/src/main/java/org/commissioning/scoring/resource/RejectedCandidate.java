package org.commissioning.scoring.resource;

import java.util.List;

/**
 * A candidate that is not funded.
 *
 * @param candidate its id
 * @param brokenBy what adding it to the portfolio would break: pots, floors and caps, exclusions,
 *     requirements; empty if it would only add nothing
 */
public record RejectedCandidate(String candidate, List<String> brokenBy) {
  public RejectedCandidate {
    brokenBy = List.copyOf(brokenBy);
  }
}
