package org.commissioning.scoring.tender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commissioning.model.money.Money;
import org.commissioning.model.tender.Assessment;
import org.commissioning.model.tender.AwardCriterion;
import org.commissioning.model.tender.Bidder;
import org.commissioning.model.tender.Clipping;
import org.commissioning.model.tender.Combination;
import org.commissioning.model.tender.ConsensusScore;
import org.commissioning.model.tender.Lot;
import org.commissioning.model.tender.PriceElement;
import org.commissioning.model.tender.Procurement;
import org.commissioning.model.tender.RelativeImportance;
import org.commissioning.model.tender.RelativeImportance.WeightBase;
import org.commissioning.model.tender.Rounding;
import org.commissioning.model.tender.ScoreOfRecord;
import org.commissioning.model.tender.ScoreUnit;
import org.commissioning.model.tender.ScoringScale;
import org.commissioning.model.tender.Tender;
import org.commissioning.model.tender.TenderedPrice;
import org.commissioning.model.tender.TieBreak;
import org.commissioning.scoring.method.InvalidInputException;
import org.commissioning.scoring.method.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every fault at once, at its place, in words that no locale changes; nothing half-computed. */
class TenderRefusalsTest {

  private static final Locale BEFORE = Locale.getDefault();

  @AfterEach
  void restoreTheLocale() {
    Locale.setDefault(BEFORE);
  }

  private static List<String> refusals(Procurement procurement) {
    return catchThrowableOfType(InvalidInputException.class, () -> TenderEvaluation.of(procurement))
        .problems()
        .stream()
        .map(Problem::text)
        .toList();
  }

  static List<String> refusals(Draft draft) {
    return refusals(draft.procurement());
  }

  private static Draft sound() {
    Draft draft = new Draft().price("40", Draft.RATIO).quality("q", "60");
    draft.bid("A").price("100").mark("q", "3");
    draft.bid("B").price("125").mark("q", "5");
    return draft;
  }

  @Test
  void acceptsTheSoundDraftThatTheOthersStartFrom() {
    assertThat(sound().evaluate().ranking())
        .hasToString("1. Provider B 92.00 · 2. Provider A 76.00");
  }

  @Test
  void refusesWeightsThatDoNotSumToWhatWasDeclared() {
    Draft draft = sound().quality("r", "5");
    draft.bids.values().forEach(bid -> bid.mark("r", "1"));
    assertThat(refusals(draft))
        .containsExactly(
            "/lots/0/rules/criteria: must have weights that sum to 100 but they sum to 105");

    draft.importance(new RelativeImportance.Points(new BigDecimal("1000")));
    assertThat(refusals(draft))
        .containsExactly(
            "/lots/0/rules/criteria: must have weights that sum to 1000 but they sum to 105");
  }

  @Test
  void forgivesNoWeightForRounding() {
    Draft draft = new Draft().quality("a", "33.33").quality("b", "33.33").quality("c", "33.33");
    draft.bid("A").mark("a", "1").mark("b", "1").mark("c", "1");
    assertThat(refusals(draft))
        .containsExactly(
            "/lots/0/rules/criteria: must have weights that sum to 100 but they sum to 99.99");
  }

  @Test
  void refusesSharesOfAParentThatDoNotSum() {
    Draft draft =
        new Draft()
            .importance(new RelativeImportance.Percentages(WeightBase.PARENT))
            .criterion("quality", null, "90", null, null);
    draft.criterion("a", "quality", "40", Draft.marked("0-5"), null);
    draft.criterion("b", "quality", "50", Draft.marked("0-5"), null);
    draft.bid("A").mark("a", "1").mark("b", "1");
    assertThat(refusals(draft))
        .containsExactly(
            "/lots/0/rules/criteria: must have weights at the top that sum to 100 but they sum to"
                + " 90",
            "/lots/0/rules/criteria/0/id: must have sub-criteria whose weights sum to 100 but they"
                + " sum to 90");
  }

  @Test
  void refusesAParentWhoseWeightIsNotThatOfItsParts() {
    Draft draft = new Draft().criterion("quality", null, "90", null, null);
    draft.criterion("a", "quality", "40", Draft.marked("0-5"), null);
    draft.criterion("b", "quality", "60", Draft.marked("0-5"), null);
    draft.bid("A").mark("a", "1").mark("b", "1");
    assertThat(refusals(draft))
        .containsExactly(
            "/lots/0/rules/criteria/0/weight: must be the sum of the weights of its sub-criteria (100) but was 90");
  }

