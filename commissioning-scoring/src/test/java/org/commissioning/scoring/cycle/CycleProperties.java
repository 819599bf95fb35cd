package org.commissioning.scoring.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commissioning.model.cycle.CyclePhase;

/** The rule of the states, worked out a second time from the dates of the fixture's visits. */
class CycleProperties {

  private static final List<String> MAY_GO =
      List.of(
          "/about/level",
          "/understanding/engagements",
          "/understanding/assessments/0/completed",
          "/intentions/options/0/preferred",
          "/intentions/decisions/0/options",
          "/supply/agreements/0/indicators",
          "/supply/procurements/0/noticeOn",
          "/parties/conflictsAssessments",
          "/course/reviews",
          "/course/observations");

  /** The day from which a gate at the end of the phase is due, read off the fixture's visits. */
  private static final Map<CyclePhase, LocalDate> DUE =
      Map.of(
          CyclePhase.ASSESS, LocalDate.of(2025, 3, 1),
          CyclePhase.PLAN, LocalDate.of(2025, 6, 1),
          CyclePhase.SECURE, LocalDate.of(2025, 10, 1),
          CyclePhase.MONITOR, LocalDate.of(2026, 6, 1),
          CyclePhase.REVIEW, LocalDate.of(2026, 8, 1));

  private static final LocalDate BEGUN = LocalDate.of(2025, 1, 6);

  @Provide
  Arbitrary<Set<String>> gone() {
    return Arbitraries.of(MAY_GO).set().ofMaxSize(5);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(-10, 620).map(BEGUN::plusDays);
  }

  @Property(tries = 300)
  void everyStateFollowsFromTheFindingsAndTheDay(
      @ForAll("gone") Set<String> gone, @ForAll("days") LocalDate day) {
    CommissioningCycle cycle = without(gone).asOf(day);
    for (GateResult gate : cycle.gates()) {
      assertThat(gate.state()).as(gate.gate() + " on " + day).isEqualTo(expected(gate, day));
    }
  }

  private static GateState expected(GateResult gate, LocalDate day) {
    List<FindingState> states = gate.findings().stream().map(GateFinding::state).toList();
    if (states.stream().allMatch(state -> state == FindingState.MET)) {
      return GateState.PASSED;
    }
    CyclePhase after = gate.standsAfter();
    boolean begun = !day.isBefore(BEGUN);
    if (begun && after != null && day.isBefore(DUE.get(after))) {
      return GateState.NOT_YET_DUE;
    }
    return states.stream().allMatch(state -> state == FindingState.NOT_RECORDED)
        ? GateState.NOT_ASSESSED
        : GateState.FAILED;
  }

  @Property(tries = 200)
  void onceDueAGateStaysDueWhileTheTurnLasts(
      @ForAll("gone") Set<String> gone,
      @ForAll("days") LocalDate one,
      @ForAll("days") LocalDate other) {
    LocalDate earlier = one.isBefore(other) ? one : other;
    LocalDate later = one.isBefore(other) ? other : one;
    if (earlier.isBefore(BEGUN)) {
      return;
    }
    CommissioningCycle before = without(gone).asOf(earlier);
    CommissioningCycle after = without(gone).asOf(later);
    for (GateResult gate : before.gates()) {
      if (gate.state() == GateState.FAILED || gate.state() == GateState.NOT_ASSESSED) {
        assertThat(after.gate(gate.gate()).state()).isNotEqualTo(GateState.NOT_YET_DUE);
      }
    }
  }

  @Property(tries = 100)
  void theSameQuestionGetsTheSameAnswer(
      @ForAll("gone") Set<String> gone, @ForAll("days") LocalDate day) {
    assertThat(without(gone).asOf(day)).isEqualTo(without(gone).asOf(day));
    assertThat(without(gone).asOf(day).working()).isEqualTo(without(gone).asOf(day).working());
  }

  private static Story without(Set<String> gone) {
    Story story = Story.complete();
    gone.forEach(story::without);
    return story;
  }
}
