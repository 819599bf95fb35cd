package org.commissioning.scoring.tender;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.List;
import org.commissioning.model.tender.Combination;
import org.commissioning.model.tender.PriceElement;
import org.commissioning.model.tender.RelativeImportance;
import org.commissioning.model.tender.Rounding;
import org.commissioning.model.tender.TieBreak;
import org.junit.jupiter.api.Test;

/** Every way of putting tenders in order that sets a price against quality points. */
class CombinationsTest {

  /** Quality out of 100, and a price beside it. */
  private static Draft draft(Combination combination) {
    return new Draft()
        .element("price")
        .criterion("q", null, "100", Draft.marked("0-100"), null)
        .combine(combination);
  }

  private static Draft bid(Draft draft, String bidder, String price, String quality) {
    draft.bid(bidder).price(price).mark("q", quality);
    return draft;
  }

  private static List<String> scores(Draft draft, int places) {
    return draft.evaluate().tenders().stream()
        .map(
            tender ->
                tender
                    .score()
                    .toOptional()
                    .map(score -> score.decimal(places, RoundingMode.HALF_UP).toPlainString())
                    .orElseGet(() -> tender.score().toString()))
        .toList();
  }

  /** rules.md 2.2: 1.2 million for 85, 1.0 for 72, 0.9 for 60. */
  @Test
  void dividesThePriceByTheQualityPoints() {
    Draft draft = draft(new Combination.PricePerQualityPoint("price"));
    bid(draft, "A", "1200000", "85");
    bid(draft, "B", "1000000", "72");
    bid(draft, "C", "900000", "60");
    draft.round(Rounding.Stage.TOTAL, 2);
    assertThat(scores(draft, 2)).containsExactly("14117.65", "13888.89", "15000.00");
    assertThat(draft.evaluate().ranking().orElseThrow().first().get(0).bidder()).isEqualTo("B");
    bid(draft, "D", "1000", "0");
    assertThat(draft.evaluate().tender("D").score())
        .hasToString("not calculable: the tender has no quality points to divide its price by");
  }

  /** 40 × 100 ÷ P + 60 × Q ÷ 90 for prices of 100 and 125 and a best quality of 90. */
  @Test
  void setsPriceAgainstTheLowestAndQualityAgainstTheBest() {
    Draft draft = draft(new Combination.BestCombined("price", Draft.number("40")));
    bid(draft, "A", "100", "60");
    bid(draft, "B", "125", "90");
    assertThat(draft.evaluate().ranking()).hasToString("1. Provider B 92.00 · 2. Provider A 80.00");
    Draft nobody = draft(new Combination.BestCombined("price", Draft.number("40")));
    bid(nobody, "A", "100", "0");
    assertThat(scores(nobody, 2))
        .containsExactly("not calculable: the best quality in the field is 0");
  }

  /** A tender that failed the passmark would otherwise set the lowest price. */
  @Test
  void leavesATenderBelowThePassmarkOutOfTheLowestPrice() {
    Draft draft = new Draft().element("price");
    draft
        .criterion("q", null, "100", Draft.marked("0-100"), Draft.minimumPoints("70"))
        .combine(new Combination.BestCombined("price", Draft.number("40")));
    bid(draft, "A", "100", "80");
    bid(draft, "E", "50", "60");
    assertThat(scores(draft, 2))
        .containsExactly("100.00", "not calculable: the tender is not in the field of bids");
  }

  /** Sf = 100 × Fm ÷ F, S = St × T + Sf × P, with T = 0.8: 80 × 0.8 + 100 × 0.2 and so on. */
  @Test
  void selectsByQualityAndCost() {
    Draft draft = draft(new Combination.QualityAndCost("price", Draft.number("20")));
    bid(draft, "A", "100", "80");
    bid(draft, "B", "125", "90");
    assertThat(draft.evaluate().ranking()).hasToString("1. Provider B 88.00 · 2. Provider A 84.00");
    // Technical points out of another total are brought to 100.
    Draft half =
        new Draft()
            .importance(new RelativeImportance.Points(Draft.number("50")))
            .element("price")
            .criterion("q", null, "50", Draft.marked("0-100"), null)
            .combine(new Combination.QualityAndCost("price", Draft.number("20")));
    bid(half, "A", "100", "80");
    assertThat(scores(half, 2)).containsExactly("84.00");
  }

  @Test
  void dividesQualityByPrice() {
    Draft index = draft(new Combination.ValueForMoney("price", Draft.number("1000")));
    bid(bid(index, "A", "500", "80"), "B", "400", "60");
    assertThat(scores(index, 2)).containsExactly("160.00", "150.00");
    Draft simple = draft(new Combination.SimpleReferenceValue("price"));
    bid(bid(simple, "A", "500", "80"), "B", "400", "60");
    assertThat(scores(simple, 2)).containsExactly("0.16", "0.15");
    assertThat(simple.evaluate().ranking().orElseThrow().first().get(0).bidder()).isEqualTo("A");
  }

