package org.commissioning.scoring.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.commissioning.model.money.PriceBasis;
import org.commissioning.model.money.PriceLevel;
import org.commissioning.model.value.InternalRateQuestion;
import org.commissioning.model.value.NetFlow;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.InvalidInputException;
import org.commissioning.scoring.method.Problem;
import org.commissioning.scoring.value.internal.RealRoots;
import org.junit.jupiter.api.Test;

class InternalRateTest {

  private static InternalRate rate(String... net) {
    List<NetFlow> flows = new ArrayList<>();
    for (int year = 0; year < net.length; year++) {
      flows.add(new NetFlow(year, new BigDecimal(net[year])));
    }
    return InternalRate.of(
        new InternalRateQuestion("GBP", new PriceLevel(2026, PriceBasis.REAL), flows));
  }

  @Test
  void theExampleIsAsDocumented() {
    InternalRate answer = InternalRate.of(InternalRate.CALCULATION.example());
    // The quadratic equation solved by hand: (0.6 + √(0.36 + 2.4)) ÷ 2 − 1.
    assertThat(answer.rate().orElseThrow())
        .isCloseTo((0.6 + Math.sqrt(2.76)) / 2 - 1, within(1e-15));
  }

  @Test
  void severalRatesAreListedAndNoneIsCalledTheRate() {
    InternalRate answer = rate("-100", "230", "-132");
    assertThat(answer.rates().get(0)).isCloseTo(0.1, within(1e-15));
    assertThat(answer.rates().get(1)).isCloseTo(0.2, within(1e-15));
    assertThat(answer.rate())
        .isEqualTo(Figure.none("the flows are worth nothing at several rates: 0.1, 0.2"));
    assertThat(answer.signChanges()).isEqualTo(2);
  }

  @Test
  void aRateThatIsOnlyTouchedIsNamed() {
    InternalRate answer = rate("-100", "220", "-121");
    assertThat(answer.rate().orElseThrow()).isCloseTo(0.1, within(1e-15));
    assertThat(answer.notes())
        .contains("The worth touches nothing at the rate and has the same sign on both sides.");
  }

  @Test
  void saysWhyThereIsNone() {
    assertThat(rate("100", "50").rate()).isEqualTo(Figure.none("the flows never change sign"));
    assertThat(rate("0", "0").rate()).isEqualTo(Figure.none("the flows never change sign"));
    assertThat(rate("100", "-200", "150").rate())
        .isEqualTo(Figure.none("the flows are worth nothing at no rate"));
  }

  /** More than one change of sign, and still one rate: counting signs alone would not tell. */
  @Test
  void oneRateDespiteSeveralChangesOfSign() {
    InternalRate answer = rate("-100", "60", "-10", "80");
    assertThat(answer.signChanges()).isEqualTo(3);
    assertThat(answer.rates()).hasSize(1);
    double r = answer.rate().orElseThrow();
    assertThat(-100 + 60 / (1 + r) - 10 / Math.pow(1 + r, 2) + 80 / Math.pow(1 + r, 3))
        .isCloseTo(0, within(1e-11));
  }

  @Test
  void extremeRatesAreFound() {
    assertThat(rate("-0.000001", "999999999999999").rate().orElseThrow())
        .isCloseTo(9.99999999999999e20 - 1, within(1e8));
    InternalRate lost = rate("-999999999999999", "0.000001");
    assertThat(lost.rate())
        .isEqualTo(Figure.none("the one rate is too near −100 per cent to be told from it"));
    assertThat(lost.rates()).containsExactly(-1.0);
    assertThat(lost.working().text())
        .contains("too large to be written")
        .doesNotContain("Infinity");
  }

  /** A hundred years, signs changing every year: each root found is one, and none is missed. */
  @Test
  void longFlowsAreSolved() {
    SplittableRandom random = new SplittableRandom(7);
    String[] net = new String[101];
    for (int year = 0; year < net.length; year++) {
      net[year] = String.valueOf(random.nextInt(-1_000_000, 1_000_000));
    }
    InternalRate answer = rate(net);
    for (double r : answer.rates()) {
      double worth = 0;
      double size = 0;
      for (int year = 0; year < net.length; year++) {
        double term = Double.parseDouble(net[year]) / Math.pow(1 + r, year);
        worth += term;
        size += Math.abs(term);
      }
      assertThat(worth / size).isCloseTo(0, within(1e-9));
    }
  }

  /** Polynomials made from their roots: those above 0 are found, each once. */
  @Property(tries = 200)
  void findsTheRootsThatItWasMadeFrom(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    BigInteger[] polynomial = {BigInteger.ONE};
    List<Double> above = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(6); i++) {
      int numerator = random.nextInt(-9, 10);
      int denominator = random.nextInt(1, 8);
      // Times (denominator x − numerator).
      BigInteger[] product = new BigInteger[polynomial.length + 1];
      for (int k = 0; k < product.length; k++) {
        BigInteger low =
            k < polynomial.length
                ? polynomial[k].multiply(BigInteger.valueOf(-numerator))
                : BigInteger.ZERO;
        BigInteger high =
            k > 0 ? polynomial[k - 1].multiply(BigInteger.valueOf(denominator)) : BigInteger.ZERO;
        product[k] = low.add(high);
      }
      polynomial = product;
      double root = (double) numerator / denominator;
      if (root > 0 && !above.contains(root)) {
        above.add(root);
      }
    }
    above.sort(Double::compare);
    List<BigDecimal> found = RealRoots.above0(polynomial);
    assertThat(found).hasSameSizeAs(above);
    for (int i = 0; i < above.size(); i++) {
      assertThat(found.get(i).doubleValue()).isCloseTo(above.get(i), within(1e-14));
    }
  }

  @Test
  void refusesEveryFaultAtOnce() {
    assertThatThrownBy(
            () ->
                InternalRate.of(
                    new InternalRateQuestion(
                        "pounds",
                        new PriceLevel(2026, PriceBasis.REAL),
                        List.of(
                            new NetFlow(101, new BigDecimal("1")),
                            new NetFlow(2, new BigDecimal("0.1234567")),
                            new NetFlow(2, new BigDecimal("1e300"))))))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::text)
                    .containsExactly(
                        "/currency: must be an ISO 4217 currency code but was 'pounds'",
                        "/net/0/year: must be at most 100 but was 101",
                        "/net/1/amount: must have at most 6 decimal places but was 0.1234567",
                        "/net/2/amount: must have at most 15 digits before the decimal point but was 1E+300",
                        "/net/2/year: must not repeat an earlier entry but was 2"));
  }
}