  @Test
  void refusesNumbersWhereImportanceHasNoneAndMissingOnesWhereItHas() {
    Draft ranked =
        sound()
            .importance(new RelativeImportance.Ranking(List.of("q", "price")))
            .combine(new Combination.Judgement("In order"));
    assertThat(refusals(ranked))
        .containsExactly(
            "/lots/0/rules/criteria/0/weight: must be left out (importance is stated without numbers) but was 40",
            "/lots/0/rules/criteria/1/weight: must be left out (importance is stated without numbers) but was 60");

    Draft unweighted = sound().criterion("r", null, null, Draft.marked("0-5"), null);
    assertThat(refusals(unweighted))
        .containsExactly(
            "/lots/0/rules/criteria/2/weight: must be given (importance is stated in numbers)");
  }

  @Test
  void refusesAWeightedTotalWithoutNumbers() {
    Draft draft =
        new Draft()
            .criterion("q", null, null, Draft.marked("0-5"), null)
            .importance(new RelativeImportance.Description("Quality first"));
    draft.bid("A").mark("q", "1");
    assertThat(refusals(draft))
        .containsExactly(
            "/lots/0/rules/importance: must be stated in percentages or points to be added");
  }

  @Test
  void refusesAScoreOffItsScale() {
    Draft draft = sound();
    draft.scales.set(
        0,
        new ScoringScale("0-5", BigDecimal.ZERO, BigDecimal.valueOf(5), BigDecimal.ONE, List.of()));
    draft.bid("C").price("130").mark("q", "E1", "6").mark("q", "E2", "2.5");
    assertThat(refusals(draft))
        .containsExactly(
            "/lots/0/tenders/2/marks/0/mark: must be from 0 to 5 on its scale but was 6",
            "/lots/0/tenders/2/marks/1/mark: must be a mark of its scale (0 to 5 in steps of 1) but was 2.5");
  }

  @Test
  void refusesAZeroPriceUnderARatioFormulaButNotUnderOneThatAllowsIt() {
    Draft draft = sound();
    draft.bid("C").price("0").mark("q", "1");
    String rule =
        "/lots/0/tenders/2/prices/0/price/amount: must be above 0 (its formula divides by prices) but was 0";
    assertThat(refusals(draft)).containsExactly(rule);

    Draft linear = new Draft().price("40", Draft.above("40")).quality("q", "60");
    linear.bids.putAll(draft.bids);
    assertThat(refusals(linear)).containsExactly(rule);

    Draft minMax = new Draft().price("40", Draft.MIN_MAX).quality("q", "60");
    minMax.bids.putAll(draft.bids);
    assertThat(minMax.evaluate().tender("C").criterion("price").points()).hasToString("40");
    draft.bid("C").excluded("withdrawn");
    assertThat(draft.evaluate().ranking().orElseThrow().places()).hasSize(2);
  }

  /** One of three price elements priced at nil, as in a reported challenge. */
  @Test
  void refusesANilPriceForOneOfSeveralElements() {
    Draft draft =
        new Draft()
            .price("block", "10", Draft.RATIO, Draft.UNCLIPPED)
            .price("unit", "15", Draft.RATIO, Draft.UNCLIPPED)
            .quality("q", "75");
    draft.bid("A").price("block", "100").price("unit", "12").mark("q", "3");
    draft.bid("B").price("block", "90").price("unit", "0.00").mark("q", "3");
    assertThat(refusals(draft))
        .containsExactly(
            "/lots/0/tenders/1/prices/1/price/amount: must be above 0 (its formula divides by prices) but was 0.00");
  }

