package org.commissioning.scoring.tender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commissioning.model.money.Money;
import org.commissioning.model.money.VatTreatment;
import org.commissioning.model.tender.Assessment;
import org.commissioning.model.tender.Bidder;
import org.commissioning.model.tender.Exclusion;
import org.commissioning.model.tender.ExclusionStage;
import org.commissioning.model.tender.Lot;
import org.commissioning.model.tender.LotAwardRules;
import org.commissioning.model.tender.LotLimit;
import org.commissioning.model.tender.LotMechanism;
import org.commissioning.model.tender.PriceElement;
import org.commissioning.model.tender.PriceOpening;
import org.commissioning.model.tender.PriceTerms;
import org.commissioning.model.tender.Procurement;
import org.commissioning.model.tender.Tender;
import org.commissioning.model.tender.TenderedPrice;
import org.commissioning.model.tender.WeightMinimum;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.InvalidInputException;
import org.commissioning.scoring.method.Problem;
import org.junit.jupiter.api.Test;

/** Tenders excluded after opening, lots that are limited, two envelopes and minimum weights. */
class ReopenedAndLotsTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 5, 1);
  private static final LocalDate SECOND = LocalDate.of(2026, 6, 1);

  private static Draft three() {
    Draft draft =
        new Draft()
            .price("50", Draft.RATIO)
            .criterion("q", null, "50", Draft.marked("0-100"), null);
    draft.bid("A").price("175000").mark("q", "90");
    draft.bid("B").price("100000").mark("q", "60");
    draft.bid("C").price("40000").mark("q", "10");
    return draft;
  }

  private static List<String> order(Figure<Ranking> ranking) {
    return ranking.orElseThrow().places().stream().map(Ranking.Place::bidder).toList();
  }

  /** Excluding C, who lost, turns the order of A and B; both evaluations are kept. */
  @Test
  void evaluatesAnewAndKeepsWhatStoodBefore() {
    TenderEvaluation first = TenderEvaluation.of(three().procurement());
    TenderEvaluation second = first.excluding("1", "C", "A ground for exclusion applies", FIRST);

    LotEvaluation now = second.lot("1");
    assertThat(order(now.ranking())).containsExactly("B", "A");
    assertThat(now.fields().get(0).bidders()).containsExactly("A", "B");
    assertThat(now.tender("C").admission())
        .isEqualTo(
            new Admission.NotAdmitted(
                List.of("excluded on 1 May 2026, after opening: A ground for exclusion applies")));
    EarlierEvaluation before = now.earlier().get(0);
    assertThat(before.supersededOn()).isEqualTo(FIRST);
    assertThat(before.excluded()).containsExactly("C");
    assertThat(before.fields()).isEqualTo(first.lot("1").fields());
    assertThat(before.tenders()).isEqualTo(first.lot("1").tenders());
    assertThat(before.ranking()).isEqualTo(first.lot("1").ranking());
    assertThat(now.notes())
        .contains(
            "Provider C was excluded on 1 May 2026, after opening: the tenders were evaluated anew,"
                + " and the evaluation before it is kept. The order of the others has changed.");
    assertThat(second.working().text())
        .contains("Lot 1 before 1 May 2026: order")
        .contains("Lot 1: order");
  }

  @Test
  void keepsEachEvaluationWhereSeveralAreExcludedInTurn() {
    TenderEvaluation third =
        TenderEvaluation.of(three().procurement())
            .excluding("1", "C", "late evidence", SECOND)
            .excluding("1", "B", "withdrawn", FIRST);
    List<EarlierEvaluation> earlier = third.lot("1").earlier();
    assertThat(earlier).extracting(EarlierEvaluation::supersededOn).containsExactly(FIRST, SECOND);
    assertThat(order(earlier.get(0).ranking())).containsExactly("A", "C", "B");
    assertThat(order(earlier.get(1).ranking())).containsExactly("A", "C");
    assertThat(order(third.lot("1").ranking())).containsExactly("A");
    assertThat(third.lot("1").notes())
        .anyMatch(note -> note.endsWith("The order of the others is as it was."));
  }

  @Test
  void refusesAnExclusionAfterOpeningWithoutItsDay() {
    Draft draft = three();
    draft.bid("C").exclusion = new Exclusion("why", null, ExclusionStage.AFTER_OPENING);
    assertThat(TenderRefusalsTest.refusals(draft))
        .containsExactly(
            "/lots/0/tenders/2/exclusion/decidedOn: must be given when stage is after-opening");
    TenderEvaluation evaluation = TenderEvaluation.of(three().procurement());
    assertThatThrownBy(() -> evaluation.excluding("1", "Z", "why", FIRST))
        .hasMessage("bidder 'Z' did not tender for lot '1'");
    TenderEvaluation once = evaluation.excluding("1", "C", "why", FIRST);
    assertThatThrownBy(() -> once.excluding("1", "C", "again", SECOND))
        .hasMessage("bidder 'C' is excluded already: why");
  }

  // Lots.

  private static Procurement lots(LotAwardRules rules, Map<String, Map<String, String>> points) {
    List<Lot> lots = new ArrayList<>();
    Map<String, Bidder> bidders = new LinkedHashMap<>();
    points.forEach(
        (id, tenders) -> {
          Draft draft = new Draft().criterion("q", null, "100", Draft.marked("0-100"), null);
          tenders.forEach(
              (bidder, mark) -> {
                draft.bid(bidder).mark("q", mark);
                bidders.put(bidder, new Bidder(bidder, "Provider " + bidder, List.of()));
              });
          Lot lot = draft.lot();
          lots.add(new Lot(id, "Lot " + id, lot.rules(), lot.tenders()));
        });
    return new Procurement(
        "P",
        "Lots",
        null,
        null,
        List.copyOf(bidders.values()),
        List.of(new org.commissioning.model.tender.Evaluator("E1", null, null)),
        lots,
        rules);
  }

  private static Map<String, String> row(String... bidderAndMark) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < bidderAndMark.length; i += 2) {
      row.put(bidderAndMark[i], bidderAndMark[i + 1]);
    }
    return row;
  }

  private static Map<String, Map<String, String>> table(Object... lotAndRow) {
    Map<String, Map<String, String>> table = new LinkedHashMap<>();
    for (int i = 0; i < lotAndRow.length; i += 2) {
      @SuppressWarnings("unchecked")
      Map<String, String> row = (Map<String, String>) lotAndRow[i + 1];
      table.put((String) lotAndRow[i], row);
    }
    return table;
  }

  private static LotAwardRules limit(LotMechanism mechanism, int most, String... lots) {
    return new LotAwardRules(List.of(new LotLimit(List.of(lots), most)), mechanism);
  }

  private static List<String> awards(Procurement procurement) {
    return TenderEvaluation.of(procurement).awards().stream()
        .map(award -> award.lot() + " " + award.bidder())
        .toList();
  }

  @Test
  void awardsLotsInOrderAndPassesOverWhoHasEnough() {
    Procurement procurement =
        lots(
            limit(new LotMechanism.InOrder(List.of("1", "2")), 1, "1", "2"),
            table("1", row("A", "90", "B", "80"), "2", row("A", "95", "B", "70")));
    assertThat(awards(procurement)).containsExactly("1 A", "2 B");
    assertThat(TenderEvaluation.of(procurement).awards().get(1).passedOver())
        .containsExactly(
            "Provider A is in place 1 and is awarded lot 1: at most 1 of lots 1, 2 may go to one"
                + " bidder");
  }

  /** Which lot comes first decides who gets it, so that none may be left out of the order. */
  @Test
  void refusesAnOrderThatLeavesALimitedLotOut() {
    Map<String, Map<String, String>> three =
        table("1", row("A", "90"), "2", row("A", "95"), "3", row("A", "80"));
    assertThat(
            problems(lots(limit(new LotMechanism.InOrder(List.of("2")), 1, "1", "2", "3"), three)))
        .containsExactly(
            "/lotAwards/mechanism/lots: must name every lot that shares a limit with another"
                + " (missing: 2)");
    assertThat(awards(lots(limit(new LotMechanism.InOrder(List.of("2", "1")), 1, "1", "2"), three)))
        .containsExactly(
            "1 not calculable: no tender is left whose bidder may have another lot", "2 A", "3 A");
  }

  @Test
  void fillsAsManyLotsAsItCanThenLooksAtPlaces() {
    LotAwardRules rules =
        limit(
            new LotMechanism.MostLotsFilled(LotMechanism.SharingMeasure.LEAST_PLACES), 1, "1", "2");
    assertThat(awards(lots(rules, table("1", row("A", "90"), "2", row("A", "95", "B", "70")))))
        .containsExactly("1 A", "2 B");
    assertThat(
            awards(
                lots(rules, table("1", row("A", "90", "B", "80"), "2", row("A", "95", "C", "95")))))
        .containsExactly("1 A", "2 C");
    // By points: 80 + 95 is more than 90 + 70.
    LotAwardRules byPoints =
        limit(
            new LotMechanism.MostLotsFilled(LotMechanism.SharingMeasure.MOST_POINTS), 1, "1", "2");
    assertThat(
            awards(
                lots(
                    byPoints,
                    table("1", row("A", "90", "B", "80"), "2", row("A", "95", "B", "70")))))
        .containsExactly("1 B", "2 A");
  }

  @Test
  void saysThatNothingSettlesWhoGetsALot() {
    LotAwardRules rules =
        limit(
            new LotMechanism.MostLotsFilled(LotMechanism.SharingMeasure.LEAST_PLACES), 1, "1", "2");
    assertThat(
            awards(
                lots(rules, table("1", row("A", "90", "B", "80"), "2", row("A", "95", "B", "70")))))
        .allMatch(
            award ->
                award.endsWith(
                    "not calculable: 2 ways of sharing the lots out are equally good, and nothing"
                        + " published separates them"));
    LotAwardRules order = limit(new LotMechanism.InOrder(List.of("1", "2")), 1, "1", "2");
    assertThat(
            awards(
                lots(order, table("1", row("A", "90", "B", "90"), "2", row("A", "95", "B", "70")))))
        .containsExactly(
            "1 not calculable: Provider A and Provider B share the place, and nothing published"
                + " separates them",
            "2 not calculable: it is not settled who gets lot 1, with which it is limited");
    assertThat(awards(lots(order, table("1", row("A", "90"), "2", row("A", "95")))))
        .containsExactly(
            "1 A", "2 not calculable: no tender is left whose bidder may have another lot");
  }

  @Test
  void refusesATenderForALotThatItsBidderDidNotEnter() {
    Procurement sound = three().procurement();
    List<Bidder> bidders = new ArrayList<>(sound.bidders());
    bidders.set(0, new Bidder("A", "Provider A", List.of(), List.of("2")));
    Procurement wrong =
        new Procurement(
            sound.id(),
            sound.title(),
            null,
            null,
            bidders,
            sound.evaluators(),
            List.of(
                sound.lots().get(0),
                new Lot("2", "Two", sound.lots().get(0).rules(), sound.lots().get(0).tenders())));
    assertThat(problems(wrong))
        .containsExactly(
            "/lots/0/tenders/0/bidder: must be a bidder that entered this lot but was 'A'");
  }

  private static List<String> problems(Procurement procurement) {
    try {
      TenderEvaluation.of(procurement);
      return List.of();
    } catch (InvalidInputException refused) {
      return refused.problems().stream().map(Problem::text).toList();
    }
  }

  // Prices.

  @Test
  void refusesMixedTreatmentOfValueAddedTaxAndMixedCurrencies() {
    Draft draft = new Draft().price("100", Draft.RATIO);
    draft
        .bid("A")
        .prices
        .add(new TenderedPrice.LumpSum("price", Money.of("100", "GBP"), VatTreatment.INCLUDED));
    draft.bid("B").prices.add(new TenderedPrice.LumpSum("price", Money.of("100", "EUR")));
    draft
        .bid("C")
        .prices
        .add(new TenderedPrice.LumpSum("price", Money.of("100", "GBP"), VatTreatment.EXCLUDED));
    assertThat(TenderRefusalsTest.refusals(draft))
        .containsExactly(
            "/lots/0/tenders/0/prices/0/vat: must be the treatment of value added tax that the rules"
                + " state (excluded) but was included",
            "/lots/0/tenders/1/prices/0/price/currency: must be the currency that the rules state but"
                + " was 'EUR'");
  }

  private static Lot twoEnvelopes(TenderedPrice ofFailed, PriceOpening opening) {
    Draft draft =
        new Draft()
            .price("40", Draft.RATIO)
            .criterion("q", null, "60", Draft.marked("0-100"), Draft.minimumMark("50"));
    draft.bid("A").price("100").mark("q", "80");
    draft.bid("B").mark("q", "40").prices.add(ofFailed);
    Lot lot = draft.lot();
    org.commissioning.model.tender.AwardRules rules = lot.rules();
    return new Lot(
        lot.id(),
        lot.title(),
        new org.commissioning.model.tender.AwardRules(
            rules.criteria(),
            rules.importance(),
            rules.scales(),
            new PriceTerms(
                "GBP",
                VatTreatment.EXCLUDED,
                List.of(new PriceElement("price", "Price", List.of())),
                opening),
            rules.scoreOfRecord(),
            rules.combination(),
            rules.rounding(),
            rules.tieBreaks()),
        lot.tenders());
  }

  private static Procurement of(Lot lot) {
    List<Bidder> bidders =
        lot.tenders().stream()
            .map(Tender::bidder)
            .map(id -> new Bidder(id, "Provider " + id, List.of()))
            .toList();
    return new Procurement(
        "P",
        "Envelopes",
        null,
        null,
        bidders,
        List.of(new org.commissioning.model.tender.Evaluator("E1", null, null)),
        List.of(lot));
  }

  @Test
  void leavesTheSecondEnvelopeOfAFailedTenderClosed() {
    LotEvaluation closed =
        TenderEvaluation.of(
                of(twoEnvelopes(new TenderedPrice.Unopened("price"), PriceOpening.AFTER_QUALITY)))
            .lot("1");
    assertThat(closed.ranking()).hasToString("1. Provider A 88.00");
    assertThat(closed.tender("B").prices().get(0).amount())
        .hasToString("not calculable: the envelope with the price was not opened");
    assertThat(closed.notes()).isEmpty();
    LotEvaluation opened =
        TenderEvaluation.of(
                of(
                    twoEnvelopes(
                        new TenderedPrice.LumpSum("price", Money.of("90", "GBP")),
                        PriceOpening.AFTER_QUALITY)))
            .lot("1");
    assertThat(opened.notes())
        .containsExactly(
            "Provider B failed before prices were to be opened, but its price is not recorded as"
                + " unopened.");
    assertThat(problems(of(twoEnvelopes(new TenderedPrice.Unopened("price"), null))))
        .containsExactly(
            "/lots/0/tenders/1/prices/0/type: must not be unopened (the rules do not open prices"
                + " after quality)");
  }

  /** Its price may have been opened with the others', before the ground was found. */
  @Test
  void doesNotTakeAnExclusionAfterOpeningForAPriceOpenedTooSoon() {
    Lot lot =
        twoEnvelopes(
            new TenderedPrice.LumpSum("price", Money.of("90", "GBP")), PriceOpening.AFTER_QUALITY);
    Tender first = lot.tenders().get(0);
    Tender excluded =
        new Tender(
            first.bidder(),
            first.prices(),
            first.marks(),
            first.consensusScores(),
            first.publishedScores(),
            first.gateOutcomes(),
            new Exclusion("A ground applies", FIRST, ExclusionStage.AFTER_OPENING));
    LotEvaluation evaluation =
        TenderEvaluation.of(of(new Lot(lot.id(), lot.title(), lot.rules(), List.of(excluded))))
            .lot("1");
    assertThat(evaluation.notes())
        .noneMatch(note -> note.contains("failed before prices were to be opened"));
  }

  // Social value.

  private static List<String> withMinimum(
      String percent, WeightMinimum.MinimumBase base, String weight) {
    String rest = Draft.number("60").subtract(Draft.number(weight)).toPlainString();
    Draft draft = new Draft().price("40", Draft.RATIO);
    draft.criterion("social", null, null, null, null);
    draft.criterion("jobs", "social", weight, Draft.marked("0-5"), null).quality("q", rest);
    draft.bid("A").price("100").mark("jobs", "3").mark("q", "3");
    Lot lot = draft.lot();
    Lot stated =
        new Lot(
            lot.id(),
            lot.title(),
            lot.rules(),
            lot.tenders(),
            List.of(
                new WeightMinimum(
                    "Social value",
                    List.of("social"),
                    Draft.number(percent),
                    base,
                    "Tender notice")));
    return problems(of(stated));
  }

  @Test
  void holdsSocialValueToItsStatedMinimum() {
    assertThat(withMinimum("10", WeightMinimum.MinimumBase.WHOLE, "10")).isEmpty();
    assertThat(withMinimum("10", WeightMinimum.MinimumBase.WHOLE, "9.5"))
        .containsExactly(
            "/lots/0/weightMinimums/0/leastPercent: must be met (10% of 100 points, but the criteria"
                + " weigh 9.5)");
    // 10% of the 60 points of quality.
    assertThat(withMinimum("10", WeightMinimum.MinimumBase.QUALITY, "6")).isEmpty();
    assertThat(withMinimum("10", WeightMinimum.MinimumBase.QUALITY, "5.9")).hasSize(1);
  }

  @Test
  void keepsSubTotalsOfSocialValue() {
    Draft draft = new Draft().price("40", Draft.RATIO);
    draft.criterion("social", null, null, null, null);
    draft
        .criterion("jobs", "social", "6", Draft.marked("0-5"), null)
        .criterion("green", "social", "4", Draft.marked("0-5"), null)
        .criterion("q", null, "50", Draft.marked("0-5"), null);
    draft.bid("A").price("100").mark("jobs", "5").mark("green", "5").mark("q", "0");
    assertThat(draft.evaluate().tender("A").criterion("social").points())
        .isEqualTo(Figure.of(Exact.of(10)));
    assertThat(draft.criteria.get(2).assessment()).isInstanceOf(Assessment.Marked.class);
  }
}
