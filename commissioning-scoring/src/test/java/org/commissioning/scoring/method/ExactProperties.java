package org.commissioning.scoring.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class ExactProperties {

  private static Exact fraction(long over, long under) {
    return Exact.of(over).dividedBy(Exact.of(under));
  }

  @Property
  void addsAndTakesAwayExactly(@ForAll @Scale(6) BigDecimal a, @ForAll @Scale(6) BigDecimal b) {
    assertThat(Exact.of(a).plus(Exact.of(b))).isEqualTo(Exact.of(a.add(b)));
    assertThat(Exact.of(a).minus(Exact.of(b))).isEqualTo(Exact.of(a.subtract(b)));
    assertThat(Exact.of(a).times(Exact.of(b))).isEqualTo(Exact.of(a.multiply(b)));
    assertThat(Exact.of(a).compareTo(Exact.of(b))).isEqualTo(Integer.signum(a.compareTo(b)));
    assertThat(Exact.of(a).min(Exact.of(b)).plus(Exact.of(a).max(Exact.of(b))))
        .isEqualTo(Exact.of(a.add(b)));
    assertThat(Exact.of(a).negated()).isEqualTo(Exact.of(a.negate()));
    assertThat(Exact.of(a).signum()).isEqualTo(a.signum());
  }

  @Property
  void undoesDivision(
      @ForAll @IntRange(min = -9999, max = 9999) int a,
      @ForAll @IntRange(min = 1, max = 9999) int b) {
    assertThat(fraction(a, b).times(Exact.of(b))).isEqualTo(Exact.of(a));
    assertThat(fraction(-a, -b)).isEqualTo(fraction(a, b)).hasSameHashCodeAs(fraction(a, b));
  }

  @Property
  void roundsAsTheLongDivisionDoes(
      @ForAll @IntRange(min = -9999, max = 9999) int a,
      @ForAll @IntRange(min = 1, max = 9999) int b,
      @ForAll @IntRange(min = 0, max = 8) int places,
      @ForAll RoundingMode mode) {
    if (mode == RoundingMode.UNNECESSARY) {
      return;
    }
    BigDecimal divided = BigDecimal.valueOf(a).divide(BigDecimal.valueOf(b), places, mode);
    assertThat(fraction(a, b).decimal(places, mode)).isEqualTo(divided);
    assertThat(fraction(a, b).rounded(places, mode)).isEqualTo(Exact.of(divided));
  }

  @Property
  void endsWhenOnlyTwosAndFivesDivideIt(
      @ForAll @IntRange(min = 1, max = 5000) int over,
      @ForAll @IntRange(min = 1, max = 5000) int under) {
    int rest = under / BigInteger.valueOf(over).gcd(BigInteger.valueOf(under)).intValue();
    while (rest % 2 == 0) {
      rest /= 2;
    }
    while (rest % 5 == 0) {
      rest /= 5;
    }
    assertThat(fraction(over, under).ends()).isEqualTo(rest == 1);
  }

  @Property
  void writesAnEndingNumberWithoutLoss(
      @ForAll @Scale(12) @BigRange(min = "-1000000", max = "1000000") BigDecimal number) {
    assertThat(Exact.of(number).decimal()).isEqualByComparingTo(number);
    assertThat(Exact.of(Exact.of(number).toString())).isEqualTo(Exact.of(number));
    assertThat(Exact.of(number).toDouble()).isEqualTo(number.doubleValue());
  }

  @Test
  void writesNumbersForPeopleAndForPrograms() {
    assertThat(Exact.of("100.00")).hasToString("100").isEqualTo(Exact.of(100));
    assertThat(Exact.of("1e3").decimal()).isEqualTo(new BigDecimal("1000"));
    assertThat(fraction(3000, 11)).hasToString("272.727273… (3000/11)");
    assertThat(fraction(-1, 3)).hasToString("-0.333333… (-1/3)");
    assertThat(fraction(1, 3).decimal()).isEqualTo(new BigDecimal("0.33333333333333333333"));
    assertThat(fraction(2, 3).decimal()).isEqualTo(new BigDecimal("0.66666666666666666667"));
    assertThat(Exact.of("0.000000000000000000001").decimal()).isEqualByComparingTo(BigDecimal.ZERO);
    assertThat(Exact.ZERO).hasToString("0").isNotEqualTo("0");
    assertThat(Exact.ONE.minus(Exact.ONE)).isEqualTo(Exact.ZERO);
  }

  @Test
  void refusesToDivideByZero() {
    assertThatThrownBy(() -> Exact.of("2.5").dividedBy(Exact.ZERO))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage("must not divide by zero, but 2.5 was");
    assertThatThrownBy(() -> Exact.of("two")).isInstanceOf(NumberFormatException.class);
  }

  @Property
  void findsTheRootOfEverySquareAndOfNothingElse(
      @ForAll @IntRange(min = 0, max = 99_999) int a,
      @ForAll @IntRange(min = 1, max = 99_999) int b) {
    Exact root = fraction(a, b);
    assertThat(root.times(root).squareRoot()).contains(root);
    assertThat(root.times(root).plus(root.times(root)).squareRoot().isPresent()).isEqualTo(a == 0);
    assertThat(root.minus(Exact.of(100_000)).squareRoot()).isEmpty();
  }
}