  /** Z of 0.16, 0.155 and 0.10; a corridor of 5% reaches down to 0.152, where the price decides. */
  @Test
  void letsACriterionDecideWithinTheCorridor() {
    Draft draft =
        draft(
            new Combination.ExtendedReferenceValue(
                "price", Draft.number("5"), new TieBreak.LowerPrice("price")));
    bid(draft, "A", "500", "80");
    bid(draft, "B", "400", "62");
    bid(draft, "C", "300", "30");
    LotEvaluation lot = draft.evaluate();
    assertThat(lot.ranking().orElseThrow().places())
        .extracting(place -> place.rank() + place.bidder())
        .containsExactly("1B", "2A");
    assertThat(lot.notes()).contains("Provider C is below the corridor and has no place.");
  }

  @Test
  void keepsATenderThatLiesOnTheEdgeOfTheCorridor() {
    Draft draft =
        draft(
            new Combination.ExtendedReferenceValue(
                "price", Draft.number("5"), new TieBreak.HigherPoints("q")));
    bid(draft, "A", "500", "80");
    bid(draft, "B", "250", "38");
    bid(draft, "C", "250", "37.9");
    assertThat(draft.evaluate().ranking().orElseThrow().places())
        .extracting(place -> place.rank() + place.bidder())
        .containsExactly("1A", "2B");
  }

  /** (1 − (0.9 − 0.8) × 60 ÷ 40) ÷ 100 × 100 = 0.85, and 1 ÷ 125 × 100 = 0.8. */
  @Test
  void worksOutTheUtilityIndex() {
    Draft draft =
        draft(new Combination.UtilityIndex("price", Draft.number("60"), Draft.number("40")));
    bid(bid(draft, "A", "100", "80"), "B", "125", "90");
    assertThat(scores(draft, 2)).containsExactly("0.85", "0.80");
    bid(draft, "C", "100", "10");
    assertThat(scores(draft, 2)).containsExactly("0.85", "0.80", "-0.20");
  }

  /** (10 − points) ÷ 10 × 40 ÷ 60 is added to the price in percent: 8 of 10 adds 13.33%. */
  @Test
  void addsMissingQualityToThePrice() {
    Draft draft =
        draft(new Combination.PriceAddition("price", Draft.number("40"), Draft.number("60")));
    bid(bid(draft, "A", "900", "80"), "B", "1000", "100");
    assertThat(scores(draft, 2)).containsExactly("1020.00", "1000.00");
    assertThat(draft.evaluate().ranking().orElseThrow().first().get(0).bidder()).isEqualTo("B");
  }

  /** SI = (Q + 50) ÷ (60 + 50): 1 and 1.1818; 100 ÷ 1 and 125 ÷ 1.1818. */
  @Test
  void worksOutTheRelativeValueCost() {
    Draft draft = draft(new Combination.RelativeValueCost("price", Draft.number("50")));
    bid(bid(draft, "A", "100", "60"), "B", "125", "80");
    assertThat(scores(draft, 2)).containsExactly("100.00", "105.77");
  }

  @Test
  void ranksByQualityAlone() {
    Draft brooks =
        new Draft()
            .criterion("q", null, "100", Draft.marked("0-100"), Draft.minimumMark("35"))
            .combine(new Combination.QualityBased());
    brooks.bid("A").mark("q", "80");
    brooks.bid("B").mark("q", "90");
    brooks.bid("C").mark("q", "34");
    assertThat(brooks.evaluate().ranking())
        .hasToString("1. Provider B 90.00 · 2. Provider A 80.00");
    Draft budget = draft(new Combination.FitToBudget("price", Draft.number("1000")));
    bid(bid(bid(budget, "A", "1000", "80"), "B", "1000.01", "90"), "C", "900", "70");
    assertThat(budget.evaluate().ranking())
        .hasToString("1. Provider A 80.00 · 2. Provider C 70.00");
    assertThat(budget.evaluate().tender("B").admission())
        .isEqualTo(
            new Admission.NotAdmitted(
                List.of("Price of price of 1000.01 is above the budget of 1000")));
  }

  @Test
  void saysWhoHasNoPriceWhereTheFieldDecides() {
    Draft draft = draft(new Combination.BestCombined("price", Draft.number("40")));
    bid(draft, "A", "100", "80");
    draft.bid("B").withheld("price").mark("q", "90");
    assertThat(draft.evaluate().tender("A").score())
        .hasToString(
            "not calculable: Provider B is in the field and has no known price: the price is"
                + " withheld");
  }

