package org.commissioning.scoring.tender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.tender.Assessment;
import org.commissioning.model.tender.Clipping;
import org.commissioning.model.tender.Combination;
import org.commissioning.model.tender.FormulaCheckQuestion;
import org.commissioning.model.tender.MarkConversion;
import org.commissioning.model.tender.PlausiblePrices;
import org.commissioning.model.tender.PriceFormula;
import org.commissioning.model.tender.Rounding;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.InvalidInputException;
import org.junit.jupiter.api.Test;

/** What should be known of rules before they are published. */
class FormulaCheckTest {

  private static FormulaCheck check(Draft draft, String lowest, String highest, int steps) {
    return FormulaCheck.of(
        new FormulaCheckQuestion(
            draft.lot().rules(),
            List.of(new PlausiblePrices("price", Draft.number(lowest), Draft.number(highest))),
            steps));
  }

  private static Draft price(String weight, PriceFormula formula, Clipping clipping) {
    BigDecimal rest = BigDecimal.valueOf(100).subtract(Draft.number(weight));
    return new Draft()
        .price("price", weight, formula, clipping)
        .criterion("q", null, rest.toPlainString(), Draft.marked("0-100"), null);
  }

  private static List<String> found(FormulaCheck check) {
    return check.findings().stream()
        .map(finding -> finding.kind() + ": " + finding.text())
        .toList();
  }

  @Test
  void looksAtTheExample() {
    FormulaCheck check = FormulaCheck.of(FormulaCheck.CALCULATION.example());
    assertThat(check.spreads())
        .containsExactly(
            new CriterionSpread("price", "Price", Exact.of(40), Exact.of(16)),
            new CriterionSpread("quality", "Quality of support", Exact.of(60), Exact.of(60)));
    assertThat(found(check))
        .containsExactly(
            "decides-alone: Quality of support can set two tenders 60 points apart, all the others"
                + " together at most 16: it can decide alone.",
            "ranking-paradox: Taking out a tender that did not win can reorder the others: Price, by"
                + " lowest-price-ratio.",
            "single-tender: Price gives a single tender 40 of 40 points, at a price of GBP 90,000.");
  }

  @Test
  void findsANilPriceAndWhatItWouldDo() {
    assertThat(found(check(price("40", Draft.RATIO, Draft.UNCLIPPED), "0", "100", 4)))
        .contains(
            "nil-price: Price price divides by prices and a price of 0 is plausible: such a tender"
                + " would be refused.");
    Draft perPoint =
        new Draft()
            .element("price")
            .criterion("q", null, "100", Draft.marked("0-100"), null)
            .combine(new Combination.PricePerQualityPoint("price"));
    assertThat(found(check(perPoint, "0", "100", 4)))
        .contains(
            "nil-price: The combination divides by prices and a price of 0 is plausible: such a"
                + " tender would be refused.",
            "undefined: A tender without quality points has no price for a point, and no minimum"
                + " keeps it out.");
  }

  /** Bounds of 50 and 80 clipped to 0 and 40: prices from 90 on all get nothing. */
  @Test
  void findsACriterionThatDecidesNothing() {
    Clipping both = new Clipping.Clipped(BigDecimal.ZERO, BigDecimal.valueOf(40));
    FormulaCheck check = check(price("40", Draft.bounds("50", "80"), both), "90", "120", 3);
    assertThat(check.spreads().get(0).greatestDistance()).isEqualTo(Exact.ZERO);
    assertThat(found(check))
        .contains(
            "decides-nothing: Price price gives every plausible tender the same points: it decides"
                + " nothing.",
            "saturates: Price price sets a tender at GBP 90 and one at GBP 100 equally far from one at GBP 90,"
                + " and a tender at GBP 90 and one at GBP 100 equally far from one at GBP 120.");
  }

  @Test
  void findsNegativePointsAndTheirDepth() {
    FormulaCheck check = check(price("40", Draft.above("40"), Draft.UNCLIPPED), "100", "250", 3);
    // 40 − 40 × 1.5 beside a tender at 100.
    assertThat(found(check))
        .contains("negative-points: Price price can give points below 0, down to −20.");
    assertThat(check.spreads().get(0).greatestDistance()).isEqualTo(Exact.of(60));
  }

