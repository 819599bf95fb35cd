package org.commissioning.examples;

import org.commissioning.model.cycle.CommissioningCase;
import org.commissioning.scoring.cycle.CommissioningCycle;
import org.commissioning.scoring.cycle.GateFinding;
import org.commissioning.scoring.cycle.GateResult;
import org.commissioning.scoring.cycle.Position;
import org.commissioning.scoring.method.Shown;

/** How a case stands, in plain lines: the summary, then each gate with what it lacks. */
final class CaseAccount {

  private final StringBuilder text = new StringBuilder();

  private CaseAccount() {}

  static String of(CommissioningCycle cycle) {
    CaseAccount account = new CaseAccount();
    CommissioningCase story = cycle.question().commissioningCase();
    account.line(
        Shown.escaped(story.about() == null ? story.id() : story.about().title())
            + ", on "
            + cycle.asOf());
    account.line(stage(cycle.position()));
    account.line("Gates: " + cycle.summary() + ".");
    cycle.gates().forEach(account::gate);
    if (!cycle.notes().isEmpty()) {
      account.line("");
      cycle.notes().forEach(note -> account.line("Note: " + note));
    }
    return account.text.toString();
  }

  private static String stage(Position position) {
    if (position.stage() == null) {
      return "No stage of the cycle is recorded.";
    }
    return "In the stage '"
        + Shown.escaped(position.stage())
        + "', turn "
        + position.turn()
        + " of the cycle"
        + switch (position.returns().size()) {
          case 0 -> ".";
          case 1 -> ", after one step back.";
          default -> ", after " + position.returns().size() + " steps back.";
        };
  }

  private void gate(GateResult gate) {
    line("");
    line(Shown.escaped(gate.title()) + ": " + gate.state().label());
    line("  " + gate.reason());
    for (GateFinding finding : gate.missing()) {
      line("  - " + finding.state().label() + ": " + finding.text());
      finding.pointers().forEach(pointer -> line("    at " + pointer));
    }
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
