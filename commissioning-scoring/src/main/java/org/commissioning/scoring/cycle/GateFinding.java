package org.commissioning.scoring.cycle;

import java.util.List;

/**
 * One thing that a gate looked at.
 *
 * @param state what it found
 * @param text the finding, as a sentence
 * @param pointers where in the case, as JSON Pointers; empty for what is not there
 */
public record GateFinding(FindingState state, String text, List<String> pointers) {

  public GateFinding {
    pointers = List.copyOf(pointers);
  }
}