  @Test
  void refusesADuplicateBidder() {
    Draft draft = sound();
    Procurement sound = draft.procurement();
    List<Tender> twice = new ArrayList<>(sound.lots().get(0).tenders());
    twice.add(twice.get(0));
    List<Bidder> bidders = new ArrayList<>(sound.bidders());
    bidders.add(new Bidder("B", "Another B", List.of()));
    Procurement doubled =
        new Procurement(
            "T",
            "t",
            null,
            null,
            bidders,
            sound.evaluators(),
            List.of(new Lot("1", "one", sound.lots().get(0).rules(), twice)));
    assertThat(refusals(doubled))
        .containsExactly(
            "/bidders/2/id: must not repeat an earlier entry but was 'B'",
            "/lots/0/tenders/2/bidder: must not repeat an earlier entry but was 'A'");
  }

  @Test
  void refusesLinksThatLeadNowhere() {
    Draft draft = sound().tieBreak(new TieBreak.HigherPoints("nothing"));
    draft.criterion("r", "nowhere", "0", Draft.marked("no scale"), null);
    draft.bid("A").mark("r", "1").mark("unknown", "1");
    assertThat(refusals(draft))
        .containsExactly(
            "/lots/0/rules/criteria/2/assessment/scale: must be one of the ids in scales but was"
                + " 'no scale'",
            "/lots/0/rules/criteria/2/parent: must be one of the ids in criteria but was"
                + " 'nowhere'",
            "/lots/0/rules/tieBreaks/0/criterion: must be one of the ids in criteria but was"
                + " 'nothing'",
            "/lots/0/tenders/0/marks/2/criterion: must be one of the ids in rules.criteria but was"
                + " 'unknown'");
  }

  @Test
  void refusesACycleOfTenThousandCriteria() {
    Draft draft = sound();
    for (int i = 0; i < 10_000; i++) {
      draft.criteria.add(
          new AwardCriterion("c" + i, "c" + (i + 1) % 10_000, "Round and round", null, null, null));
    }
    assertThat(refusals(draft))
        .containsExactly(
            "/lots/0/rules/criteria/2/parent: must not lead back to itself (a cycle of 10000) but"
                + " was 'c1'");
  }

  @Test
  void refusesCriteriaDeeperThanAnyoneCouldWeigh() {
    Draft draft = new Draft();
    for (int i = 0; i < 9_999; i++) {
      draft.criteria.add(
          new AwardCriterion("c" + i, i == 0 ? null : "c" + (i - 1), "Deeper", null, null, null));
    }
    draft.criterion("q", "c9998", "100", Draft.marked("0-5"), null);
    draft.bid("A").mark("q", "4");
    assertThat(refusals(draft))
        .containsExactly(
            "/lots/0/rules/criteria/20/parent: must lie at most 20 levels deep but was 'c19'");
    draft.criteria.subList(19, 9_999).clear();
    draft.criteria.remove(19);
    draft.criterion("q", "c18", "100", Draft.marked("0-5"), null);
    assertThat(draft.evaluate().ranking()).hasToString("1. Provider A 80.00");
  }

  @Test
  void refusesAnEmptyFieldOfBidders() {
    Draft draft = sound();
    draft.bids.clear();
    assertThat(refusals(draft)).containsExactly("/lots/0/tenders: must have at least 1 entry");
  }

  @Test
  void showsHostileTextAsItStands() {
    Draft draft = sound();
    draft.bid("A").mark("{value} ${1+1} #{x} \\{y\\}", "3");
    assertThat(refusals(draft))
        .containsExactly(
            "/lots/0/tenders/0/marks/1/criterion: must be one of the ids in rules.criteria but was"
                + " '{value} ${1+1} #{x} \\{y\\}'");
  }

  @Test
  void saysTheSameInEveryLocale() {
    Draft draft = sound().quality("r", "5");
    draft.bid("C").price("0").mark("q", "7");
    List<String> english = refusals(draft);
    assertThat(english).hasSize(3);
    for (String tag : List.of("de", "tr", "ar-u-nu-arab", "th-TH-u-nu-thai")) {
      Locale.setDefault(Locale.forLanguageTag(tag));
      assertThat(refusals(draft)).isEqualTo(english);
    }
  }

  @Test
  void saysTheSameUnderAHostileMessageBundle() {
    assertThat(java.util.ResourceBundle.getBundle("ValidationMessages").keySet()).isNotEmpty();
    Draft draft = sound();
    Procurement sound = draft.procurement();
    Procurement untitled =
        new Procurement(null, null, null, null, sound.bidders(), sound.evaluators(), sound.lots());
    assertThatThrownBy(() -> TenderEvaluation.of(untitled))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("Procurement: /id: must be given; /title: must be given");
  }

