package org.commissioning.scoring.cycle.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.commissioning.model.contract.Agreement;
import org.commissioning.model.contract.AgreementIndicator;
import org.commissioning.model.decision.CommissioningDecision;
import org.commissioning.model.decision.DecisionStatus;
import org.commissioning.model.market.MarketEngagement;
import org.commissioning.model.market.Participation;
import org.commissioning.model.market.SharedInformation;
import org.commissioning.model.option.DeliveryModel;
import org.commissioning.model.option.Route;
import org.commissioning.model.party.Arrangement;
import org.commissioning.model.party.Conflict;
import org.commissioning.model.party.ConflictHandling;
import org.commissioning.model.party.ConflictsAssessment;
import org.commissioning.model.party.Role;
import org.commissioning.model.party.RoleHolder;
import org.commissioning.model.tender.ProcurementRecord;
import org.commissioning.scoring.method.internal.Days;

/** The gates on markets, conflicts of interest and agreements. */
final class SupplyGates {

  private static final String ENGAGEMENTS = "/supply/engagements/";
  private static final String ASSESSMENTS = "/parties/conflictsAssessments/";

  private SupplyGates() {}

  static void marketEngaged(CaseView view, Findings findings) {
    List<MarketEngagement> engagements = view.supply().engagements();
    if (engagements.isEmpty()) {
      findings.notRecorded("No engagement of those who might provide is recorded.");
      return;
    }
    Predicate<MarketEngagement> looked =
        CaseView.looked(engagements, engagement -> !view.ahead(engagement.from()));
    Set<String> engaged = new HashSet<>();
    Map<String, LocalDate> ends = new HashMap<>();
    Map<String, LocalDate> asked = new HashMap<>();
    for (int i = 0; i < engagements.size(); i++) {
      MarketEngagement engagement = engagements.get(i);
      if (looked.test(engagement)) {
        // One found wanting has said so itself: its services were asked about, though not well.
        held(view, engagement, ENGAGEMENTS + i, findings);
        engaged.addAll(engagement.services());
      }
      LocalDate end = engagement.to() == null ? engagement.from() : engagement.to();
      if (end != null) {
        ends.put(engagement.id(), end);
        engagement
            .services()
            .forEach(service -> asked.merge(service, end, (a, b) -> a.isBefore(b) ? a : b));
      }
    }
    List<CommissioningDecision> decisions = view.intentions().decisions();
    for (int i = 0; i < decisions.size(); i++) {
      CommissioningDecision decision = decisions.get(i);
      DeliveryModel model = CaseView.model(decision);
      String service = decision.basics() == null ? null : decision.basics().service();
      if (decision.status() != DecisionStatus.WITHDRAWN
          && model != null
          && model.route() == Route.MARKET
          && service != null
          && !engaged.contains(service)) {
        findings.notMet(
            "The decision "
                + CaseView.named(decision.title())
                + " leaves a service to a market that was not asked about it.",
            "/intentions/decisions/" + i);
      }
    }
    List<ProcurementRecord> procurements = view.supply().procurements();
    for (int i = 0; i < procurements.size(); i++) {
      String at = "/supply/procurements/" + i;
      if (before(procurements.get(i), ends, at, findings)) {
        about(procurements.get(i), asked, at, findings);
      }
    }
  }

  private static boolean held(
      CaseView view, MarketEngagement engagement, String at, Findings findings) {
    String named = "The market engagement " + CaseView.named(engagement.title());
    List<String> faults = new ArrayList<>();
    if (!view.past(engagement.from())) {
      faults.add("has no date by " + Days.words(view.asOf()));
    }
    if (engagement.questions().isEmpty()) {
      faults.add("asked nothing");
    }
    if (engagement.participants().isEmpty()) {
      faults.add("reached nobody");
    }
    Set<String> told = new HashSet<>();
    for (SharedInformation shared : engagement.shared()) {
      if (!Boolean.TRUE.equals(shared.published())) {
        told.add(shared.id());
      }
    }
    if (engagement.shared().isEmpty()) {
      faults.add("records nothing of what it told");
    }
    long unequal = 0;
    for (Participation participant : engagement.participants()) {
      unequal += told.size() - participant.received().stream().filter(told::contains).count();
    }
    if (unequal > 0) {
      faults.add(
          "told some what it did not tell others ("
              + unequal
              + (unequal == 1 ? " piece" : " pieces")
              + " of information not received)");
    }
    findings.judged(
        faults.isEmpty(),
        named
            + " asked "
            + engagement.participants().size()
            + (engagement.participants().size() == 1 ? " body" : " bodies")
            + " and told all the same.",
        named + " " + String.join(", ", faults) + ".",
        at);
    return faults.isEmpty();
  }

  /** Whether every engagement that a procurement names had ended when it was announced. */
  private static boolean before(
      ProcurementRecord procurement, Map<String, LocalDate> ends, String at, Findings findings) {
    boolean before = true;
    for (String engagement : procurement.engagements()) {
      LocalDate end = ends.get(engagement);
      if (end != null && procurement.noticeOn() != null && end.isAfter(procurement.noticeOn())) {
        before = false;
        findings.notMet(
            "The procurement "
                + CaseView.named(procurement.title())
                + " was announced on "
                + Days.words(procurement.noticeOn())
                + ", before the engagement ended on "
                + Days.words(end)
                + ".",
            at);
      }
    }
    return before;
  }

