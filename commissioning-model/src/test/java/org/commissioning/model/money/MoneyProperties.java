package org.commissioning.model.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;

class MoneyProperties {

  @Property
  void sharesAddUpExactly(
      @ForAll @BigRange(min = "-999999999999", max = "999999999999") @Scale(2) BigDecimal amount,
      @ForAll @Size(min = 1, max = 20)
          List<@BigRange(min = "0", max = "1000") @Scale(6) BigDecimal> ratios) {
    Money money = allocatable(amount, ratios);
    Money sum = money.allocate(ratios).stream().reduce(Money.zero("GBP"), Money::plus);
    assertThat(sum.sameAmountAs(money)).isTrue();
  }

  @Property
  void eachShareIsWithinAPennyOfItsProportionAndHasItsSign(
      @ForAll @BigRange(min = "-999999999999", max = "999999999999") @Scale(2) BigDecimal amount,
      @ForAll @Size(min = 1, max = 20)
          List<@BigRange(min = "0", max = "1000") @Scale(6) BigDecimal> ratios) {
    List<Money> shares = allocatable(amount, ratios).allocate(ratios);
    BigDecimal total = ratios.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    for (int i = 0; i < ratios.size(); i++) {
      BigDecimal share = shares.get(i).amount();
      BigDecimal exact = amount.multiply(ratios.get(i)).divide(total, new MathContext(60));
      assertThat(share.subtract(exact).abs()).isLessThan(new BigDecimal("0.01"));
      assertThat(share.signum() * amount.signum()).isNotNegative();
      assertThat(share.scale()).isEqualTo(2);
      if (ratios.get(i).signum() == 0) {
        assertThat(share).isEqualByComparingTo(BigDecimal.ZERO);
      }
    }
  }

  @Property
  void ofTwoEqualRatiosTheEarlierNeverGetsLess(
      @ForAll @BigRange(min = "0", max = "1000") @Scale(2) BigDecimal amount,
      @ForAll @Size(min = 1, max = 20)
          List<@BigRange(min = "0", max = "3") @Scale(0) BigDecimal> ratios) {
    List<Money> shares = allocatable(amount, ratios).allocate(ratios);
    for (int i = 0; i < ratios.size(); i++) {
      for (int j = i + 1; j < ratios.size(); j++) {
        int order = ratios.get(i).compareTo(ratios.get(j));
        if (order >= 0) {
          assertThat(shares.get(i)).isGreaterThanOrEqualTo(shares.get(j));
        }
      }
    }
  }

  @Property
  void onlyTheProportionsOfTheRatiosMatter(
      @ForAll @BigRange(min = "-1000", max = "1000") @Scale(2) BigDecimal amount,
      @ForAll @Size(min = 1, max = 10)
          List<@BigRange(min = "0", max = "100") @Scale(3) BigDecimal> ratios,
      @ForAll @BigRange(min = "0.001", max = "1000") @Scale(3) BigDecimal factor) {
    Assume.that(factor.signum() > 0);
    Money money = allocatable(amount, ratios);
    assertThat(money.allocate(ratios.stream().map(factor::multiply).toList()))
        .isEqualTo(money.allocate(ratios));
  }

  @Property
  void minusUndoesPlus(
      @ForAll @BigRange(min = "-999999999999", max = "999999999999") @Scale(6) BigDecimal first,
      @ForAll @BigRange(min = "-999999999999", max = "999999999999") @Scale(6) BigDecimal second) {
    Money one = new Money(first, "EUR");
    Money two = new Money(second, "EUR");
    assertThat(one.plus(two).minus(two).sameAmountAs(one)).isTrue();
    assertThat(one.plus(two)).isEqualTo(two.plus(one));
    assertThat(one.minus(two)).isEqualTo(two.minus(one).negated());
  }

  private static Money allocatable(BigDecimal amount, List<BigDecimal> ratios) {
    Assume.that(ratios.stream().anyMatch(ratio -> ratio.signum() > 0));
    return new Money(amount, "GBP");
  }
}