  @Test
  void refusesPricesInAnotherCurrencyOrForm() {
    Draft draft =
        new Draft()
            .element("hours", new PriceElement.Item("day", "Day", "hour", BigDecimal.TEN))
            .element("sum")
            .criterion(
                "p",
                null,
                "100",
                new Assessment.Priced("hours", Draft.RATIO, Draft.UNCLIPPED),
                null);
    draft.bid("A").price("hours", "5").rates("sum", "day", "1");
    draft.bid("B").rates("hours", "night", "1");
    draft.bid("C").rates("hours", "day", "0");
    draft
        .bid("D")
        .prices
        .add(
            new TenderedPrice.Schedule(
                "hours", List.of(new TenderedPrice.Rate("day", new Money(BigDecimal.ONE, "EUR")))));
    assertThat(refusals(draft))
        .containsExactly(
            "/lots/0/tenders/0/prices/0/type: must be a rate for each item of the schedule",
            "/lots/0/tenders/0/prices/1/type: must be a lump sum (its element has no schedule of items)",
            "/lots/0/tenders/1/prices/0/rates: must price each item of the schedule: 1 items but 0"
                + " priced",
            "/lots/0/tenders/1/prices/0/rates/0/item: must be the id of an item of the schedule but"
                + " was 'night'",
            "/lots/0/tenders/2/prices/0/rates: must come to more than 0 (its formula divides by prices) but came to 0",
            "/lots/0/tenders/3/prices/0/rates/0/rate/currency: must be the currency that the rules"
                + " state but was 'EUR'");
  }

  @Test
  void refusesScoresOfACriterionThatIsNotScoredSo() {
    Draft draft = sound().criterion("gate", null, null, new Assessment.PassFail(), null);
    draft.bids.values().forEach(bid -> bid.gate("gate", true, null));
    draft
        .bid("A")
        .mark("price", "1")
        .gate("q", true, null)
        .published("gate", "1", ScoreUnit.POINTS);
    assertThat(refusals(draft))
        .containsExactly(
            "/lots/0/tenders/0/gateOutcomes/1/criterion: must be the id of a pass/fail criterion"
                + " but was 'q'",
            "/lots/0/tenders/0/marks/1/criterion: must be the id of a criterion that is marked but"
                + " was 'price'",
            "/lots/0/tenders/0/publishedScores/0/criterion: must be the id of a criterion that carries points but was 'gate'");
  }

  @Test
  void refusesCriteriaThatDoNotSayHowTheyAreScored() {
    Draft draft = sound();
    draft.criterion("gate", null, "0", new Assessment.PassFail(), Draft.minimumPoints("1"));
    draft.criterion("r", null, "0", null, null);
    draft.criterion("s", "q", "60", Draft.marked("0-5"), null);
    draft.criterion(
        "p2",
        null,
        "0",
        new Assessment.Priced("price", Draft.MIN_MAX, Draft.UNCLIPPED),
        Draft.minimumMark("1"));
    draft.bids.values().forEach(bid -> bid.marks.clear());
    assertThat(refusals(draft))
        .containsExactly(
            "/lots/0/rules/criteria/1/assessment: must be left out for a criterion that has"
                + " sub-criteria",
            "/lots/0/rules/criteria/2/minimum: must be left out for a criterion without marks or points",
            "/lots/0/rules/criteria/2/weight: must be left out for a pass/fail criterion but was"
                + " 0",
            "/lots/0/rules/criteria/3/assessment: must be given for a criterion without"
                + " sub-criteria",
            "/lots/0/rules/criteria/5/minimum/unit: must be points (the criterion has no marks of its own) but was mark");
  }

  @Test
  void refusesRoundingThatIsNotStatedOrStatedTwice() {
    Draft draft = sound();
    draft.rounding = List.of();
    assertThat(refusals(draft))
        .containsExactly("/lots/0/rules/rounding: must have at least 1 entry");
    Rounding total = new Rounding.ToPlaces(Rounding.Stage.TOTAL, 2, Rounding.Rule.HALF_UP);
    draft.rounding = List.of(new Rounding.None(), total);
    assertThat(refusals(draft))
        .containsExactly("/lots/0/rules/rounding: must state none alone, or each stage once");
    draft.rounding = List.of(total, total);
    assertThat(refusals(draft))
        .containsExactly("/lots/0/rules/rounding: must state none alone, or each stage once");
  }

