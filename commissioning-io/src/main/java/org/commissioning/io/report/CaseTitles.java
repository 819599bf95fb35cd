package org.commissioning.io.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.commissioning.model.contract.Agreement;
import org.commissioning.model.contract.PurchasingVehicle;
import org.commissioning.model.cycle.CaseParties;
import org.commissioning.model.cycle.Intentions;
import org.commissioning.model.cycle.Supply;
import org.commissioning.model.cycle.Understanding;
import org.commissioning.model.decision.CommissioningDecision;
import org.commissioning.model.decision.Service;
import org.commissioning.model.need.Asset;
import org.commissioning.model.need.Evidence;
import org.commissioning.model.need.Need;
import org.commissioning.model.option.DeliveryOption;
import org.commissioning.model.option.OptionsComparison;
import org.commissioning.model.outcome.Assumption;
import org.commissioning.model.outcome.FrameworkEntry;
import org.commissioning.model.outcome.Measure;
import org.commissioning.model.outcome.Outcome;
import org.commissioning.model.party.Arrangement;
import org.commissioning.model.party.Organisation;
import org.commissioning.model.place.Place;
import org.commissioning.model.population.Population;
import org.commissioning.model.population.Segment;
import org.commissioning.model.resource.PooledFund;
import org.commissioning.model.tender.ProcurementRecord;

/** What the things that a case names by id are called. An id stands for itself if nothing does. */
final class CaseTitles {

  /** The lists of a case that have ids of their own. */
  enum Kind {
    PARTY,
    PLACE,
    POPULATION,
    SEGMENT,
    EVIDENCE,
    NEED,
    ASSET,
    OUTCOME,
    MEASURE,
    ENTRY,
    ASSUMPTION,
    SERVICE,
    OPTION,
    COMPARISON,
    DECISION,
    FUND,
    ARRANGEMENT,
    PROCUREMENT,
    VEHICLE,
    AGREEMENT
  }

  private final Map<Kind, Map<String, String>> titles = new HashMap<>();

  CaseTitles(
      CaseParties parties, Understanding understanding, Intentions intentions, Supply supply) {
    for (Organisation party : parties.organisations()) {
      put(Kind.PARTY, party.id() == null ? "" : party.id(), party.name());
    }
    all(Kind.FUND, parties.pooledFunds(), PooledFund::id, PooledFund::title);
    all(Kind.ARRANGEMENT, parties.arrangements(), Arrangement::id, Arrangement::title);
    all(Kind.PLACE, understanding.places(), Place::id, Place::name);
    all(Kind.POPULATION, understanding.populations(), Population::id, Population::title);
    all(Kind.SEGMENT, understanding.segments(), Segment::id, Segment::title);
    all(Kind.EVIDENCE, understanding.evidence(), Evidence::id, Evidence::title);
    understanding
        .assessments()
        .forEach(
            assessment -> {
              all(Kind.NEED, assessment.needs(), Need::id, Need::title);
              all(Kind.ASSET, assessment.assets(), Asset::id, Asset::title);
            });
    all(Kind.OUTCOME, intentions.outcomes(), Outcome::id, Outcome::title);
    intentions
        .outcomes()
        .forEach(outcome -> all(Kind.MEASURE, outcome.measures(), Measure::id, Measure::title));
    intentions
        .frameworks()
        .forEach(
            framework ->
                all(
                    Kind.ENTRY,
                    framework.entries(),
                    FrameworkEntry::id,
                    entry ->
                        (entry.code() == null ? "" : entry.code() + " ")
                            + entry.title()
                            + " ("
                            + framework.title()
                            + ")"));
    if (intentions.theory() != null) {
      all(
          Kind.ASSUMPTION,
          intentions.theory().assumptions(),
          Assumption::id,
          Assumption::statement);
    }
    all(Kind.SERVICE, intentions.services(), Service::id, Service::title);
    all(Kind.COMPARISON, intentions.options(), OptionsComparison::id, OptionsComparison::title);
    intentions
        .options()
        .forEach(
            comparison ->
                all(Kind.OPTION, comparison.options(), DeliveryOption::id, DeliveryOption::title));
    all(
        Kind.DECISION,
        intentions.decisions(),
        CommissioningDecision::id,
        CommissioningDecision::title);
    all(Kind.PROCUREMENT, supply.procurements(), ProcurementRecord::id, ProcurementRecord::title);
    all(Kind.VEHICLE, supply.vehicles(), PurchasingVehicle::id, PurchasingVehicle::title);
    all(Kind.AGREEMENT, supply.agreements(), Agreement::id, Agreement::title);
  }

  private <T> void all(
      Kind kind, List<T> things, Function<T, String> id, Function<T, String> title) {
    things.forEach(thing -> put(kind, id.apply(thing), title.apply(thing)));
  }

  private void put(Kind kind, String id, String title) {
    titles.computeIfAbsent(kind, key -> new HashMap<>()).putIfAbsent(id, title);
  }

  /** What a thing is called. */
  String of(Kind kind, String id) {
    return titles.getOrDefault(kind, Map.of()).getOrDefault(id, id);
  }

  /** What things are called, in their order. */
  List<String> of(Kind kind, List<String> ids) {
    return ids.stream().map(id -> of(kind, id)).toList();
  }

  /** What a body is called. */
  String party(String id) {
    return of(Kind.PARTY, id);
  }

  /** What the first of several kinds that has the id calls it. */
  String any(String id, Kind... kinds) {
    for (Kind kind : kinds) {
      String title = titles.getOrDefault(kind, Map.of()).get(id);
      if (title != null) {
        return title;
      }
    }
    return id;
  }
}
