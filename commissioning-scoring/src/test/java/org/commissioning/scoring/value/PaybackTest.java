package org.commissioning.scoring.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.money.PriceBasis;
import org.commissioning.model.money.PriceLevel;
import org.commissioning.model.value.Discounting;
import org.commissioning.model.value.PaybackQuestion;
import org.commissioning.model.value.ValueBasis;
import org.commissioning.model.value.YearAmount;
import org.commissioning.scoring.method.Figure;
import org.junit.jupiter.api.Test;

class PaybackTest {

  private static Payback payback(double rate, double... net) {
    List<YearAmount> years = new ArrayList<>();
    for (int year = net.length - 1; year >= 0; year--) {
      years.add(new YearAmount(year, net[year]));
    }
    return Payback.of(
        new PaybackQuestion(
            new ValueBasis("GBP", new PriceLevel(2026, PriceBasis.REAL), Discounting.at(rate)),
            years));
  }

  @Test
  void theExampleIsAsDocumented() {
    Payback answer = Payback.of(Payback.CALCULATION.example());
    assertThat(answer.year()).isEqualTo(Figure.of(3));
    assertThat(answer.discountedYear()).isEqualTo(Figure.of(4));
    assertThat(answer.totals().get(3).discounted() + 100).isCloseTo(99.4741, within(1e-4));
  }

  @Test
  void saysWhenItNeverComesBack() {
    Payback answer = payback(0.05, -100, 50, 50);
    assertThat(answer.year()).isEqualTo(Figure.of(2));
    assertThat(answer.discountedYear())
        .isEqualTo(Figure.none("the running total is still below 0 in the last year"));
  }

  @Test
  void saysWhenItIsLostAgain() {
    assertThat(payback(0, -100, 150, -80, 40).notes())
        .contains("The running total falls below 0 again after the payback year.");
    assertThat(payback(0, -100, 150, -40).notes())
        .noneMatch(note -> note.contains("falls below 0 again"));
  }

  @Test
  void nothingLaidOutIsBackAtOnce() {
    assertThat(payback(0.05, 10, -5).year()).isEqualTo(Figure.of(0));
  }
}
