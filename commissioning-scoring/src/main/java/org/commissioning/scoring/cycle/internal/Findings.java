package org.commissioning.scoring.cycle.internal;

import java.util.ArrayList;
import java.util.List;
import org.commissioning.scoring.cycle.FindingState;
import org.commissioning.scoring.cycle.GateFinding;

/** Collects what a gate finds, in the order in which it looks. */
final class Findings {

  private final List<GateFinding> found = new ArrayList<>();

  void met(String text, String... pointers) {
    found.add(new GateFinding(FindingState.MET, text, List.of(pointers)));
  }

  void notMet(String text, String... pointers) {
    found.add(new GateFinding(FindingState.NOT_MET, text, List.of(pointers)));
  }

  void notRecorded(String text) {
    found.add(new GateFinding(FindingState.NOT_RECORDED, text, List.of()));
  }

  /** Met or not met, by whether the words say that something is wrong. */
  void judged(boolean met, String ifMet, String ifNot, String... pointers) {
    if (met) {
      met(ifMet, pointers);
    } else {
      notMet(ifNot, pointers);
    }
  }

  List<GateFinding> all() {
    return List.copyOf(found);
  }
}