  @Test
  void refusesRangesAndScalesOutOfOrder() {
    Draft draft =
        new Draft()
            .price(
                "a",
                "50",
                Draft.bounds("100", "100"),
                new Clipping.Clipped(BigDecimal.TEN, BigDecimal.ONE))
            .price("b", "50", Draft.MIN_MAX, new Clipping.Clipped(null, null));
    draft.scales.add(Draft.scale("flat", 5, 5));
    draft.scales.add(
        new ScoringScale(
            "uneven", BigDecimal.ONE, BigDecimal.TEN, BigDecimal.valueOf(2), List.of()));
    draft.scales.add(
        new ScoringScale(
            "described",
            BigDecimal.ZERO,
            BigDecimal.TEN,
            BigDecimal.valueOf(5),
            List.of(new ScoringScale.Descriptor(BigDecimal.valueOf(4), "odd"))));
    draft.bid("A").price("a", "1").price("b", "1");
    assertThat(refusals(draft))
        .containsExactly(
            "/lots/0/rules/criteria/0/assessment/clipping/highest: must be at least the lowest (10) but was 1",
            "/lots/0/rules/criteria/0/assessment/formula/zeroPointsAt: must be above the price that gets full points (100) but was 100",
            "/lots/0/rules/criteria/1/assessment/clipping/lowest: must be given (or a highest must be)",
            "/lots/0/rules/scales/2/highest: must be above the lowest mark (5) but was 5",
            "/lots/0/rules/scales/3/step: must divide the distance between the lowest and the highest mark (9) but was 2",
            "/lots/0/rules/scales/4/descriptors/0/mark: must be a mark of its scale (0 to 10 in steps of 5) but was 4");
  }

  /** A scale whose steps miss its end is the one fault; the marks on it are none. */
  @Test
  void blamesNoMarkForAScaleThatIsNotOne() {
    Draft draft = sound();
    draft.scales.set(
        0,
        new ScoringScale(
            "0-5", BigDecimal.ZERO, BigDecimal.valueOf(5), BigDecimal.valueOf(2), List.of()));
    assertThat(refusals(draft))
        .containsExactly(
            "/lots/0/rules/scales/0/step: must divide the distance between the lowest and the highest"
                + " mark (5) but was 2");
  }

  @Test
  void refusesAPriceThatIsScoredAndDividedToo() {
    Draft draft = sound().combine(new Combination.PricePerQualityPoint("price"));
    assertThat(refusals(draft))
        .containsExactly(
            "/lots/0/rules/criteria/0/assessment: must not score a price (it is divided by the quality points)");
    Draft described =
        new Draft()
            .element("total")
            .criterion("q", null, null, Draft.marked("0-5"), null)
            .importance(new RelativeImportance.Description("words"))
            .combine(new Combination.PricePerQualityPoint("total"));
    described.bid("A").price("total", "1").mark("q", "1");
    assertThat(refusals(described))
        .containsExactly(
            "/lots/0/rules/importance: must be stated in percentages or points to divide a price"
                + " by");
  }

  @Test
  void refusesAValueForACriterionThatIsNotMarked() {
    Draft draft =
        new Draft()
            .element("total")
            .criterion("gate", null, null, new Assessment.PassFail(), null)
            .importance(new RelativeImportance.Description("words"))
            .combine(
                new Combination.AwardOnValue(
                    "total", List.of(new Combination.QualityValue("gate", BigDecimal.TEN))));
    draft.bid("A").price("total", "1").gate("gate", true, null);
    assertThat(refusals(draft))
        .containsExactly(
            "/lots/0/rules/combination/values/0/criterion: must be the id of a criterion that is"
                + " marked but was 'gate'");
  }

