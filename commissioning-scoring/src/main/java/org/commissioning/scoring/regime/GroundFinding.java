package org.commissioning.scoring.regime;

import java.util.List;
import org.commissioning.model.regime.ModificationGround;

/**
 * How a modification stands to one ground on which it might be made.
 *
 * @param ground the ground
 * @param met whether the stated facts meet it
 * @param against the stated facts that stand against it, in sentences; empty if none does
 */
public record GroundFinding(
    ModificationGround ground, Determination<Boolean> met, List<String> against) {

  public GroundFinding {
    against = List.copyOf(against);
  }
}
