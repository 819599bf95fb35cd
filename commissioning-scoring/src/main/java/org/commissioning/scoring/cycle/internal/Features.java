package org.commissioning.scoring.cycle.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.commissioning.model.cycle.CaseDescription;
import org.commissioning.model.cycle.CommissioningDefinition;
import org.commissioning.model.cycle.CommissioningDefinitions;
import org.commissioning.model.cycle.Emphasis;
import org.commissioning.model.cycle.Gate;
import org.commissioning.model.cycle.MaturityStage;
import org.commissioning.model.decision.DutyRegard;
import org.commissioning.model.decision.RegardState;
import org.commissioning.model.learning.Experiment;
import org.commissioning.scoring.cycle.Answer;
import org.commissioning.scoring.cycle.FeatureCheck;
import org.commissioning.scoring.cycle.MaturityReading;

/** What published definitions have in common, looked for in a case; and how mature it reads. */
final class Features {

  private final CaseView view;
  private final Walk walk;
  private final Set<Gate> satisfied;

  /** Told which gates find all that they ask for, whether the policy has them or not. */
  Features(CaseView view, Walk walk, Set<Gate> satisfied) {
    this.view = view;
    this.walk = walk;
    this.satisfied = satisfied;
  }

  private boolean passed(Gate gate) {
    return satisfied.contains(gate);
  }

  List<FeatureCheck> checks() {
    Set<Emphasis> stressed = stressed();
    List<FeatureCheck> checks = new ArrayList<>();
    checks.add(
        check(
            Emphasis.CYCLE,
            stressed,
            walk.turn() > 1 || passed(Gate.REVIEW_FEEDS_NEXT_CYCLE)
                ? Answer.YES
                : walk.recorded() ? Answer.NO : Answer.CANNOT_BE_DETERMINED,
            passed(Gate.REVIEW_FEEDS_NEXT_CYCLE)
                ? "A completed review feeds a further turn."
                : "The case is in a further turn of the cycle.",
            "No completed review feeds a further turn yet.",
            "No course is recorded."));
    boolean needs = passed(Gate.NEEDS_AND_ASSETS_ASSESSED);
    boolean linked =
        !view.intentions().outcomes().isEmpty()
            && view.intentions().outcomes().stream()
                .noneMatch(outcome -> outcome.needs().isEmpty());
    checks.add(
        check(
            Emphasis.NEEDS_AND_OUTCOMES,
            stressed,
            view.intentions().outcomes().isEmpty() && view.understanding().assessments().isEmpty()
                ? Answer.CANNOT_BE_DETERMINED
                : needs && linked ? Answer.YES : Answer.NO,
            "Needs have been assessed, and each outcome answers one.",
            needs
                ? "Not every outcome says which need it answers."
                : "The assessment of needs and assets does not pass its gate.",
            "Neither needs nor outcomes are recorded."));
    boolean secured = !view.supply().agreements().isEmpty() || view.made();
    boolean watched =
        view.course().observations().stream().anyMatch(seen -> view.past(seen.observation().to()));
    List<String> gaps = new ArrayList<>();
    if (!needs) {
      gaps.add("needs and assets that pass their gate");
    }
    if (!secured) {
      gaps.add("how anything is secured");
    }
    if (!watched) {
      gaps.add("what measures have shown since");
    }
    checks.add(
        check(
            Emphasis.WHOLE_PROCESS,
            stressed,
            needs && secured && watched ? Answer.YES : Answer.NO,
            "Need is specified, supply is decided on or agreed, and outcomes are observed.",
            "It does not show " + String.join(", nor ", gaps) + ".",
            ""));
    boolean learns = passed(Gate.REVIEW_FEEDS_NEXT_CYCLE) || !tried().isEmpty();
    boolean value =
        view.standing().stream()
            .flatMap(decision -> decision.duties().stream())
            .anyMatch(Features::bestValue);
    checks.add(
        check(
            Emphasis.IMPROVEMENT_AND_BEST_VALUE,
            stressed,
            learns && (value || passed(Gate.OPTIONS_COMPARED)) ? Answer.YES : Answer.NO,
            "The case learns by review or experiment, and value was weighed in comparing options or"
                + " regarding best value.",
            learns
                ? "Nothing shows that value was weighed."
                : "No review that feeds the next turn and no experiment is recorded.",
            ""));
    boolean population = !view.understanding().populations().isEmpty();
    boolean horizon = horizon();
    checks.add(
        check(
            Emphasis.STRATEGIC_FOR_A_POPULATION,
            stressed,
            population && horizon ? Answer.YES : Answer.NO,
            "It is for a stated population and looks ahead to a stated horizon.",
            population ? "No planning horizon is stated." : "No population is stated.",
            ""));
    return checks;
  }

  private static boolean bestValue(DutyRegard regard) {
    return regard.state() == RegardState.DONE && regard.duty().contains("best-value");
  }

  private List<Experiment> tried() {
    return view.course().experiments().stream()
        .filter(experiment -> view.past(experiment.from()))
        .toList();
  }

  private boolean horizon() {
    CaseDescription about = view.about();
    return about != null && about.horizon() != null;
  }

  private static FeatureCheck check(
      Emphasis feature,
      Set<Emphasis> stressed,
      Answer shown,
      String yes,
      String no,
      String unknown) {
    String reason =
        switch (shown) {
          case YES -> yes;
          case NO -> no;
          case CANNOT_BE_DETERMINED -> unknown;
        };
    return new FeatureCheck(feature, stressed.contains(feature), shown, reason);
  }

  private Set<Emphasis> stressed() {
    CaseDescription about = view.about();
    List<Emphasis> stressed = List.of();
    if (about != null && about.ownDefinition() != null) {
      stressed = about.ownDefinition().stresses();
    } else if (about != null && about.workingDefinition() != null) {
      stressed =
          CommissioningDefinitions.standard()
              .find(about.workingDefinition())
              .map(CommissioningDefinition::stresses)
              .orElse(List.of());
    }
    return stressed.isEmpty() ? Set.of() : EnumSet.copyOf(stressed);
  }

  MaturityReading maturity() {
    MaturityStage stated = view.course().maturity();
    boolean understood = passed(Gate.NEEDS_AND_ASSETS_ASSESSED) && passed(Gate.OUTCOMES_MEASURABLE);
    if (understood && walk.turn() > 1 && passed(Gate.REVIEW_FEEDS_NEXT_CYCLE)) {
      return new MaturityReading(
          MaturityStage.EMBEDDED,
          stated,
          "Needs, assets and outcomes pass their gates, and this is a further turn of the cycle,"
              + " fed by a review.");
    }
    if (understood) {
      return new MaturityReading(
          MaturityStage.AD_HOC,
          stated,
          "Needs, assets and outcomes pass their gates, but "
              + (walk.turn() > 1
                  ? "no completed review feeds this turn of the cycle."
                  : "the record shows no further turn of the cycle."));
    }
    if (!view.supply().procurements().isEmpty() || !view.supply().agreements().isEmpty()) {
      return new MaturityReading(
          MaturityStage.ADVANCED_PROCUREMENT,
          stated,
          "Something is bought or agreed, while needs, assets or outcomes do not pass their gates.");
    }
    return new MaturityReading(null, stated, "Too little is recorded to say.");
  }
}