  @Test
  void refusesRevisionsWithHolesOrWithoutReasons() {
    Draft draft = sound().record(new ScoreOfRecord.Consensus());
    draft.bid("A").remark("q", "E1", "4", 3);
    draft
        .bid("A")
        .marks
        .add(new org.commissioning.model.tender.Mark("q", "E2", BigDecimal.ONE, null, 2));
    draft
        .bid("A")
        .consensus
        .add(new ConsensusScore("q", BigDecimal.ONE, "Why", List.of("E1"), null, 2));
    assertThat(refusals(draft))
        .containsExactly(
            "/lots/0/tenders/0/consensusScores/0/revision: must follow revision 1 (it is missing) but was 2",
            "/lots/0/tenders/0/marks/1/revision: must follow revision 2 (it is missing) but was 3",
            "/lots/0/tenders/0/marks/2/reason: must be given from the second revision on",
            "/lots/0/tenders/0/marks/2/revision: must follow revision 1 (it is missing) but was 2");
  }

  @Test
  void refusesAConsensusWithoutRationaleOrParticipants() {
    Draft draft = sound();
    draft.bid("A").consensus.add(new ConsensusScore("q", BigDecimal.ONE, " ", List.of(), null, 1));
    assertThat(refusals(draft))
        .containsExactly(
            "/lots/0/tenders/0/consensusScores/0/participants: must have at least 1 entry",
            "/lots/0/tenders/0/consensusScores/0/rationale: must not be blank but was ' '");
  }

  @Test
  void refusesNumbersTooLargeToWriteOut() {
    Draft draft = sound();
    draft.bid("A").price("q", "1");
    Draft huge = new Draft().price("40", Draft.RATIO).quality("q", "60");
    huge.bid("A").price("1e999999999").mark("q", "1e999999999");
    assertThat(refusals(huge))
        .allMatch(text -> text.length() < 300)
        .anyMatch(text -> text.startsWith("/lots/0/tenders/0/prices/0/price/amount: must "))
        .anyMatch(text -> text.startsWith("/lots/0/tenders/0/marks/0/mark: must "));
  }

  /** Numbers that no arithmetic may meet are refused wherever they stand, and at once. */
  @Test
  void refusesAbsurdNumbersInAScale() {
    for (String absurd : List.of("1e999999999", "1e-999999999", "1e99999999", "1e-9999999")) {
      BigDecimal number = new BigDecimal(absurd);
      for (int place = 0; place < 4; place++) {
        Draft draft = sound();
        draft.scales.set(
            0,
            new ScoringScale(
                "0-5",
                place == 0 ? number : BigDecimal.ZERO,
                place == 1 ? number : BigDecimal.valueOf(5),
                place == 2 ? number : BigDecimal.ONE,
                place == 3 ? List.of(new ScoringScale.Descriptor(number, "odd")) : List.of()));
        assertThat(refusals(draft))
            .hasSize(1)
            .allMatch(text -> text.startsWith("/lots/0/rules/scales/0/"));
      }
    }
  }

  @Test
  void saysNothingOfMarksOnAScaleThatIsItselfWrong() {
    Draft draft = sound();
    draft.scales.set(0, Draft.scale("0-5", 5, 3));
    assertThat(refusals(draft))
        .containsExactly(
            "/lots/0/rules/scales/0/highest: must be above the lowest mark (5) but was 3");
  }

  @Test
  void refusesAWeightForAGroupOfGates() {
    Draft draft =
        new Draft()
            .importance(new RelativeImportance.Percentages(WeightBase.PARENT))
            .criterion("g", null, "40", null, null);
    draft.criterion("gate", "g", null, new Assessment.PassFail(), null);
    draft.quality("q", "60");
    draft.bid("A").mark("q", "5").gate("gate", true, null);
    assertThat(refusals(draft))
        .containsExactly(
            "/lots/0/rules/criteria/0/weight: must be left out for a criterion made up of gates but"
                + " was 40");
    Draft gatesOnly = new Draft().importance(new RelativeImportance.Percentages(WeightBase.PARENT));
    gatesOnly.criterion("gate", null, null, new Assessment.PassFail(), null);
    gatesOnly.bid("A").gate("gate", true, null);
    assertThat(refusals(gatesOnly))
        .containsExactly(
            "/lots/0/rules/criteria: must have weights at the top that sum to 100 but they sum to"
                + " 0");
  }

