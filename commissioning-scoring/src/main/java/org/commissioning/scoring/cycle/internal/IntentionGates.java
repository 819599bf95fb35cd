package org.commissioning.scoring.cycle.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commissioning.model.cycle.CaseDescription;
import org.commissioning.model.decision.CommissioningDecision;
import org.commissioning.model.decision.DecisionStatus;
import org.commissioning.model.level.ChosenLevel;
import org.commissioning.model.option.DeliveryModel;
import org.commissioning.model.option.DeliveryOption;
import org.commissioning.model.option.OptionFinding;
import org.commissioning.model.option.OptionsComparison;
import org.commissioning.model.outcome.Measure;
import org.commissioning.model.outcome.Outcome;
import org.commissioning.scoring.method.internal.Days;

/** The gates on what is to change and who has decided so. */
final class IntentionGates {

  private static final String OUTCOMES = "/intentions/outcomes/";
  private static final String OPTIONS = "/intentions/options/";
  private static final String DECISIONS = "/intentions/decisions/";

  private IntentionGates() {}

  static void measurable(CaseView view, Findings findings) {
    List<Outcome> outcomes = view.intentions().outcomes();
    if (outcomes.isEmpty()) {
      findings.notRecorded("No outcome is stated.");
    }
    for (int i = 0; i < outcomes.size(); i++) {
      Outcome outcome = outcomes.get(i);
      String named = "The outcome " + CaseView.named(outcome.title());
      if (outcome.measures().isEmpty()) {
        findings.notMet(named + " has no measure.", OUTCOMES + i);
        continue;
      }
      List<String> lacks = new ArrayList<>();
      String found = "";
      for (Measure measure : outcome.measures()) {
        List<String> lacking = lacking(view, measure);
        if (lacking.isEmpty()) {
          found = measure.title();
          break;
        }
        lacks.add(CaseView.named(measure.title()) + " lacks " + String.join(", ", lacking));
      }
      findings.judged(
          !found.isEmpty(),
          named + " is measured by " + CaseView.named(found) + ", with baseline and target.",
          named + " cannot be measured yet: " + String.join("; ", lacks) + ".",
          OUTCOMES + i);
    }
  }

  private static List<String> lacking(CaseView view, Measure measure) {
    List<String> lacking = new ArrayList<>();
    if (measure.definition() == null) {
      lacking.add("a definition");
    }
    if (measure.polarity() == null) {
      lacking.add("a polarity");
    }
    if (measure.source() == null) {
      lacking.add("a source");
    }
    if (measure.baselines().stream().noneMatch(baseline -> view.past(baseline.to()))) {
      lacking.add("a baseline dated by " + Days.words(view.asOf()));
    }
    if (measure.targets().isEmpty()) {
      lacking.add("a target");
    }
    return lacking;
  }

  static void level(CaseView view, Findings findings) {
    CaseDescription about = view.about();
    ChosenLevel level = about == null ? null : about.level();
    if (level == null) {
      findings.notRecorded("The level at which this is commissioned is not stated.");
      return;
    }
    findings.judged(
        !level.reasonsFor().isEmpty(),
        "The level is stated, with reasons for it"
            + (level.reasonsAgainst().isEmpty() ? "." : " and against."),
        "The level is stated without a reason.",
        "/about/level");
  }

  static void options(CaseView view, Findings findings) {
    List<OptionsComparison> comparisons = view.intentions().options();
    if (comparisons.isEmpty()) {
      findings.notRecorded("No comparison of options is recorded.");
    }
    for (int i = 0; i < comparisons.size(); i++) {
      compared(view, comparisons.get(i), OPTIONS + i, findings);
    }
    Map<String, LocalDate> comparedOn = new HashMap<>();
    comparisons.forEach(comparison -> comparedOn.put(comparison.id(), comparison.comparedOn()));
    List<CommissioningDecision> decisions = view.intentions().decisions();
    for (int i = 0; i < decisions.size(); i++) {
      CommissioningDecision decision = decisions.get(i);
      LocalDate compared = comparedOn.get(decision.options());
      LocalDate made = decision.making() == null ? null : decision.making().on();
      if (decision.status() == DecisionStatus.MADE
          && compared != null
          && made != null
          && made.isBefore(compared)) {
        findings.notMet(
            "The decision "
                + CaseView.named(decision.title())
                + " was made on "
                + Days.words(made)
                + ", before its options were compared on "
                + Days.words(compared)
                + ".",
            DECISIONS + i);
      }
      if (decision.status() != DecisionStatus.WITHDRAWN
          && decision.options() == null
          && !comparisons.isEmpty()) {
        findings.notMet(
            "The decision "
                + CaseView.named(decision.title())
                + " does not say which comparison of options it rests on.",
            DECISIONS + i);
      }
    }
  }

  private static void compared(
      CaseView view, OptionsComparison comparison, String at, Findings findings) {
    String named = "The comparison " + CaseView.named(comparison.title());
    Set<String> judged = new HashSet<>();
    for (OptionFinding finding : comparison.findings()) {
      judged.add(finding.option());
    }
    List<String> faults = new ArrayList<>();
    if (comparison.options().size() < 2) {
      faults.add("has fewer than two options");
    }
    if (comparison.options().stream()
        .map(DeliveryOption::id)
        .anyMatch(id -> !judged.contains(id))) {
      faults.add("has an option that nothing is said about");
    }
    if (comparison.options().stream()
            .noneMatch(option -> option.model() == DeliveryModel.DO_NOTHING)
        && comparison.doNothing() == null) {
      faults.add("neither has doing nothing among its options nor says why not");
    }
    if (comparison.preferred() == null) {
      faults.add("names no preferred option");
    }
    if (comparison.comparedBy() == null || comparison.comparedOn() == null) {
      faults.add("does not say who compared and when");
    } else if (view.ahead(comparison.comparedOn())) {
      faults.add(
          "is dated "
              + Days.words(comparison.comparedOn())
              + ", which is later than "
              + Days.words(view.asOf()));
    }
    findings.judged(
        faults.isEmpty(),
        named + " sets " + comparison.options().size() + " options side by side.",
        named + " " + String.join(", ", faults) + ".",
        at);
  }
}