  @Test
  void refusesAPricedCriterionOrAZeroPriceBesideSuchACombination() {
    Draft priced = draft(new Combination.QualityAndCost("price", Draft.number("20")));
    priced.criteria.clear();
    priced.elements.clear();
    priced.price("40", Draft.RATIO).criterion("q", null, "60", Draft.marked("0-100"), null);
    bid(priced, "A", "100", "80");
    assertThat(TenderRefusalsTest.refusals(priced))
        .containsExactly(
            "/lots/0/rules/criteria/0/assessment: must not score a price (the combination sets it"
                + " against the quality points)");
    Draft zero =
        draft(new Combination.UtilityIndex("price", Draft.number("60"), Draft.number("40")));
    bid(zero, "A", "0", "80");
    assertThat(TenderRefusalsTest.refusals(zero))
        .containsExactly(
            "/lots/0/tenders/0/prices/0/price/amount: must be above 0 (the combination divides by"
                + " prices) but was 0");
    Draft words =
        draft(new Combination.ValueForMoney("price", Draft.number("1")))
            .importance(new RelativeImportance.Ranking(List.of("q")));
    words.criteria.clear();
    words.criterion("q", null, null, Draft.marked("0-100"), null);
    bid(words, "A", "100", "80");
    assertThat(TenderRefusalsTest.refusals(words))
        .containsExactly(
            "/lots/0/rules/importance: must be stated in percentages or points to give quality"
                + " points");
  }

  @Test
  void refusesADeciderThatCarriesNoPoints() {
    Draft draft =
        draft(
            new Combination.ExtendedReferenceValue(
                "price", Draft.number("5"), new TieBreak.HigherPoints("gate")));
    draft.criterion(
        "gate", null, null, new org.commissioning.model.tender.Assessment.PassFail(), null);
    draft.bid("A").price("100").mark("q", "80").gate("gate", true, null);
    assertThat(TenderRefusalsTest.refusals(draft))
        .containsExactly(
            "/lots/0/rules/combination/decidedBy/criterion: must be the id of a criterion that"
                + " carries points but was 'gate'");
  }

  /** Whether a tender is within the budget cannot be said of a price that is not known. */
  @Test
  void asksForThePriceBeforeItFitsATenderToTheBudget() {
    Draft draft = draft(new Combination.FitToBudget("price", Draft.number("100")));
    draft.bid("A").withheld("price").mark("q", "90");
    bid(draft, "B", "99", "50");
    LotEvaluation lot = draft.evaluate();
    assertThat(lot.tender("A").admission())
        .isEqualTo(
            new Admission.Undetermined(List.of("Price of price, which must be within the budget")));
    assertThat(lot.ranking())
        .hasToString(
            "not calculable: whether Provider A is in the field of bids cannot be determined: needs"
                + " Price of price, which must be within the budget");
    Draft without = draft(new Combination.FitToBudget("price", Draft.number("100")));
    without.bid("A").mark("q", "90").excluded("late");
    bid(without, "B", "99", "50");
    assertThat(without.evaluate().ranking()).hasToString("1. Provider B 50.00");
  }

  /** Below zero, a tender with less quality would stand ahead of one with more. */
  @Test
  void refusesAPriceBelowZeroWhereItIsMultipliedByWhatQualityLacks() {
    Draft addition =
        draft(new Combination.PriceAddition("price", Draft.number("60"), Draft.number("40")));
    bid(bid(addition, "A", "-5", "80"), "B", "0", "60");
    assertThat(TenderRefusalsTest.refusals(addition))
        .containsExactly(
            "/lots/0/tenders/0/prices/0/price/amount: must be at least 0 (the combination multiplies"
                + " it by what quality lacks) but was -5");
    Draft cost = draft(new Combination.RelativeValueCost("price", Draft.number("25")));
    bid(cost, "A", "-0.01", "80");
    assertThat(TenderRefusalsTest.refusals(cost))
        .containsExactly(
            "/lots/0/tenders/0/prices/0/price/amount: must be at least 0 (the combination divides it"
                + " by what quality adds) but was -0.01");
    Draft rates =
        new Draft()
            .element("price", new PriceElement.Item("h", "Hour", "hour", Draft.number("10")))
            .criterion("q", null, "100", Draft.marked("0-100"), null)
            .combine(new Combination.RelativeValueCost("price", Draft.number("25")));
    rates.bid("A").rates("price", "h", "-1").mark("q", "80");
    assertThat(TenderRefusalsTest.refusals(rates))
        .containsExactly(
            "/lots/0/tenders/0/prices/0/rates: must come to at least 0 (the combination divides it by"
                + " what quality adds) but came to -10");
  }
}