  /**
   * Whether somebody was asked about each service of a procurement before it was announced. What is
   * called off from a framework or dynamic market is passed over: the market was asked for that.
   */
  private static void about(
      ProcurementRecord procurement, Map<String, LocalDate> asked, String at, Findings findings) {
    LocalDate notice = procurement.noticeOn();
    boolean each =
        procurement.services().stream()
            .map(asked::get)
            .allMatch(end -> end != null && (notice == null || !end.isAfter(notice)));
    if (!each && procurement.parent() == null) {
      findings.notMet(
          "The procurement "
              + CaseView.named(procurement.title())
              + " is for a service about which no market was asked"
              + (notice == null ? "." : " before it was announced on " + Days.words(notice) + "."),
          at);
    }
  }

  static void conflicts(CaseView view, Findings findings) {
    List<ConflictsAssessment> assessments = view.parties().conflictsAssessments();
    Predicate<ConflictsAssessment> looked =
        CaseView.looked(assessments, assessment -> view.past(assessment.assessedOn()));
    Set<String> covered = new HashSet<>();
    for (int i = 0; i < assessments.size(); i++) {
      ConflictsAssessment assessment = assessments.get(i);
      if (!looked.test(assessment)) {
        continue;
      }
      String at = ASSESSMENTS + i;
      if (!view.past(assessment.assessedOn())) {
        findings.notMet(
            "An assessment of conflicts is dated "
                + Days.words(assessment.assessedOn())
                + ", which is later than "
                + Days.words(view.asOf())
                + ".",
            at);
        continue;
      }
      covered.addAll(assessment.covers());
      int open = 0;
      for (int j = 0; j < assessment.conflicts().size(); j++) {
        Conflict conflict = assessment.conflicts().get(j);
        if (conflict.handling() instanceof ConflictHandling.Open) {
          open++;
          findings.notMet(
              "A conflict of interest is open: nothing has been done about it yet.",
              at + "/conflicts/" + j);
        }
      }
      if (open == 0) {
        findings.met(
            "Conflicts were assessed on "
                + Days.words(assessment.assessedOn())
                + ": "
                + (assessment.conflicts().isEmpty()
                    ? "none was found."
                    : assessment.conflicts().size() + " found, none left open."),
            at);
      }
    }
    if (assessments.isEmpty()) {
      findings.notRecorded("Nobody has looked for conflicts of interest.");
      return;
    }
    uncovered(view, covered, findings);
  }

  private static void uncovered(CaseView view, Set<String> covered, Findings findings) {
    List<ProcurementRecord> procurements = view.supply().procurements();
    for (int i = 0; i < procurements.size(); i++) {
      if (!covered.contains(procurements.get(i).id())) {
        findings.notMet(
            "The procurement "
                + CaseView.named(procurements.get(i).title())
                + " is covered by no assessment of conflicts.",
            "/supply/procurements/" + i);
      }
    }
    List<Arrangement> arrangements = view.parties().arrangements();
    for (int i = 0; i < arrangements.size(); i++) {
      Arrangement arrangement = arrangements.get(i);
      if (bothSides(arrangement.roles()) && !covered.contains(arrangement.id())) {
        findings.notMet(
            "In the arrangement "
                + CaseView.named(arrangement.title())
                + " one body both commissions and provides, and no assessment of conflicts covers"
                + " it.",
            "/parties/arrangements/" + i);
      }
    }
    List<Agreement> agreements = view.supply().agreements();
    for (int i = 0; i < agreements.size(); i++) {
      if (bothSides(agreements.get(i).roles()) && !covered.contains(agreements.get(i).id())) {
        findings.notMet(
            "In the agreement "
                + CaseView.named(agreements.get(i).title())
                + " one body both commissions and provides, and no assessment of conflicts covers"
                + " it.",
            "/supply/agreements/" + i);
      }
    }
  }

  private static boolean bothSides(List<RoleHolder> roles) {
    Map<String, Set<Role>> held = new HashMap<>();
    for (RoleHolder holder : roles) {
      held.computeIfAbsent(holder.party(), party -> EnumSet.noneOf(Role.class)).add(holder.role());
    }
    return held.values().stream()
        .anyMatch(
            all ->
                (all.contains(Role.COMMISSIONER) || all.contains(Role.LEAD_COMMISSIONER))
                    && (all.contains(Role.PROVIDER) || all.contains(Role.LEAD_PROVIDER)));
  }

  static void indicators(CaseView view, Findings findings) {
    List<Agreement> agreements = view.supply().agreements();
    if (agreements.isEmpty()) {
      findings.notRecorded("No contract or other agreement is recorded.");
    }
    for (int i = 0; i < agreements.size(); i++) {
      Agreement agreement = agreements.get(i);
      String named = "The agreement " + CaseView.named(agreement.title());
      long usable = agreement.indicators().stream().filter(SupplyGates::usable).count();
      findings.judged(
          usable > 0,
          named
              + " has "
              + usable
              + (usable == 1 ? " indicator" : " indicators")
              + " with what is expected.",
          agreement.indicators().isEmpty()
              ? named + " has no indicator."
              : named + " has no indicator with both a meaning and a target.",
          "/supply/agreements/" + i);
    }
  }

  private static boolean usable(AgreementIndicator indicator) {
    return (indicator.measure() != null || indicator.definition() != null)
        && indicator.target() != null;
  }
}
