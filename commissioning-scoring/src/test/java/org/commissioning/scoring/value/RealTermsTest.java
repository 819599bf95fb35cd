package org.commissioning.scoring.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
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
}