  /** A discount of 40% saturates at 15%; nobody below the reserve price leaves 0 ÷ 0. */
  @Test
  void findsSaturationPricesAboveTheReserveAndWhatIsUndefined() {
    FormulaCheck check =
        check(
            price(
                "40",
                new PriceFormula.DiscountToSaturation(Draft.number("100"), Draft.number("15")),
                Draft.UNCLIPPED),
            "60",
            "120",
            6);
    assertThat(found(check))
        .contains(
            "above-ceiling: Price price takes a tender above GBP 100 out, and such prices are plausible.",
            "saturates: Price price sets a tender at GBP 60 and one at GBP 70 equally far from one at GBP 60,"
                + " and a tender at GBP 60 and one at GBP 70 equally far from one at GBP 100.",
            "undefined: Price price has no value for some plausible tenders: no tender in the field is"
                + " below the reserve price, so there is no discount to compare with.");
  }

  // A price that stands outside the points.

  private static Draft outside(Combination combination) {
    return new Draft()
        .element("price")
        .criterion("q", null, "60", Draft.marked("0-100"), null)
        .criterion("s", null, "40", Draft.marked("0-5"), null)
        .combine(combination);
  }

  private static List<String> weighed(FormulaCheck check) {
    return found(check).stream().filter(each -> each.startsWith("decides")).toList();
  }

  /** 100,000 ÷ 0 has no figure; with at least 20 points it is 5,000 a point against 1,500. */
  @Test
  void setsTheLowestPriceAgainstTheBestQuality() {
    Combination perPoint = new Combination.PricePerQualityPoint("price");
    assertThat(weighed(check(outside(perPoint), "100000", "150000", 4))).isEmpty();
    Draft minimum =
        new Draft()
            .element("price")
            .criterion("q", null, "100", Draft.marked("0-100"), Draft.minimumMark("20"))
            .combine(perPoint);
    assertThat(weighed(check(minimum, "100000", "150000", 4)))
        .containsExactly(
            "decides-alone: Quality can decide alone: a tender at GBP 100,000 with 20 quality points"
                + " stands behind one at GBP 150,000 with all 100.");
    assertThat(check(minimum, "100000", "150000", 4).spreads().get(0).greatestDistance())
        .isEqualTo(Exact.of(80));
    // 100 × (1 + 1 × 0.25) = 125 against 150.
    assertThat(
            weighed(
                check(
                    outside(
                        new Combination.PriceAddition(
                            "price", Draft.number("20"), Draft.number("80"))),
                    "100",
                    "150",
                    4)))
        .containsExactly(
            "decides-alone: The price can decide alone: a tender at GBP 100 with 0 quality points"
                + " stands ahead of one at GBP 150 with all 100.");
  }

  @Test
  void findsWhatTheCombinationLeavesNothingToDecide() {
    assertThat(
            weighed(
                check(
                    outside(new Combination.BestCombined("price", Draft.number("0"))),
                    "100",
                    "150",
                    4)))
        .startsWith(
            "decides-nothing: The price changes no figure between 100 and 150: it decides nothing.");
    assertThat(
            weighed(
                check(
                    outside(new Combination.QualityAndCost("price", Draft.number("100"))),
                    "100",
                    "150",
                    4)))
        .startsWith("decides-nothing: Quality changes no figure: it decides nothing.");
    // Q ÷ P is below 0.005 throughout.
    assertThat(
            weighed(
                check(
                    outside(new Combination.SimpleReferenceValue("price"))
                        .round(Rounding.Stage.TOTAL, 2),
                    "100000",
                    "150000",
                    4)))
        .containsExactly(
            "decides-nothing: The price changes no figure between 100000 and 150000: it decides"
                + " nothing.",
            "decides-nothing: Quality changes no figure: it decides nothing.");
    assertThat(weighed(check(outside(new Combination.LowestPrice("price")), "1", "2", 1)))
        .containsExactly(
            "decides-nothing: Criterion q decides nothing: the lowest price wins.",
            "decides-nothing: Criterion s decides nothing: the lowest price wins.");
  }

  /** Points do not count where quality has a value in money: 30,000 against prices 50,000 apart. */
  @Test
  void weighsQualityInMoneyByWhatItIsWorth() {
    FormulaCheck check =
        check(
            outside(
                new Combination.AwardOnValue(
                    "price", List.of(new Combination.QualityValue("q", Draft.number("30000"))))),
            "100000",
            "150000",
            4);
    assertThat(check.spreads()).isEmpty();
    assertThat(found(check))
        .containsExactly(
            "decides-nothing: Criterion s is worth the same in every plausible tender: it decides"
                + " nothing.",
            "decides-alone: The price can set two tenders 50000 GBP apart, all the others together at"
                + " most 30000: it can decide alone.");
  }

