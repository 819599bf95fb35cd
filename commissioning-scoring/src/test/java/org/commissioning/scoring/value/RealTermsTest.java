package org.commissioning.scoring.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.commissioning.model.value.NominalAmount;
import org.commissioning.model.value.RealTermsQuestion;
import org.commissioning.scoring.method.InvalidInputException;
import org.commissioning.scoring.method.Problem;
import org.junit.jupiter.api.Test;

class RealTermsTest {

  @Test
  void theExampleIsAsDocumented() {
    RealTerms answer = RealTerms.of(RealTerms.CALCULATION.example());
    assertThat(answer.amounts().get(1).real()).isCloseTo(1_000, within(1e-9));
    assertThat(answer.total()).isCloseTo(2_000, within(1e-9));
    assertThat(answer.notes())
        .containsExactly("Amounts in GBP at the prices of 2024, by Made-up index, 2024 = 100.");
  }

  /** To the prices of another year and back is where one was. */
  @Test
  void goesThereAndBack() {
    double later =
        RealTerms.of(
                new RealTermsQuestion(
                    "GBP", "i", 2030, 117.3, List.of(new NominalAmount(2021, 500.0, 94.1))))
            .total();
    assertThat(later).isGreaterThan(500);
    double back =
        RealTerms.of(
                new RealTermsQuestion(
                    "GBP", "i", 2021, 94.1, List.of(new NominalAmount(2030, later, 117.3))))
            .total();
    assertThat(back).isCloseTo(500, within(1e-10));
  }

  @Test
  void refusesTwoIndicesForThePriceYear() {
    RealTermsQuestion question =
        new RealTermsQuestion(
            "GBP", "i", 2024, 100.0, List.of(new NominalAmount(2024, 5.0, 103.0)));
    assertThatThrownBy(() -> RealTerms.of(question))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::text)
                    .containsExactly(
                        "/amounts/0/index: must be the index of the price year but was 103.0"));
  }

  /** In proportion to the amounts, and untouched by the base of the index. */
  @Property(tries = 200)
  void theBaseOfTheIndexDoesNotMatter(
      @ForAll @DoubleRange(min = 50, max = 200) double from,
      @ForAll @DoubleRange(min = 50, max = 200) double to,
      @ForAll @DoubleRange(min = 0.1, max = 10) double rebased) {
    assertThat(real(to * rebased, from * rebased, 500))
        .isCloseTo(real(to, from, 500), within(1e-9));
    assertThat(real(to, from, 1_500)).isCloseTo(3 * real(to, from, 500), within(1e-9));
    assertThat(real(to, from, 500)).isCloseTo(500 / (from / to), within(1e-9));
  }

  private static double real(double to, double from, double amount) {
    return RealTerms.of(
            new RealTermsQuestion(
                "GBP", "i", 2024, to, List.of(new NominalAmount(2020, amount, from))))
        .total();
  }

  @Test
  void refusesEveryFaultAtOnce() {
    assertThatThrownBy(
            () ->
                RealTerms.of(
                    new RealTermsQuestion(
                        "GBP",
                        "i",
                        2024,
                        0.0,
                        List.of(
                            new NominalAmount(1066, 1e300, -5.0),
                            new NominalAmount(1066, 1.0, 1e-300)))))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::text)
                    .containsExactly(
                        "/amounts/0/amount: must be at most 1000000000000000 but was 1.0E300",
                        "/amounts/0/index: must be above 0 but was -5.0",
                        "/amounts/0/year: must be at least 1900 but was 1066",
                        "/amounts/1/index: must be 0 or at least 0.001 but was 1.0E-300",
                        "/amounts/1/year: must be at least 1900 but was 1066",
                        "/priceYearIndex: must be above 0 but was 0.0"));
  }
}
