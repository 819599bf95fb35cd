package org.commissioning.scoring.cycle.internal;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.commissioning.model.contract.Agreement;
import org.commissioning.model.decision.CommissioningDecision;
import org.commissioning.model.decision.DecisionStatus;
import org.commissioning.model.decision.DutyRegard;
import org.commissioning.model.decision.PublicDuties;
import org.commissioning.model.decision.RegardState;
import org.commissioning.model.tender.ProcurementRecord;
import org.commissioning.scoring.decision.DutyRegister;
import org.commissioning.scoring.decision.internal.Reading;
import org.commissioning.scoring.method.internal.Days;
import org.jspecify.annotations.Nullable;

/** The gate on decisions: somebody entitled to decide has decided. */
final class DecisionGate {

  private static final String DECISIONS = "/intentions/decisions/";

  private DecisionGate() {}

  static void mandated(CaseView view, Findings findings) {
    List<CommissioningDecision> decisions = view.intentions().decisions();
    if (view.standing().isEmpty()) {
      findings.notRecorded("No decision is recorded.");
      return;
    }
    Set<String> decided = new HashSet<>();
    boolean made = false;
    Predicate<CommissioningDecision> looked =
        CaseView.looked(
            decisions,
            decision -> decision.status() == DecisionStatus.MADE && view.past(on(decision)));
    for (int i = 0; i < decisions.size(); i++) {
      CommissioningDecision decision = decisions.get(i);
      String named = "The decision " + CaseView.named(decision.title());
      LocalDate on = on(decision);
      String day = on == null ? "no known day" : Days.words(on);
      if (decision.status() == DecisionStatus.MADE && view.past(on)) {
        made = true;
        if (decision.basics() != null && decision.basics().service() != null) {
          decided.add(decision.basics().service());
        }
        findings.met(
            named + " was made on " + day + " by a body whose mandate covers it.", DECISIONS + i);
        duties(decision, named, DECISIONS + i, findings);
      } else if (decision.status() == DecisionStatus.MADE && looked.test(decision)) {
        findings.notMet(
            named + " is dated " + day + ", which is later than " + Days.words(view.asOf()) + ".",
            DECISIONS + i);
      }
    }
    if (!made) {
      findings.notMet(
          "No decision has been made: what there is are drafts.", "/intentions/decisions");
    }
    undecided(view, decided, findings);
  }

  private static @Nullable LocalDate on(CommissioningDecision decision) {
    return decision.making() == null ? null : decision.making().on();
  }

  /**
   * Every duty in force there and then must be answered: done, or not applicable with the reason.
   * Where the tables say nothing of the jurisdiction, what the decision itself names is looked at;
   * where it states none, what was in force is not known.
   */
  private static void duties(
      CommissioningDecision decision, String named, String at, Findings findings) {
    if (decision.making() == null || decision.making().jurisdiction() == null) {
      findings.notMet(
          named
              + " does not say under which jurisdiction it was made, so which public duties were in"
              + " force cannot be determined.",
          at + "/making");
      return;
    }
    Optional<DutyRegister> inForce = Reading.duties(decision, PublicDuties.standard()).toOptional();
    List<String> missing =
        inForce
            .map(
                register ->
                    register.missing().stream().map(standing -> standing.duty().label()).toList())
            .orElseGet(() -> recordedMissing(decision));
    if (!missing.isEmpty()) {
      findings.notMet(
          named + " records no regard to: " + String.join("; ", missing) + ".", at + "/duties");
    } else if (decision.duties().isEmpty()) {
      findings.notMet(named + " does not say to which public duties regard was had.", at);
    } else {
      findings.met(
          named
              + (inForce.isPresent()
                  ? " says of each public duty in force whether regard was had."
                  : " says of each public duty that it names whether regard was had; the tables know"
                      + " none of its jurisdiction."),
          at + "/duties");
    }
  }

  private static List<String> recordedMissing(CommissioningDecision decision) {
    return decision.duties().stream()
        .filter(regard -> regard.state() == RegardState.MISSING)
        .map(DutyRegard::duty)
        .toList();
  }

  /** Whatever is bought or agreed must rest on a decision that has been made. */
  private static void undecided(CaseView view, Set<String> decided, Findings findings) {
    List<ProcurementRecord> procurements = view.supply().procurements();
    for (int i = 0; i < procurements.size(); i++) {
      rests(
          "procurement",
          procurements.get(i).title(),
          procurements.get(i).services(),
          decided,
          "/supply/procurements/" + i,
          findings);
    }
    List<Agreement> agreements = view.supply().agreements();
    for (int i = 0; i < agreements.size(); i++) {
      rests(
          "agreement",
          agreements.get(i).title(),
          agreements.get(i).services(),
          decided,
          "/supply/agreements/" + i,
          findings);
    }
  }

  private static void rests(
      String kind,
      String title,
      List<String> services,
      Set<String> decided,
      String at,
      Findings findings) {
    if (services.isEmpty()) {
      findings.notMet(
          "The "
              + kind
              + " "
              + CaseView.named(title)
              + " names no service, so it rests on no decision.",
          at);
    } else if (!decided.containsAll(services)) {
      findings.notMet(
          "The "
              + kind
              + " "
              + CaseView.named(title)
              + " is for a service on which no decision has been made.",
          at);
    }
  }
}
