package org.commissioning.scoring.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.commissioning.model.money.PriceBasis;
import org.commissioning.model.money.PriceLevel;
import org.commissioning.model.value.Discounting;
import org.commissioning.model.value.PaybackQuestion;
import org.commissioning.model.value.ValueBasis;
import org.commissioning.model.value.YearAmount;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.InvalidInputException;
import org.commissioning.scoring.method.Problem;
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
  void whatWasNeverOutHasNothingToComeBack() {
    Figure<Integer> never =
        Figure.none("the running total is never below 0, so nothing has to come back");
    assertThat(payback(0.05, 10, -5).year()).isEqualTo(never);
    assertThat(payback(0.05, 0, 0).discountedYear()).isEqualTo(never);
    assertThat(payback(0.05, 10, -5).totals().get(1).total()).isEqualTo(5);
  }

  /** An outlay after a first year of nothing is not back in that first year. */
  @Test
  void theYearIsThatAfterTheOutlay() {
    assertThat(payback(0, 0, -100, 60, 60).year()).isEqualTo(Figure.of(3));
    assertThat(payback(0, 10, -100, 60, 60).year()).isEqualTo(Figure.of(3));
  }

  /** Eight times 0.1 is 0.8 in money, though not in doubles added one by one. */
  @Test
  void totalsAreExactDecimals() {
    Payback answer = payback(0, -0.8, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1);
    assertThat(answer.year()).isEqualTo(Figure.of(8));
    assertThat(answer.discountedYear()).isEqualTo(Figure.of(8));
    assertThat(answer.totals().get(8).total()).isZero();
  }

  /** By another route: whole pence, and powers in place of a chain. */
  @Property(tries = 300)
  void agreesWithPenceAndPowers(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] net = new double[1 + random.nextInt(12)];
    long[] pence = new long[net.length];
    for (int year = 0; year < net.length; year++) {
      pence[year] = random.nextLong(year == 0 ? -90_000 : -9_000, 30_000);
      net[year] = pence[year] / 100.0;
    }
    Payback answer = payback(0.035, net);
    long total = 0;
    double present = 0;
    Integer year = null;
    Integer later = null;
    boolean out = false;
    boolean outPresent = false;
    for (int t = 0; t < net.length; t++) {
      total += pence[t];
      present += net[t] * Math.pow(1.035, -t);
      year = year == null && out && total >= 0 ? Integer.valueOf(t) : year;
      later = later == null && outPresent && present >= 0 ? Integer.valueOf(t) : later;
      out |= total < 0;
      outPresent |= present < 0;
      assertThat(answer.totals().get(t).total()).isEqualTo(total / 100.0);
      assertThat(answer.totals().get(t).discounted()).isCloseTo(present, within(1e-8));
    }
    assertThat(answer.year().toOptional().orElse(null)).isEqualTo(year);
    assertThat(answer.discountedYear().toOptional().orElse(null)).isEqualTo(later);
  }

  @Test
  void refusesEveryFaultAtOnce() {
    assertThatThrownBy(
            () ->
                Payback.of(
                    new PaybackQuestion(
                        ValueBasis.greenBook(2026, LocalDate.of(2020, 1, 1)),
                        List.of(
                            new YearAmount(1, 1.0),
                            new YearAmount(1, 2.0),
                            new YearAmount(1001, 1e300)))))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::text)
                    .containsExactly(
                        "/basis/discounting/appraisedOn: must be a day for which the rates of the schedule are held, from 2026-02-05 but was 2020-01-01",
                        "/net/1/year: must not repeat an earlier entry but was 1",
                        "/net/2/amount: must be at most 1000000000000000 but was 1.0E300",
                        "/net/2/year: must be at most 1000 but was 1001"));
  }
}
