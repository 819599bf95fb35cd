package org.commissioning.scoring.tender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.tender.AwardRules;
import org.commissioning.model.tender.ConsensusScore;
import org.commissioning.model.tender.Evaluator;
import org.commissioning.model.tender.Exclusion;
import org.commissioning.model.tender.Lot;
import org.commissioning.model.tender.Mark;
import org.commissioning.model.tender.ModerationQuestion;
import org.commissioning.model.tender.Procurement;
import org.commissioning.model.tender.ScoreOfRecord;
import org.commissioning.model.tender.SpreadTrigger;
import org.commissioning.model.tender.Tender;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.InvalidInputException;
import org.commissioning.scoring.method.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ModerationTest {

  private static final Procurement BASE = ExampleProcurement.twoProviders();

  /** The example's two tenders with these marks of A and B, by evaluator, and these consensuses. */
  private static Procurement marked(
      int[] ofA, int[] ofB, @Nullable Integer agreedA, @Nullable Integer agreedB) {
    Lot lot = BASE.lots().get(0);
    List<Evaluator> evaluators = new ArrayList<>();
    for (int e = 0; e < ofA.length; e++) {
      evaluators.add(new Evaluator("E" + (e + 1), null, null));
    }
    return new Procurement(
        BASE.id(),
        BASE.title(),
        BASE.authority(),
        BASE.provenance(),
        BASE.bidders(),
        evaluators,
        List.of(
            new Lot(
                lot.id(),
                lot.title(),
                lot.rules(),
                List.of(
                    tender(lot.tenders().get(0), ofA, agreedA),
                    tender(lot.tenders().get(1), ofB, agreedB)))));
  }

  private static Tender tender(Tender of, int[] marks, @Nullable Integer agreed) {
    List<Mark> given = new ArrayList<>();
    for (int e = 0; e < marks.length; e++) {
      given.add(mark("E" + (e + 1), marks[e], 1));
    }
    return new Tender(
        of.bidder(),
        of.prices(),
        given,
        agreed == null ? List.of() : List.of(consensus(agreed, 1)),
        List.of(),
        List.of(),
        null);
  }

  private static Mark mark(String evaluator, int mark, int revision) {
    return new Mark(
        "quality",
        evaluator,
        BigDecimal.valueOf(mark),
        revision > 1 ? "Read the annex again." : null,
        revision);
  }

  private static ConsensusScore consensus(int mark, int revision) {
    return new ConsensusScore(
        "quality",
        BigDecimal.valueOf(mark),
        "The annex shows trained staff on every shift.",
        List.of("E1", "E2"),
        null,
        revision);
  }

  private static ModerationQuestion question(Procurement procurement, SpreadTrigger... triggers) {
    return new ModerationQuestion(procurement, List.of(triggers), List.of(), 100, 1L);
  }

  private static SpreadTrigger from(int spread) {
    return new SpreadTrigger("0-5", BigDecimal.valueOf(spread));
  }

  private static LotModeration moderation(Procurement procurement, SpreadTrigger... triggers) {
    return Moderation.of(question(procurement, triggers)).lot("1");
  }

  @Test
  void givesTheExampleInItsDescription() {
    LotModeration lot = moderation(marked(new int[] {2, 4}, new int[] {3, 3}, null, 3), from(2));
    ModeratedScore score = lot.score("A", "quality");
    assertThat(score.mean()).isEqualTo(Exact.of(3));
    assertThat(score.spread()).isEqualByComparingTo("2");
    assertThat(score.due()).isTrue();
    assertThat(lot.due())
        .containsExactly(
            "Quality of support, Example Care A: marks lie 2 apart, and from 2 on moderation is due; no"
                + " consensus is recorded.");
    assertThat(lot.score("B", "quality").due()).isFalse();
  }

  @Test
  void blocksTheOrderUntilThereIsAConsensus() {
    LotModeration lot = moderation(marked(new int[] {2, 4}, new int[] {3, 3}, null, 3), from(2));
    assertThat(lot.ofRecord().toOptional()).isEmpty();
    assertThat(lot.byMeans().toOptional()).isPresent();
    assertThat(lot.changed()).singleElement().asString().contains("no order by the consensus yet");
  }

  /** Where means count they would give an order at once; an excluded tender holds nobody up. */
  @Test
  void blocksTheOrderByMeansTooButNotForAnExcludedTender() {
    Procurement far = byMeans(marked(new int[] {2, 4}, new int[] {3, 3}, null, null), null);
    assertThat(moderation(far).ofRecord().toOptional()).isPresent();
    LotModeration lot = moderation(far, from(2));
    assertThat(lot.due()).hasSize(1);
    assertThat(lot.ofRecord()).isEqualTo(Figure.none("moderation is due first, on 1 answer"));
    LotModeration without =
        moderation(
            byMeans(
                marked(new int[] {2, 4}, new int[] {3, 3}, null, null),
                new Exclusion("It was withdrawn.", null)),
            from(2));
    assertThat(without.due()).isEmpty();
    assertThat(without.ofRecord().toOptional()).isPresent();
  }

  /** The same with means that count, and A's tender excluded or not. */
  private static Procurement byMeans(Procurement base, @Nullable Exclusion exclusion) {
    Lot lot = base.lots().get(0);
    AwardRules rules = lot.rules();
    Tender first = lot.tenders().get(0);
    return new Procurement(
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
                    new ScoreOfRecord.Mean(),
                    rules.combination(),
                    rules.rounding(),
                    rules.tieBreaks()),
                List.of(
                    new Tender(
                        first.bidder(),
                        first.prices(),
                        first.marks(),
                        first.consensusScores(),
                        List.of(),
                        List.of(),
                        exclusion),
                    lot.tenders().get(1)))));
  }

  @Test
  void hasNoTriggerUnlessTheAuthoritySetOne() {
    LotModeration lot = moderation(marked(new int[] {0, 5}, new int[] {3, 3}, 3, 3));
    assertThat(lot.score("A", "quality").due()).isFalse();
    assertThat(lot.notes()).contains("No spread was set from which moderation is due.");
  }

  /** A 40 points of price and 60 × 3 ÷ 5 by means; the consensus of 1 for B puts A first. */
  @Test
  void saysWhatTheConsensusChanged() {
    LotModeration lot = moderation(marked(new int[] {3, 3}, new int[] {4, 5}, 3, 1), from(9));
    assertThat(lot.byMeans().orElseThrow().toString())
        .isEqualTo("1. Example Care B 86.00 · 2. Example Care A 76.00");
    assertThat(lot.ofRecord().orElseThrow().toString())
        .isEqualTo("1. Example Care A 76.00 · 2. Example Care B 44.00");
    assertThat(lot.changed())
        .containsExactly(
            "Example Care A has place 1 by the consensus, 2 by the means of the marks.",
            "Example Care B has place 2 by the consensus, 1 by the means of the marks.");
    assertThat(lot.notes())
        .contains(
            "The consensus on Quality of support for Example Care B lies outside all marks: its rationale must"
                + " say why.");
    ModeratedScore score = lot.score("B", "quality");
    assertThat(score.outsideMarks()).isTrue();
    assertThat(score.marks())
        .extracting(mark -> mark.toConsensus().orElseThrow().intValueExact())
        .containsExactly(-3, -4);
  }

  @Test
  void saysThatTheConsensusChangedNothing() {
    assertThat(moderation(marked(new int[] {3, 3}, new int[] {5, 5}, 3, 5)).changed())
        .containsExactly("The order by the consensus is that by the means of the marks.");
  }

  @Test
  void keepsTheFirstMarkBesideTheRevisionThatCounts() {
    Procurement procurement = marked(new int[] {1, 4}, new int[] {3, 3}, 4, 3);
    Lot lot = procurement.lots().get(0);
    Tender first = lot.tenders().get(0);
    List<Mark> marks = new ArrayList<>(first.marks());
    marks.add(mark("E1", 4, 2));
    Procurement revised =
        withTenders(
            procurement,
            List.of(
                new Tender(
                    first.bidder(),
                    first.prices(),
                    marks,
                    first.consensusScores(),
                    List.of(),
                    List.of(),
                    null),
                lot.tenders().get(1)));
    ModeratedScore score = moderation(revised, from(2)).score("A", "quality");
    assertThat(score.marks().get(0).first()).isEqualByComparingTo("1");
    assertThat(score.marks().get(0).last()).isEqualByComparingTo("4");
    assertThat(score.spread()).isEqualByComparingTo("0");
    assertThat(score.due()).isFalse();
  }

  private static Procurement withTenders(Procurement of, List<Tender> tenders) {
    Lot lot = of.lots().get(0);
    return withLot(of, new Lot(lot.id(), lot.title(), lot.rules(), tenders));
  }

  private static Procurement withLot(Procurement of, Lot lot) {
    return new Procurement(
        of.id(),
        of.title(),
        of.authority(),
        of.provenance(),
        of.bidders(),
        of.evaluators(),
        List.of(lot));
  }

  /** E3 marks against the others: alone out of line, and far from their mean. */
  @Test
  void findsWhoIsOutOfLine() {
    PanelAgreement panel =
        moderation(marked(new int[] {1, 1, 5}, new int[] {4, 5, 1}, 1, 4)).panels().get(0);
    assertThat(panel.evaluators())
        .filteredOn(EvaluatorStanding::outOfLine)
        .extracting(EvaluatorStanding::evaluator)
        .containsExactly("E3");
    EvaluatorStanding third = panel.evaluators().get(2);
    assertThat(third.lead().orElseThrow()).isCloseTo((4 - 3.5) / 2, within(1e-12));
    assertThat(third.distance().orElseThrow()).isCloseTo((4 + 3.5) / 2, within(1e-12));
    assertThat(third.alphaWithout().orElseThrow()).isGreaterThan(panel.alpha().orElseThrow());
    assertThat(third.answers()).isEqualTo(2);
  }

  @Test
  void callsNeitherOfTwoOutOfLine() {
    PanelAgreement panel =
        moderation(marked(new int[] {1, 5}, new int[] {4, 1}, 1, 4)).panels().get(0);
    assertThat(panel.evaluators()).noneMatch(EvaluatorStanding::outOfLine);
    assertThat(panel.evaluators().get(0).alphaWithout())
        .isEqualTo(Figure.none("of two evaluators neither can be said to be out of line"));
  }

  @Test
  void agreesWithTheMeasuresByThemselves() {
    PanelAgreement panel =
        moderation(marked(new int[] {1, 2, 5}, new int[] {4, 5, 1}, 1, 4)).panels().get(0);
    assertThat(panel.alpha().orElseThrow())
        .isCloseTo(
            AgreementTest.pairByPair(
                Marks.ofRaters("1 4", "2 5", "5 1"),
                org.commissioning.model.tender.MeasurementLevel.ORDINAL),
            within(1e-12));
    assertThat(panel.intraclass().toOptional()).isPresent();
    assertThat(panel.concordance().toOptional()).isPresent();
    assertThat(panel.answers()).isEqualTo(2);
  }

  @Test
  void comparesNoConsensusWhereTheRulesLetTheMeanCount() {
    Procurement procurement = marked(new int[] {2, 4}, new int[] {3, 3}, null, null);
    Lot lot = procurement.lots().get(0);
    AwardRules rules = lot.rules();
    Procurement byMean =
        withLot(
            procurement,
            new Lot(
                lot.id(),
                lot.title(),
                new AwardRules(
                    rules.criteria(),
                    rules.importance(),
                    rules.scales(),
                    rules.prices(),
                    new ScoreOfRecord.Mean(),
                    rules.combination(),
                    rules.rounding(),
                    rules.tieBreaks()),
                lot.tenders()));
    LotModeration result = moderation(byMean, from(2));
    assertThat(result.byMeans()).isEqualTo(Figure.none("the rules do not let a consensus count"));
    assertThat(result.changed()).isEmpty();
    assertThat(result.due()).hasSize(1);
  }

  @Test
  void refusesATriggerOfAScaleThatNoLotHas() {
    assertThatThrownBy(
            () -> Moderation.of(question(BASE, new SpreadTrigger("0-10", BigDecimal.ZERO))))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refusal ->
                assertThat(refusal.problems())
                    .extracting(Problem::text)
                    .containsExactly(
                        "/triggers/0/scale: must be one of the ids in"
                            + " procurement.lots.rules.scales but was '0-10'",
                        "/triggers/0/spread: must be above 0 but was 0"));
  }

  @Test
  void namesTheBidderThatHasNoMark() {
    LotModeration lot = moderation(BASE);
    assertThatThrownBy(() -> lot.score("C", "quality"))
        .hasMessage("bidder 'C' has no mark on criterion 'quality'");
    assertThatThrownBy(() -> Moderation.of(question(BASE)).lot("9"))
        .hasMessage("there is no lot '9'");
  }
}
