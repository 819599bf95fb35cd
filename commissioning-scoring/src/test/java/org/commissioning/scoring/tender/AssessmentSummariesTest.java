package org.commissioning.scoring.tender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.commissioning.model.money.Money;
import org.commissioning.model.tender.AssessmentSummaryQuestion;
import org.commissioning.model.tender.AwardCriterion;
import org.commissioning.model.tender.AwardRules;
import org.commissioning.model.tender.Bidder;
import org.commissioning.model.tender.ConsensusScore;
import org.commissioning.model.tender.Exclusion;
import org.commissioning.model.tender.Lot;
import org.commissioning.model.tender.LotAwardRules;
import org.commissioning.model.tender.LotLimit;
import org.commissioning.model.tender.LotMechanism;
import org.commissioning.model.tender.Mark;
import org.commissioning.model.tender.Minimum;
import org.commissioning.model.tender.OutcomeReason;
import org.commissioning.model.tender.Procurement;
import org.commissioning.model.tender.ScoreExplanation;
import org.commissioning.model.tender.ScoreOfRecord;
import org.commissioning.model.tender.ScoreUnit;
import org.commissioning.model.tender.SummaryRegime;
import org.commissioning.model.tender.SupplierContact;
import org.commissioning.model.tender.Tender;
import org.commissioning.model.tender.TenderedPrice;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.InvalidInputException;
import org.commissioning.scoring.method.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssessmentSummariesTest {

  private static final SummaryRegime ACT =
      new SummaryRegime.ProcurementAct(LocalDate.of(2026, 6, 8), "Tender documents, section 4");

  /** Four tenders: B wins, C is the cheapest with little quality, D was late. */
  private static Procurement four() {
    Procurement base = ExampleProcurement.twoProviders();
    Lot lot = base.lots().get(0);
    List<Bidder> bidders = new ArrayList<>(base.bidders());
    bidders.add(new Bidder("C", "Cheapest of Exampleton", List.of()));
    bidders.add(new Bidder("D", "Too Late Ltd", List.of()));
    List<Tender> tenders = new ArrayList<>(lot.tenders());
    tenders.add(tender("C", 87_654, 1, null));
    tenders.add(tender("D", 76_543, 5, new Exclusion("It came after the deadline.", null)));
    return new Procurement(
        base.id(),
        base.title(),
        base.authority(),
        base.provenance(),
        bidders,
        base.evaluators(),
        List.of(new Lot(lot.id(), lot.title(), lot.rules(), tenders)));
  }

  private static Tender tender(String bidder, long price, int mark, @Nullable Exclusion exclusion) {
    return new Tender(
        bidder,
        List.of(new TenderedPrice.LumpSum("total", new Money(BigDecimal.valueOf(price), "GBP"))),
        List.of(new Mark("quality", "E1", BigDecimal.valueOf(mark), null, 1)),
        List.of(
            new ConsensusScore(
                "quality",
                BigDecimal.valueOf(mark),
                "The tender of " + bidder + " says little of training.",
                List.of("E1"),
                null,
                1)),
        List.of(),
        List.of(),
        exclusion);
  }

  private static List<SupplierContact> contacts() {
    return List.of("A", "B", "C").stream()
        .map(id -> new SupplierContact(id, "1 Example Street", id + "@example.example", "EX-" + id))
        .toList();
  }

  private static AssessmentSummaries summaries(SummaryRegime regime) {
    return AssessmentSummaries.of(
        new AssessmentSummaryQuestion(four(), "1", regime, contacts(), List.of(), List.of(), null));
  }

  private static SummaryTender own(AssessmentSummaries result, String bidder) {
    return Objects.requireNonNull(result.summary(bidder).own());
  }

  private static SummaryTender best(AssessmentSummaries result, String bidder) {
    return Objects.requireNonNull(result.summary(bidder).best());
  }

  @Test
  void givesTheExampleInItsDescription() {
    AssessmentSummaries result = summaries(ACT);
    assertThat(result.successful()).isEqualTo(Figure.of("B"));
    assertThat(result.summaries())
        .extracting(SupplierSummary::bidder)
        .containsExactly("A", "B", "C");
    assertThat(result.ready()).isTrue();
    assertThat(result.missing()).isEmpty();
    SupplierSummary winner = result.summary("B");
    assertThat(winner.successful()).isTrue();
    assertThat(winner.best()).isNull();
    SupplierSummary loser = result.summary("A");
    assertThat(loser.own()).isNotNull();
    assertThat(best(result, "A").supplier()).isEqualTo("Example Care B");
  }

  @Test
  void showsEachScoreWithItsFormulaAndItsExplanation() {
    SummaryTender own = own(summaries(ACT), "A");
    SummaryScore quality = own.scores().get(1);
    assertThat(quality.mark()).isEqualTo(Figure.of(Exact.of(4)));
    assertThat(quality.points()).isEqualTo(Figure.of(Exact.of(48)));
    assertThat(quality.available()).isEqualTo(Exact.of(60));
    assertThat(quality.how())
        .isEqualTo(
            "A mark from 0 to 5; points are the weight times the mark over the highest mark of the"
                + " scale.");
    assertThat(quality.explanation())
        .isEqualTo("Both evaluators read the evidence together and agreed this mark.");
    SummaryScore price = own.scores().get(0);
    // 40 × 87,654 ÷ 100,000
    assertThat(price.points()).isEqualTo(Figure.of(Exact.of("35.0616")));
    assertThat(price.how()).contains("Pmin");
    // 35.0616 + 48, to two places
    assertThat(own.total()).isEqualTo(Figure.of(Exact.of("83.06")));
  }

  /** The lowest price is C's: A and B see the score and the formula, and no price of C. */
  @Test
  void withholdsThePriceOfAnyThirdTender() {
    AssessmentSummaries result = summaries(ACT);
    for (String reader : List.of("A", "B")) {
      SummaryScore price = own(result, reader).scores().get(0);
      assertThat(price.inputs())
          .contains("Lowest price in the field: withheld, since it is another supplier's.");
    }
    assertThat(own(result, "B").scores().get(0).inputs())
        .contains("Highest price in the field: GBP 125,000, your own.");
    assertThat(own(result, "A").scores().get(0).inputs())
        .contains("Highest price in the field: GBP 125,000, that of the successful tender.");
    assertThat(own(result, "C").scores().get(0).inputs())
        .contains("Lowest price in the field: GBP 87,654, your own.");
  }

  /** Whatever else is in a summary: no name, price, mark or words of a tender that is neither. */
  @ParameterizedTest
  @ValueSource(strings = {"A", "B", "C"})
  void saysNothingOfAnyOtherLoser(String reader) {
    SupplierSummary summary = summaries(ACT).summary(reader);
    String text = summary.toString();
    for (String other : List.of("A", "C", "D")) {
      if (!other.equals(reader)) {
        assertThat(text)
            .doesNotContain("The tender of " + other)
            .doesNotContain("EX-" + other)
            .doesNotContain(
                switch (other) {
                  case "A" -> "Example Care A";
                  case "C" -> "Cheapest of Exampleton";
                  default -> "Too Late Ltd";
                })
            .doesNotContain(
                switch (other) {
                  case "A" -> "100000";
                  case "C" -> "87654";
                  default -> "76543";
                });
      }
    }
  }

  @Test
  void writesNoSummaryOfATenderThatWasNotAssessed() {
    AssessmentSummaries result = summaries(ACT);
    assertThat(result.notAssessed()).containsExactly("Too Late Ltd: It came after the deadline.");
    assertThatThrownBy(() -> result.summary("D")).hasMessage("there is no summary for bidder 'D'");
  }

  @Test
  void listsWhatIsMissingAndIsThenNotReady() {
    AssessmentSummaries result =
        AssessmentSummaries.of(
            new AssessmentSummaryQuestion(
                four(),
                "1",
                new SummaryRegime.ProcurementAct(LocalDate.of(2026, 6, 8), null),
                contacts().subList(0, 2),
                List.of(),
                List.of(),
                null));
    assertThat(result.ready()).isFalse();
    assertThat(result.missing())
        .containsExactlyInAnyOrder(
            "Where the full award criteria and methodology can be read.",
            "A postal address, email address or identifier of Cheapest of Exampleton.");
  }

  @Test
  void asksForAnExplanationWhereTheRulesCountNoConsensus() {
    Procurement base = four();
    Lot lot = base.lots().get(0);
    var rules = lot.rules();
    Procurement byMean =
        new Procurement(
            base.id(),
            base.title(),
            base.authority(),
            base.provenance(),
            base.bidders(),
            base.evaluators(),
            List.of(
                new Lot(
                    lot.id(),
                    lot.title(),
                    new AwardRules(
                        rules.criteria(),
                        rules.importance(),
                        rules.scales(),
                        rules.prices(),
                        new ScoreOfRecord.SingleEvaluator("E1"),
                        rules.combination(),
                        rules.rounding(),
                        rules.tieBreaks()),
                    lot.tenders())));
    AssessmentSummaries result =
        AssessmentSummaries.of(
            new AssessmentSummaryQuestion(
                byMean,
                "1",
                ACT,
                contacts(),
                List.of(
                    new ScoreExplanation("A", "quality", "Page 7 names trained staff."),
                    new ScoreExplanation("B", "quality", "Page 9 shows a full rota.")),
                List.of(),
                null));
    assertThat(result.missing())
        .containsExactly(
            "No explanation of the score of Cheapest of Exampleton on Quality of support.");
    assertThat(own(result, "A").scores().get(1).explanation())
        .isEqualTo("Page 7 names trained staff.");
    // The successful tender's explanation stands in the loser's summary.
    assertThat(best(result, "A").scores().get(1).explanation())
        .isEqualTo("Page 9 shows a full rota.");
  }

  @Test
  void needsOneOfSeveralInTheFirstPlaceToBeStated() {
    Procurement base = ExampleProcurement.twoProviders();
    Lot lot = base.lots().get(0);
    Tender first = lot.tenders().get(0);
    Tender twin =
        new Tender(
            "B",
            first.prices(),
            first.marks(),
            first.consensusScores(),
            List.of(),
            List.of(),
            null);
    Procurement tied =
        new Procurement(
            base.id(),
            base.title(),
            base.authority(),
            base.provenance(),
            base.bidders(),
            base.evaluators(),
            List.of(new Lot(lot.id(), lot.title(), lot.rules(), List.of(first, twin))));
    AssessmentSummaries open = of(tied, null);
    assertThat(open.successful())
        .isEqualTo(Figure.none("several tenders share the first place, and none is stated"));
    assertThat(open.ready()).isFalse();
    assertThat(open.summary("A").best()).isNull();
    assertThat(of(tied, "B").successful()).isEqualTo(Figure.of("B"));
    assertThat(of(tied, "B").ready()).isTrue();
  }

  @Test
  void doesNotTakeAStatedTenderThatIsNotFirst() {
    AssessmentSummaries result = of(four(), "A");
    assertThat(result.missing())
        .contains(
            "It is not settled whose tender is successful: Example Care A is stated, but is not"
                + " first by the rules.");
  }

  private static AssessmentSummaries of(Procurement procurement, @Nullable String successful) {
    return AssessmentSummaries.of(
        new AssessmentSummaryQuestion(
            procurement,
            "1",
            ACT,
            contacts().subList(0, procurement.bidders().size() > 2 ? 3 : 2),
            List.of(),
            List.of(),
            successful));
  }

  @Test
  void tellsUnsuccessfulProvidersWhatTheProviderSelectionRegimeAsksFor() {
    SummaryRegime regime =
        new SummaryRegime.ProviderSelection(
            LocalDate.of(2026, 6, 8), LocalDate.of(2026, 6, 9), LocalDate.of(2026, 6, 19));
    AssessmentSummaries bare = summaries(regime);
    assertThat(bare.summaries()).extracting(SupplierSummary::bidder).containsExactly("A", "C");
    assertThat(bare.missing())
        .containsExactly(
            "No reasons why Example Care A was unsuccessful.",
            "No reasons why the successful provider was successful.",
            "No reasons why Cheapest of Exampleton was unsuccessful.");
    AssessmentSummaries result =
        AssessmentSummaries.of(
            new AssessmentSummaryQuestion(
                four(),
                "1",
                regime,
                List.of(),
                List.of(),
                List.of(
                    new OutcomeReason("A", "Its plan for weekends was thin."),
                    new OutcomeReason("B", "Its rota covers every weekend."),
                    new OutcomeReason("C", "It did not name who trains staff.")),
                null));
    assertThat(result.ready()).isTrue();
    SupplierSummary summary = result.summary("A");
    assertThat(summary.own()).isNull();
    assertThat(summary.reasons()).containsExactly("Its plan for weekends was thin.");
    assertThat(summary.statements())
        .containsExactly(
            "Why the successful provider was successful: Its rota covers every weekend.",
            "Home support in Exampleshire, reference EX-1.",
            "Award criteria: Price 40; Quality of support 60.",
            "Representations may be made from 9 June 2026 to 19 June 2026.");
    assertThat(result.basis().provisions())
        .extracting(provision -> provision.id())
        .containsExactly("psr23-r11", "psr23-sch9");
  }

  @Test
  void namesTheProvisionsUsed() {
    assertThat(summaries(ACT).basis().provisions())
        .extracting(provision -> provision.provision())
        .containsExactly("section 50", "regulation 31(2)", "regulation 31(3)", "regulation 31(4)");
    assertThat(summaries(ACT).basis().notLookedAt())
        .contains("Devolved Welsh authorities, who have regulations of their own.");
  }

  @Test
  void refusesADayBeforeTheActAndLinksThatLeadNowhere() {
    assertThatThrownBy(
            () ->
                AssessmentSummaries.of(
                    new AssessmentSummaryQuestion(
                        ExampleProcurement.twoProviders(),
                        "2",
                        new SummaryRegime.ProcurementAct(LocalDate.of(2025, 2, 3), null),
                        List.of(),
                        List.of(new ScoreExplanation("A", "colour", "It is blue.")),
                        List.of(new OutcomeReason("Z", "Unknown.")),
                        null)))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refusal ->
                assertThat(refusal.problems())
                    .extracting(Problem::text)
                    .containsExactlyInAnyOrder(
                        "/lot: must be one of the ids in procurement.lots but was '2'",
                        "/regime/issuedOn: must be on or after 2025-02-24, when regulation 31(2) of"
                            + " the Procurement Regulations 2024 came into force but was"
                            + " 2025-02-03",
                        "/explanations/0/criterion: must be one of the ids in"
                            + " procurement.lots.rules.criteria but was 'colour'",
                        "/reasons/0/bidder: must be one of the ids in procurement.bidders but was"
                            + " 'Z'"));
  }

  private static Procurement with(
      Procurement base, List<Lot> lots, @Nullable LotAwardRules shared) {
    return new Procurement(
        base.id(),
        base.title(),
        base.authority(),
        base.provenance(),
        base.bidders(),
        base.evaluators(),
        lots,
        shared);
  }

  private static AssessmentSummaries of(
      Procurement procurement, String lot, List<OutcomeReason> reasons) {
    return AssessmentSummaries.of(
        new AssessmentSummaryQuestion(procurement, lot, ACT, contacts(), List.of(), reasons, null));
  }

  /** A fails the minimum at a price of 87,654, which is also what C asks: that must not show. */
  @Test
  void aPriceBesideTheFieldGivesNoPriceOfTheFieldAway() {
    Procurement base = four();
    Lot lot = base.lots().get(0);
    AwardRules rules = lot.rules();
    AwardCriterion quality = rules.criteria().get(1);
    AwardRules gated =
        new AwardRules(
            List.of(
                rules.criteria().get(0),
                new AwardCriterion(
                    quality.id(),
                    null,
                    quality.name(),
                    quality.weight(),
                    quality.assessment(),
                    new Minimum(BigDecimal.ONE, ScoreUnit.MARK))),
            rules.importance(),
            rules.scales(),
            rules.prices(),
            rules.scoreOfRecord(),
            rules.combination(),
            rules.rounding(),
            rules.tieBreaks());
    List<Tender> tenders =
        List.of(tender("A", 87_654, 0, null), lot.tenders().get(1), tender("C", 87_654, 1, null));
    AssessmentSummaries result =
        of(with(base, List.of(new Lot("1", "Lot", gated, tenders)), null), "1", List.of());
    assertThat(result.successful()).isEqualTo(Figure.of("B"));
    assertThat(own(result, "A").scores().get(0).inputs())
        .containsExactly(
            "Lowest price in the field: withheld, since it is another supplier's.",
            "Highest price in the field: GBP 125,000, that of the successful tender.");
    assertThat(own(result, "C").scores().get(0).inputs())
        .contains("Lowest price in the field: GBP 87,654, your own.");
    assertThat(result.basis().notLookedAt())
        .anyMatch(text -> text.startsWith("Whether a tender that failed a gate was disregarded"));
  }

  /** People compare tenders when they agree a score: what they wrote goes to other readers. */
  @Test
  void findsWordsThatNameAnotherLoser() {
    Procurement base = four();
    Lot lot = base.lots().get(0);
    List<Tender> tenders = new ArrayList<>(lot.tenders());
    Tender best = tenders.get(1);
    tenders.set(
        1,
        new Tender(
            "B",
            best.prices(),
            best.marks(),
            List.of(
                new ConsensusScore(
                    "quality",
                    BigDecimal.valueOf(5),
                    "Fuller than the answer of CHEAPEST of Exampleton.",
                    List.of("E1"),
                    null,
                    1)),
            List.of(),
            List.of(),
            null));
    AssessmentSummaries result =
        of(
            with(base, List.of(new Lot("1", "Lot", lot.rules(), tenders)), null),
            "1",
            List.of(
                new OutcomeReason("A", "Example Care A came behind Example Care B."),
                new OutcomeReason("C", "Weaker than Example Care A.")));
    String told = ": a supplier may be told of its own tender and the successful one alone.";
    String explained = "The explanation of the score of Example Care B on Quality of support, as ";
    assertThat(result.ready()).isFalse();
    assertThat(result.missing())
        .containsExactly(
            explained + "Example Care A would read it, names Cheapest of Exampleton" + told,
            explained + "Example Care B would read it, names Cheapest of Exampleton" + told,
            "A reason, as Cheapest of Exampleton would read it, names Example Care A" + told);
  }

  /** B is first in both lots and may have one: lot 2 goes to A, and B is told why. */
  @Test
  void takesTheTenderThatLimitsOnLotsGiveTheLotTo() {
    Procurement base = ExampleProcurement.twoProviders();
    Lot lot = base.lots().get(0);
    Procurement shared =
        with(
            base,
            List.of(lot, new Lot("2", "Second", lot.rules(), lot.tenders())),
            new LotAwardRules(
                List.of(new LotLimit(List.of("1", "2"), 1)),
                new LotMechanism.InOrder(List.of("1", "2"))));
    AssessmentSummaries result =
        AssessmentSummaries.of(
            new AssessmentSummaryQuestion(
                shared, "2", ACT, contacts().subList(0, 2), List.of(), List.of(), null));
    assertThat(result.successful()).isEqualTo(Figure.of("A"));
    assertThat(result.ready()).isTrue();
    assertThat(result.summary("A").successful()).isTrue();
    assertThat(result.summary("B").reasons())
        .containsExactly(
            "Example Care B is in place 1 and is awarded lot 1: at most 1 of lots 1, 2 may go to"
                + " one bidder");
    AssessmentSummaries stated =
        AssessmentSummaries.of(
            new AssessmentSummaryQuestion(
                shared, "2", ACT, contacts().subList(0, 2), List.of(), List.of(), "B"));
    assertThat(stated.missing())
        .containsExactly(
            "It is not settled whose tender is successful: Example Care B is stated, but the limits"
                + " on lots give this one to Example Care A.");
  }
}
