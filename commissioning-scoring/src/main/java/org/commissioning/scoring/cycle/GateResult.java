package org.commissioning.scoring.cycle;

import java.util.List;
import org.commissioning.model.cycle.CyclePhase;
import org.jspecify.annotations.Nullable;

/**
 * What one gate says of the case.
 *
 * @param gate the gate's code, or the id of a body's own
 * @param title what it is called
 * @param question what it asks for
 * @param standsAfter the phase at whose end it stands; null if it does not stand
 * @param state what it says
 * @param reason why, as a sentence
 * @param findings what it looked at, in order; empty for a gate that does not stand
 */
public record GateResult(
    String gate,
    String title,
    String question,
    @Nullable CyclePhase standsAfter,
    GateState state,
    String reason,
    List<GateFinding> findings) {

  public GateResult {
    findings = List.copyOf(findings);
  }

  /** The findings that stand in the way. */
  public List<GateFinding> missing() {
    return findings.stream().filter(finding -> finding.state() != FindingState.MET).toList();
  }
}
