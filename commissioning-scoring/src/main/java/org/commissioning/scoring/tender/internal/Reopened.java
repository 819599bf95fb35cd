package org.commissioning.scoring.tender.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.commissioning.model.tender.Exclusion;
import org.commissioning.model.tender.ExclusionStage;
import org.commissioning.model.tender.Lot;
import org.commissioning.model.tender.Procurement;
import org.commissioning.model.tender.Tender;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.internal.Days;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.tender.EarlierEvaluation;
import org.commissioning.scoring.tender.LotEvaluation;
import org.commissioning.scoring.tender.Ranking;
import org.jspecify.annotations.Nullable;

/** A lot that is evaluated anew after a tender was excluded, with what stood before. */
public final class Reopened {

  private Reopened() {}

  /** Evaluates a lot, and before it each field that it had before an exclusion after opening. */
  public static LotEvaluation evaluate(Lot lot, Map<String, String> names, Steps steps) {
    Map<LocalDate, List<String>> days = new TreeMap<>();
    for (Tender tender : lot.tenders()) {
      LocalDate day = excludedAfterOpening(tender);
      if (day != null) {
        days.computeIfAbsent(day, any -> new ArrayList<>()).add(tender.bidder());
      }
    }
    if (days.isEmpty()) {
      return LotAssessment.of(lot, names, "Lot " + lot.id(), steps);
    }
    List<EarlierEvaluation> earlier = new ArrayList<>();
    days.forEach(
        (day, excluded) -> {
          LotEvaluation then =
              LotAssessment.of(
                  with(lot, tender -> before(tender, day)),
                  names,
                  "Lot " + lot.id() + " before " + Days.words(day),
                  steps);
          earlier.add(
              new EarlierEvaluation(day, excluded, then.fields(), then.tenders(), then.ranking()));
        });
    LotEvaluation now = LotAssessment.of(lot, names, "Lot " + lot.id(), steps);
    List<String> notes = new ArrayList<>(now.notes());
    for (EarlierEvaluation each : earlier) {
      notes.add(note(each, now, names));
    }
    return new LotEvaluation(
        now.lot(),
        now.title(),
        now.combination(),
        now.fields(),
        now.tenders(),
        now.ranking(),
        notes,
        earlier);
  }

  private static @Nullable LocalDate excludedAfterOpening(Tender tender) {
    Exclusion exclusion = tender.exclusion();
    return exclusion != null && exclusion.stage() == ExclusionStage.AFTER_OPENING
        ? exclusion.decidedOn()
        : null;
  }

  /** The tender as it stood before a day: what was decided on that day or later is lifted. */
  private static Tender before(Tender tender, LocalDate day) {
    LocalDate decided = excludedAfterOpening(tender);
    return decided == null || decided.isBefore(day) ? tender : withExclusion(tender, null);
  }

  private static String note(EarlierEvaluation then, LotEvaluation now, Map<String, String> names) {
    List<String> excluded = then.excluded().stream().map(id -> names.getOrDefault(id, id)).toList();
    String start =
        String.join(", ", excluded)
            + (excluded.size() == 1 ? " was" : " were")
            + " excluded on "
            + Days.words(then.supersededOn())
            + ", after opening: the tenders were evaluated anew, and the evaluation before it is kept.";
    if (!(then.ranking() instanceof Figure.Calculated<Ranking> before)
        || !(now.ranking() instanceof Figure.Calculated<Ranking> after)) {
      return start;
    }
    return start
        + (order(before.value(), after.value()).equals(order(after.value(), after.value()))
            ? " The order of the others is as it was."
            : " The order of the others has changed.");
  }

  /** The order of those that are still there, ties kept together. */
  private static List<List<String>> order(Ranking ranking, Ranking still) {
    List<String> kept = still.places().stream().map(Ranking.Place::bidder).toList();
    Map<Integer, List<String>> groups = new TreeMap<>();
    for (Ranking.Place place : ranking.places()) {
      if (kept.contains(place.bidder())) {
        groups.computeIfAbsent(place.rank(), rank -> new ArrayList<>()).add(place.bidder());
      }
    }
    return List.copyOf(groups.values());
  }

  /** The procurement with a tender excluded. */
  public static Procurement excluding(
      Procurement procurement, String lot, String bidder, Exclusion exclusion) {
    List<Lot> lots = new ArrayList<>();
    for (Lot each : procurement.lots()) {
      lots.add(
          each.id().equals(lot)
              ? with(
                  each,
                  tender -> tender.bidder().equals(bidder) ? excluded(tender, exclusion) : tender)
              : each);
    }
    return new Procurement(
        procurement.id(),
        procurement.title(),
        procurement.authority(),
        procurement.provenance(),
        procurement.bidders(),
        procurement.evaluators(),
        lots,
        procurement.lotAwards());
  }

  private static Tender excluded(Tender tender, Exclusion exclusion) {
    if (tender.exclusion() != null) {
      throw new IllegalArgumentException(
          "bidder '" + tender.bidder() + "' is excluded already: " + tender.exclusion().reason());
    }
    return withExclusion(tender, exclusion);
  }

  private static Lot with(Lot lot, UnaryOperator<Tender> change) {
    return new Lot(
        lot.id(),
        lot.title(),
        lot.rules(),
        lot.tenders().stream().map(change).toList(),
        lot.weightMinimums());
  }

  private static Tender withExclusion(Tender tender, @Nullable Exclusion exclusion) {
    return new Tender(
        tender.bidder(),
        tender.prices(),
        tender.marks(),
        tender.consensusScores(),
        tender.publishedScores(),
        tender.gateOutcomes(),
        exclusion);
  }
}
