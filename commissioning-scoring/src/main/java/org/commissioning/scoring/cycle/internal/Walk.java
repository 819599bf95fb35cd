package org.commissioning.scoring.cycle.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commissioning.model.cycle.Course;
import org.commissioning.model.cycle.CycleFramework;
import org.commissioning.model.cycle.CycleFrameworks;
import org.commissioning.model.cycle.CyclePhase;
import org.commissioning.model.cycle.CycleStage;
import org.commissioning.model.cycle.StageVisit;
import org.commissioning.scoring.cycle.Position;
import org.commissioning.scoring.cycle.Position.Counterpart;
import org.commissioning.scoring.cycle.Position.Return;
import org.jspecify.annotations.Nullable;

/**
 * The way of a case through the stages up to a day. A turn of the cycle ends when, after a stage of
 * review, a stage of assessing or planning is entered; any other step back is a return within the
 * turn.
 */
final class Walk {

  private final @Nullable CycleFramework framework;
  private final List<Return> returns = new ArrayList<>();
  private @Nullable CycleStage stage;
  private @Nullable CyclePhase furthest;
  private boolean reviewLeft;
  private int turn;

  Walk(Course course, LocalDate asOf) {
    framework = CycleFrameworks.standard().visitedBy(course).orElse(null);
    if (framework == null) {
      return;
    }
    Map<String, CycleStage> stages = new HashMap<>();
    framework.stages().forEach(known -> stages.put(known.id(), known));
    for (StageVisit visit : course.visits()) {
      if (!visit.from().isAfter(asOf)) {
        enter(stages.get(visit.stage()), visit, asOf);
      }
    }
  }

  private void enter(@Nullable CycleStage entered, StageVisit visit, LocalDate asOf) {
    if (entered == null) {
      return;
    }
    CyclePhase first = first(entered);
    CycleStage left = stage;
    if (left == null) {
      turn = 1;
      furthest = first;
    } else if (first.compareTo(first(left)) < 0) {
      if (left.phases().contains(CyclePhase.REVIEW) && first.compareTo(CyclePhase.SECURE) < 0) {
        turn++;
        furthest = first;
        reviewLeft = false;
      } else {
        returns.add(new Return(left.title(), entered.title(), visit.from(), visit.reason()));
      }
    } else if (furthest == null || first.compareTo(furthest) > 0) {
      furthest = first;
    }
    stage = entered;
    boolean over = visit.to() != null && visit.to().isBefore(asOf);
    CyclePhase last = last(entered);
    if (over && (furthest == null || last.compareTo(furthest) > 0)) {
      furthest = last;
    }
    reviewLeft |= over && entered.phases().contains(CyclePhase.REVIEW);
  }

  /** The phase entered first: a stage that reviews and assesses anew begins with the review. */
  private static CyclePhase first(CycleStage stage) {
    return stage.phases().get(0);
  }

  private static CyclePhase last(CycleStage stage) {
    return stage.phases().get(stage.phases().size() - 1);
  }

  /** Whether the course says which stages have been visited. */
  boolean recorded() {
    return turn > 0;
  }

  int turn() {
    return turn;
  }

  /** Whether the end of a phase has been passed. */
  boolean past(CyclePhase phase) {
    if (phase == CyclePhase.REVIEW) {
      return turn > 1 || reviewLeft;
    }
    return furthest != null && furthest.compareTo(phase) > 0;
  }

  /** How the stage reached is named in a sentence. */
  String reached() {
    return stage == null ? "no stage" : "the stage " + CaseView.named(stage.title());
  }

  Position position() {
    return new Position(
        framework == null ? null : framework.title(),
        stage == null ? null : stage.title(),
        furthest,
        turn,
        returns,
        counterparts());
  }

  private List<Counterpart> counterparts() {
    CycleStage here = stage;
    CycleFramework mine = framework;
    if (here == null || mine == null) {
      return List.of();
    }
    List<Counterpart> counterparts = new ArrayList<>();
    for (CycleFramework other : CycleFrameworks.standard().frameworks()) {
      if (!other.id().equals(mine.id())) {
        counterparts.add(
            new Counterpart(
                other.title(),
                other.stages().stream()
                    .filter(known -> known.phases().stream().anyMatch(here.phases()::contains))
                    .map(CycleStage::title)
                    .toList()));
      }
    }
    return counterparts;
  }
}