  @Test
  void refusesAZeroPriceForAQualityPoint() {
    Draft draft =
        new Draft()
            .element("total")
            .quality("q", "100")
            .combine(new Combination.PricePerQualityPoint("total"));
    draft.bid("A").price("total", "-100").mark("q", "1");
    assertThat(refusals(draft))
        .containsExactly(
            "/lots/0/tenders/0/prices/0/price/amount: must be above 0 (it is divided by quality"
                + " points) but was -100");
  }

  @Test
  void doesNotMindThePriceOfATenderThatFailedAGate() {
    Draft draft = sound().criterion("gate", null, null, new Assessment.PassFail(), null);
    draft.bids.values().forEach(bid -> bid.gate("gate", true, null));
    draft.bid("C").price("0").mark("q", "1").gate("gate", false, "no");
    assertThat(draft.evaluate().ranking().orElseThrow().places()).hasSize(2);
  }

  @Test
  void refusesPublishedPointsThatTheCriterionDoesNotCarry() {
    Draft draft =
        new Draft()
            .importance(new RelativeImportance.Percentages(WeightBase.PARENT))
            .record(new ScoreOfRecord.PublishedFinal())
            .criterion("group", null, "50", null, Draft.minimumPoints("51"));
    draft.criterion("a", "group", "100", new Assessment.AsPublished(), null);
    draft.criterion("b", null, "50", new Assessment.AsPublished(), Draft.minimumPoints("50.5"));
    draft
        .bid("A")
        .published("a", "50.5", ScoreUnit.POINTS)
        .published("b", "-1", ScoreUnit.POINTS)
        .published("group", "50", ScoreUnit.POINTS);
    assertThat(refusals(draft))
        .containsExactly(
            "/lots/0/rules/criteria/0/minimum/score: must be from 0 to 50 (the points of its"
                + " criterion) but was 51",
            "/lots/0/rules/criteria/2/minimum/score: must be from 0 to 50 (the points of its"
                + " criterion) but was 50.5",
            "/lots/0/tenders/0/publishedScores/0/score: must be from 0 to 50 (the points of its"
                + " criterion) but was 50.5",
            "/lots/0/tenders/0/publishedScores/1/score: must be from 0 to 50 (the points of its"
                + " criterion) but was -1",
            "/lots/0/tenders/0/publishedScores/2/criterion: must be the id of a criterion without"
                + " sub-criteria but was 'group'");
  }

  @Test
  void refusesATieBreakOnAGate() {
    Draft draft = sound().criterion("gate", null, null, new Assessment.PassFail(), null);
    draft.bids.values().forEach(bid -> bid.gate("gate", true, null));
    draft.tieBreak(new TieBreak.HigherPoints("gate"));
    assertThat(refusals(draft))
        .containsExactly(
            "/lots/0/rules/tieBreaks/0/criterion: must be the id of a criterion that carries points"
                + " but was 'gate'");
  }

  @Test
  void refusesMoreResultsThanItCouldKeep() {
    Draft draft = new Draft();
    for (int i = 0; i < 2_000; i++) {
      draft.criterion("q" + i, null, "0.05", Draft.marked("0-5"), null);
    }
    for (int i = 0; i < 501; i++) {
      draft.bid("B" + i);
    }
    assertThat(refusals(draft))
        .containsExactly(
            "/lots/0/tenders: must make at most 1000000 results together with the criteria but they"
                + " make 1002000");
  }

  @Test
  void refusesNamesThatWouldForgeARanking() {
    Procurement sound = sound().procurement();
    for (String forged :
        List.of("Honest\n1. Other 99.00", "Honest\u2028x", "\u202Edesrever", "\u200B\uFEFF")) {
      Procurement named =
          new Procurement(
              "T",
              "t",
              null,
              null,
              List.of(new Bidder("A", forged, List.of()), new Bidder("B", "B", List.of())),
              sound.evaluators(),
              sound.lots());
      assertThat(refusals(named))
          .hasSize(1)
          .allMatch(
              text ->
                  text.startsWith(
                      "/bidders/0/name: must be on one line and without characters that hide or"
                          + " turn text round but was '"));
    }
  }

  @Test
  void refusesWhatIsNotThere() {
    assertThatThrownBy(() -> TenderEvaluation.of(null))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("Input: must be given");
  }
}
