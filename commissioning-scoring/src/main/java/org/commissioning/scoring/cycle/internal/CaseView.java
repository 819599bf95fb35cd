package org.commissioning.scoring.cycle.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.commissioning.model.contract.Agreement;
import org.commissioning.model.cycle.CaseDescription;
import org.commissioning.model.cycle.CaseParties;
import org.commissioning.model.cycle.CommissioningCase;
import org.commissioning.model.cycle.Course;
import org.commissioning.model.cycle.CycleQuestion;
import org.commissioning.model.cycle.GatePolicy;
import org.commissioning.model.cycle.Intentions;
import org.commissioning.model.cycle.Supply;
import org.commissioning.model.cycle.Understanding;
import org.commissioning.model.decision.CommissioningDecision;
import org.commissioning.model.decision.DecisionStatus;
import org.commissioning.model.decision.Delivery;
import org.commissioning.model.need.Evidence;
import org.commissioning.model.option.DeliveryModel;
import org.commissioning.model.option.Route;
import org.commissioning.scoring.method.Shown;
import org.commissioning.scoring.method.internal.Days;
import org.jspecify.annotations.Nullable;

/** A case on a day, with what is absent as empty, so that a gate can look without asking first. */
final class CaseView {

  private final CommissioningCase story;
  private final LocalDate asOf;
  private final GatePolicy policy;
  private final CaseParties parties;
  private final Understanding understanding;
  private final Intentions intentions;
  private final Supply supply;
  private final Course course;
  private final Map<String, Evidence> evidence = new HashMap<>();
  private final Set<Route> routes = EnumSet.noneOf(Route.class);

  CaseView(CycleQuestion question) {
    this.story = question.commissioningCase();
    this.asOf = question.asOf();
    this.policy = question.policy() == null ? GatePolicy.standard() : question.policy();
    this.parties = story.parties() == null ? CaseParties.empty() : story.parties();
    this.understanding =
        story.understanding() == null ? Understanding.empty() : story.understanding();
    this.intentions = story.intentions() == null ? Intentions.empty() : story.intentions();
    this.supply = story.supply() == null ? Supply.empty() : story.supply();
    this.course = story.course() == null ? Course.empty() : story.course();
    understanding.evidence().forEach(item -> evidence.put(item.id(), item));
    for (CommissioningDecision decision : standing()) {
      DeliveryModel model = model(decision);
      if (model != null) {
        routes.add(model.route());
      }
    }
    if (!supply.procurements().isEmpty() || !supply.vehicles().isEmpty()) {
      routes.add(Route.MARKET);
    }
    if (!supply.personalBudgets().isEmpty()) {
      routes.add(Route.PERSONAL);
    }
    for (Agreement agreement : supply.agreements()) {
      if (agreement instanceof Agreement.Grant) {
        routes.add(Route.GRANT);
      } else if (agreement instanceof Agreement.Contract) {
        routes.add(Route.MARKET);
      }
    }
  }

  LocalDate asOf() {
    return asOf;
  }

  GatePolicy policy() {
    return policy;
  }

  @Nullable CaseDescription about() {
    return story.about();
  }

  CaseParties parties() {
    return parties;
  }

  Understanding understanding() {
    return understanding;
  }

  Intentions intentions() {
    return intentions;
  }

  Supply supply() {
    return supply;
  }

  Course course() {
    return course;
  }

  /** The routes that the case takes; empty while nothing says which. */
  Set<Route> routes() {
    return routes;
  }

  /** The decisions that have not been withdrawn. */
  List<CommissioningDecision> standing() {
    return intentions.decisions().stream()
        .filter(decision -> decision.status() != DecisionStatus.WITHDRAWN)
        .toList();
  }

  /** Whether a decision has been made by the day. */
  boolean made() {
    return intentions.decisions().stream()
        .anyMatch(
            decision ->
                decision.status() == DecisionStatus.MADE
                    && decision.making() != null
                    && past(decision.making().on()));
  }

  static @Nullable DeliveryModel model(CommissioningDecision decision) {
    if (decision.basics() == null) {
      return null;
    }
    Delivery delivery = decision.basics().delivery();
    return delivery == null ? null : delivery.model();
  }

  /** Whether the day has come. */
  boolean past(@Nullable LocalDate day) {
    return day != null && !day.isAfter(asOf);
  }

  /** Whether the day is known and has not come. */
  boolean ahead(@Nullable LocalDate day) {
    return day != null && day.isAfter(asOf);
  }

  /** Whether a day lies further back than evidence may. */
  boolean stale(@Nullable LocalDate day) {
    return day != null
        && policy.evidenceYears() != null
        && day.plusYears(policy.evidenceYears()).isBefore(asOf);
  }

  /** How old evidence may be, in words that follow "older than". */
  String oldest() {
    return policy.evidenceYears()
        + (Integer.valueOf(1).equals(policy.evidenceYears()) ? " year" : " years");
  }

  /**
   * What of a list is to be looked at: what was done by the day, since what is under way or ahead
   * takes nothing away from it; everything, if nothing was, so that a gate can say what is wrong.
   */
  static <T> Predicate<T> looked(List<T> all, Predicate<T> done) {
    return all.stream().anyMatch(done) ? done : any -> true;
  }

  /** What is wrong with the evidence named, as words that follow "rests on"; null if nothing is. */
  @Nullable String weakness(List<String> ids) {
    if (ids.isEmpty()) {
      return "no evidence";
    }
    List<String> reasons = new ArrayList<>();
    for (String id : ids) {
      Evidence item = evidence.get(id);
      LocalDate gathered = item == null ? null : item.gathered();
      if (gathered == null) {
        reasons.add("evidence without a date");
      } else if (gathered.isAfter(asOf)) {
        reasons.add(
            "evidence of " + Days.words(gathered) + ", which is later than " + Days.words(asOf));
      } else if (stale(gathered)) {
        reasons.add("evidence of " + Days.words(gathered) + ", which is older than " + oldest());
      } else {
        return null;
      }
    }
    return reasons.get(0);
  }

  /** A title as it may stand in a sentence. */
  static String named(String title) {
    return "'" + Shown.escaped(title) + "'";
  }
}
