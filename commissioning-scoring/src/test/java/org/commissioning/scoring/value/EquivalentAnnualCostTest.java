package org.commissioning.scoring.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.commissioning.model.money.PriceBasis;
import org.commissioning.model.money.PriceLevel;
import org.commissioning.model.value.AnnualCostQuestion;
import org.commissioning.model.value.DiscountTiming;
import org.commissioning.model.value.Discounting;
import org.commissioning.model.value.LivedOption;
import org.commissioning.model.value.ValueBasis;
import org.commissioning.model.value.YearAmount;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.InvalidInputException;
import org.commissioning.scoring.method.Problem;
import org.junit.jupiter.api.Test;

class EquivalentAnnualCostTest {

  private static AnnualCostQuestion question(double rate, LivedOption... options) {
    return new AnnualCostQuestion(
        new ValueBasis("GBP", new PriceLevel(2026, PriceBasis.REAL), Discounting.at(rate)),
        List.of(options));
  }

  private static LivedOption outlay(String id, int life, double amount) {
    return new LivedOption(id, null, life, List.of(new YearAmount(0, amount)));
  }

  @Test
  void theExampleIsAsDocumented() {
    EquivalentAnnualCost answer =
        EquivalentAnnualCost.of(EquivalentAnnualCost.CALCULATION.example());
    assertThat(answer.options().get(0).annualCost()).isCloseTo(4_672.0856, within(1e-4));
    assertThat(answer.options().get(1).annualCost()).isCloseTo(4_464.6220, within(1e-4));
    assertThat(answer.lowest()).isEqualTo(Figure.of("five-years"));
  }

  /** The closed form of an annuity, r ÷ (1 − (1 + r)^-n). */
  @Property(tries = 200)
  void agreesWithTheClosedForm(
      @ForAll @DoubleRange(min = 0.01, max = 0.5) double rate,
      @ForAll @IntRange(min = 1, max = 60) int life) {
    AnnualCost cost =
        EquivalentAnnualCost.of(question(rate, outlay("a", life, 1_000))).options().get(0);
    double closed = 1_000 * rate / (1 - Math.pow(1 + rate, -life));
    assertThat(cost.annualCost() / closed).isCloseTo(1, within(1e-11));
  }

  /** Paid out as told, at the end of each year, it is worth what the option costs. */
  @Test
  void aLevelPaymentIsWorthTheSameWhateverTheTimeOfYear() {
    for (DiscountTiming timing : DiscountTiming.values()) {
      Discounting discounting = new Discounting(null, null, 0.08, List.of(), timing);
      ValueBasis basis = new ValueBasis("GBP", new PriceLevel(2026, PriceBasis.REAL), discounting);
      AnnualCost cost =
          EquivalentAnnualCost.of(new AnnualCostQuestion(basis, List.of(outlay("a", 4, 1_000))))
              .options()
              .get(0);
      double worth = 0;
      for (int year = 1; year <= 4; year++) {
        worth += cost.annualCost() * Math.pow(1.08, -year);
      }
      assertThat(worth).isCloseTo(cost.presentValue(), within(1e-9));
    }
  }

  @Test
  void withoutInterestItIsThePlainMean() {
    EquivalentAnnualCost answer =
        EquivalentAnnualCost.of(question(0, outlay("a", 4, 100), outlay("b", 8, 200)));
    assertThat(answer.options()).extracting(AnnualCost::annualCost).containsExactly(25.0, 25.0);
    assertThat(answer.lowest()).isEqualTo(Figure.none("several options cost the same: a, b"));
  }

  @Test
  void refusesACostAfterTheEnd() {
    LivedOption late = new LivedOption("a", null, 2, List.of(new YearAmount(3, 1.0)));
    assertThatThrownBy(() -> EquivalentAnnualCost.of(question(0.05, late)))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::text)
                    .containsExactly(
                        "/options/0/costs/0/year: must be within the life of the option but was"
                            + " 3"));
  }

  /** Amounts at the end of year 3 fall a year after the end of a life of three years. */
  @Test
  void theEndOfTheLifeDependsOnTheTimeOfYear() {
    LivedOption three =
        new LivedOption("a", null, 3, List.of(new YearAmount(2, 1.0), new YearAmount(3, 1.0)));
    assertThat(EquivalentAnnualCost.of(question(0.05, three)).options()).hasSize(1);
    for (DiscountTiming timing : List.of(DiscountTiming.MIDDLE, DiscountTiming.END)) {
      ValueBasis basis =
          new ValueBasis(
              "GBP",
              new PriceLevel(2026, PriceBasis.REAL),
              new Discounting(null, null, 0.05, List.of(), timing));
      assertThatThrownBy(
              () -> EquivalentAnnualCost.of(new AnnualCostQuestion(basis, List.of(three))))
          .isInstanceOfSatisfying(
              InvalidInputException.class,
              refused ->
                  assertThat(refused.problems())
                      .extracting(Problem::text)
                      .containsExactly(
                          "/options/0/costs/1/year: must be below the life of the option, for amounts fall after the start of their year but was 3"));
    }
  }

  /**
   * Bought again until both have lasted equally long, the one with the lower cost a year costs
   * less.
   */
  @Property(tries = 200)
  void agreesWithBuyingAgainOverOneHorizon(
      @ForAll @DoubleRange(min = 0, max = 0.3) double rate,
      @ForAll @IntRange(min = 1, max = 9) int life,
      @ForAll @IntRange(min = 1, max = 9) int other) {
    EquivalentAnnualCost answer =
        EquivalentAnnualCost.of(
            question(rate, outlay("a", life, 700 * life + 300), outlay("b", other, 750 * other)));
    double[] whole = new double[2];
    double annuity = 0;
    for (int year = 0; year < life * other; year++) {
      whole[0] += year % life == 0 ? (700 * life + 300) * Math.pow(1 + rate, -year) : 0;
      whole[1] += year % other == 0 ? 750 * other * Math.pow(1 + rate, -year) : 0;
      annuity += Math.pow(1 + rate, -year - 1);
    }
    for (int i = 0; i < 2; i++) {
      assertThat(answer.options().get(i).annualCost() / (whole[i] / annuity))
          .isCloseTo(1, within(1e-10));
    }
  }
}