  @Test
  void findsWhatANilPriceDoesToTheCombination() {
    assertThat(
            found(
                check(
                    outside(
                        new Combination.PriceAddition(
                            "price", Draft.number("20"), Draft.number("80"))),
                    "0",
                    "150",
                    4)))
        .contains(
            "nil-price: A price of 0 is plausible, and quality changes nothing about it: such a"
                + " tender stands first whatever its quality.");
    assertThat(
            found(
                check(
                    outside(new Combination.FitToBudget("price", Draft.number("120"))),
                    "100",
                    "150",
                    4)))
        .contains(
            "above-ceiling: A tender above the budget of GBP 120 is out, and such prices are plausible.");
  }

  /** What was not looked at could set tenders apart as well: nothing is said to decide alone. */
  @Test
  void doesNotSayWhoDecidesAloneWhereACriterionWasNotLookedAt() {
    Draft draft =
        new Draft()
            .price("40", Draft.RATIO)
            .criterion("q", null, "50", Draft.marked("0-100"), null)
            .criterion("s", null, "10", Draft.marked("0-5"), null);
    assertThat(
            weighed(FormulaCheck.of(new FormulaCheckQuestion(draft.lot().rules(), List.of(), 4))))
        .isEmpty();
  }

  /** 40 × 99 ÷ 100 is 39.6, which whole points hide; marks against the best have none at 0. */
  @Test
  void roundsPointsAsStatedAndFindsThatNobodyMayHaveAMark() {
    Draft draft = price("40", Draft.RATIO, Draft.UNCLIPPED).round(Rounding.Stage.CRITERION, 0);
    assertThat(weighed(check(draft, "99", "100", 1)))
        .contains(
            "decides-nothing: Price price gives every plausible tender the same points: it decides"
                + " nothing.");
    Draft best =
        new Draft()
            .criterion(
                "q", null, "100", new Assessment.Marked("0-100", MarkConversion.OVER_BEST), null);
    assertThat(found(FormulaCheck.of(new FormulaCheckQuestion(best.lot().rules(), List.of(), 4))))
        .contains("undefined: Criterion q has no value if the best mark is 0.");
  }

  @Test
  void saysWhatASingleTenderGets() {
    assertThat(
            found(
                check(
                    price("40", new PriceFormula.MeanGetsHalf(), Draft.UNCLIPPED), "90", "100", 1)))
        .contains(
            "single-tender: Price price gives a single tender 20 of 40 points, at a price of GBP 90.");
    assertThat(found(check(price("40", Draft.MIN_MAX, Draft.UNCLIPPED), "90", "100", 1)))
        .contains(
            "single-tender: Price price gives a single tender 40 of 40 points, at a price of GBP 90.");
  }

  /** Two tenders through the door differ by what the check says, at most. */
  @Test
  void agreesWithWholeEvaluationsOfEveryPair() {
    for (PriceFormula formula :
        List.of(
            Draft.RATIO,
            Draft.MIN_MAX,
            Draft.above("30"),
            new PriceFormula.MeanGetsHalf(),
            new PriceFormula.Logarithmic(Draft.number("2")),
            new PriceFormula.NearLowMean())) {
      FormulaCheck check = check(price("40", formula, Draft.UNCLIPPED), "100", "160", 3);
      List<Exact> distances = new ArrayList<>();
      for (int a = 100; a <= 160; a += 20) {
        for (int b = a; b <= 160; b += 20) {
          Draft draft = price("40", formula, Draft.UNCLIPPED);
          draft.bid("A").price(Integer.toString(a)).mark("q", "0");
          draft.bid("B").price(Integer.toString(b)).mark("q", "0");
          LotEvaluation lot = draft.evaluate();
          distances.add(
              lot.tender("A")
                  .score()
                  .orElseThrow()
                  .minus(lot.tender("B").score().orElseThrow())
                  .abs());
        }
      }
      assertThat(check.spreads().get(0).greatestDistance())
          .isEqualTo(distances.stream().reduce(Exact::max).orElseThrow());
    }
  }

  @Test
  void refusesPricesThatAreNotInOrderOrOfNoElement() {
    Draft draft = price("40", Draft.RATIO, Draft.UNCLIPPED);
    assertThatThrownBy(
            () ->
                FormulaCheck.of(
                    new FormulaCheckQuestion(
                        draft.lot().rules(),
                        List.of(new PlausiblePrices("none", Draft.number("2"), Draft.number("1"))),
                        0)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("/prices/0/element: must be one of the ids in rules.prices.elements")
        .hasMessageContaining("/prices/0/lowest: must be at most")
        .hasMessageContaining("/steps: must be at least 1 but was 0");
  }
}
