package org.commissioning.model.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commissioning.model.constraint.Violations;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MoneyTest {

  private static final Money TEN = Money.of("10.00", "GBP");

  @Test
  void addsAndSubtractsExactly() {
    assertThat(TEN.plus(Money.of("0.000001", "GBP"))).isEqualTo(Money.of("10.000001", "GBP"));
    assertThat(TEN.minus(Money.of("10.5", "GBP"))).isEqualTo(Money.of("-0.50", "GBP"));
    assertThat(TEN.negated()).isEqualTo(Money.of("-10.00", "GBP"));
    assertThat(TEN.plus(Money.zero("GBP"))).isEqualTo(TEN);
  }

  @Test
  void multipliesExactlyAndIsRoundedOnlyWhenAsked() {
    Money product = TEN.times(new BigDecimal("0.3333333"));
    assertThat(product).isEqualTo(Money.of("3.333333000", "GBP"));
    assertThat(product.rounded(2, RoundingMode.HALF_UP)).isEqualTo(Money.of("3.33", "GBP"));
    assertRefused(
        () -> product.plus(TEN),
        "money cannot be calculated with: amount must have at most 6 decimal places");
  }

  @Test
  void roundsToStatedPlacesOnly() {
    assertThat(Money.of("2.5", "GBP").rounded(0, RoundingMode.HALF_EVEN))
        .isEqualTo(Money.of("2", "GBP"));
    assertThat(TEN.rounded(6, RoundingMode.UNNECESSARY)).isEqualTo(Money.of("10.000000", "GBP"));
    assertRefused(
        () -> TEN.rounded(7, RoundingMode.HALF_UP), "places must be from 0 to 6 but was 7");
    assertRefused(
        () -> TEN.rounded(-1, RoundingMode.HALF_UP), "places must be from 0 to 6 but was -1");
    assertRefused(
        () -> Money.of("1e-999999999", "GBP").rounded(2, RoundingMode.HALF_UP),
        "money cannot be calculated with: amount must have at most 56 decimal places");
    assertThat(Money.of("1e-56", "GBP").rounded(2, RoundingMode.UP))
        .isEqualTo(Money.of("0.01", "GBP"));
    assertThatThrownBy(() -> Money.of("2.5", "GBP").rounded(0, RoundingMode.UNNECESSARY))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void refusesTwoCurrenciesNamingBoth() {
    Money euro = Money.of("1", "EUR");
    for (ThrowingCallable mixed :
        List.<ThrowingCallable>of(
            () -> TEN.plus(euro), () -> TEN.minus(euro), () -> TEN.compareTo(euro))) {
      assertThatExceptionOfType(CurrencyMismatchException.class)
          .isThrownBy(mixed)
          .withMessage("currencies must be the same but were GBP and EUR")
          .satisfies(
              e -> {
                assertThat(e.first()).isEqualTo("GBP");
                assertThat(e.second()).isEqualTo("EUR");
              });
    }
  }

  @Test
  void equalityKeepsTrailingZerosAndSameAmountDoesNot() {
    Money one = Money.of("1.0", "GBP");
    Money precise = Money.of("1.00", "GBP");
    assertThat(one).isNotEqualTo(precise);
    assertThat(one.sameAmountAs(precise)).isTrue();
    assertThat(one).isEqualByComparingTo(precise);
    assertThat(one.sameAmountAs(Money.of("1.01", "GBP"))).isFalse();
    assertThat(one.sameAmountAs(Money.of("1.0", "EUR"))).isFalse();
    assertThat(one).isLessThan(TEN);
  }

  @Test
  void mayExistInvalidAndIsThenNotCalculatedWith() {
    Money huge = Money.of("1e999999999", "GBP");
    assertThat(Violations.of(huge))
        .containsExactly("amount: must have at most 15 digits before the decimal point");
    for (ThrowingCallable use :
        List.<ThrowingCallable>of(
            () -> huge.plus(TEN),
            () -> TEN.plus(huge),
            () -> huge.minus(TEN),
            huge::negated,
            () -> huge.times(BigDecimal.ONE),
            () -> huge.rounded(2, RoundingMode.HALF_UP),
            () -> huge.allocate(List.of(BigDecimal.ONE)),
            () -> TEN.compareTo(huge),
            () -> TEN.sameAmountAs(huge))) {
      assertRefused(
          use,
          "money cannot be calculated with: amount must have at most 15 digits before the decimal"
              + " point");
    }
    assertUnusable(absent(null, "GBP"), "amount must be given");
    assertUnusable(absent(BigDecimal.ONE, null), "currency must be given");
    assertUnusable(Money.of("1", "pounds {0}"), "currency must be an ISO 4217 currency code");
  }

  private static void assertUnusable(Money money, String fault) {
    assertRefused(() -> money.plus(TEN), "money cannot be calculated with: " + fault);
    assertRefused(
        () -> money.rounded(2, RoundingMode.HALF_UP), "money cannot be calculated with: " + fault);
  }

  @Test
  void namesEachFaultOnce() {
    assertThat(Violations.of(absent(null, null)))
        .containsExactly("amount: must be given", "currency: must be given");
    assertThat(Violations.of(Money.of("0.0000001", "gbp")))
        .containsExactly(
            "amount: must have at most 6 decimal places",
            "currency: must be an ISO 4217 currency code");
    assertThat(Violations.of(TEN)).isEmpty();
  }

  @SuppressWarnings("NullAway") // A record may exist invalid; this one is meant to be.
  private static Money absent(@Nullable BigDecimal amount, @Nullable String currency) {
    return new Money(amount, currency);
  }

  @Test
  void allocatesByLargestRemainderWithTiesInOrder() {
    assertThat(shares("10.00", "GBP", "1", "1", "1")).containsExactly("3.34", "3.33", "3.33");
    assertThat(shares("0.05", "GBP", "3", "7")).containsExactly("0.02", "0.03");
    assertThat(shares("100", "GBP", "0.5", "0", "0.25", "0.25"))
        .containsExactly("50.00", "0.00", "25.00", "25.00");
    assertThat(shares("0.02", "GBP", "1", "2", "2")).containsExactly("0.00", "0.01", "0.01");
    assertThat(shares("0.01", "GBP", "0", "1", "1")).containsExactly("0.00", "0.01", "0.00");
    assertThat(shares("-10.00", "GBP", "1", "1", "1")).containsExactly("-3.34", "-3.33", "-3.33");
    assertThat(shares("0", "GBP", "1", "2")).containsExactly("0.00", "0.00");
  }

  @Test
  void allocatesInTheMinorUnitsOfTheCurrency() {
    assertThat(shares("10", "JPY", "1", "1", "1")).containsExactly("4", "3", "3");
    assertThat(shares("1.000", "KWD", "1", "1", "1")).containsExactly("0.334", "0.333", "0.333");
    assertThat(shares("10.000000", "GBP", "1", "3")).containsExactly("2.50", "7.50");
    assertThat(shares("1E+3", "GBP", "1E+2", "3E+2")).containsExactly("250.00", "750.00");
  }

  @Test
  void refusesWhatCannotBeAllocated() {
    assertRefused(() -> shares("10", "GBP"), "ratios must have at least 1 entry");
    assertRefused(() -> shares("10", "GBP", "0", "0.0"), "ratios must not all be 0");
    assertRefused(
        () -> shares("10", "GBP", "1", "-0.5"), "ratios[1] must be at least 0 but was -0.5");
    assertRefused(() -> TEN.allocate(withNull()), "ratios[1] must be given");
    assertRefused(
        () -> shares("10", "GBP", "1e999999999"),
        "ratios[0] must have at most 50 digits on either side of the point");
    assertRefused(
        () -> shares("10", "GBP", "1", "1e-999999999"),
        "ratios[1] must have at most 50 digits on either side of the point");
    assertRefused(
        () -> shares("10.005", "GBP", "1"),
        "money in GBP cannot be allocated beyond 2 decimal places but was 10.005");
    assertRefused(
        () -> shares("10.5", "JPY", "1"),
        "money in JPY cannot be allocated beyond 0 decimal places but was 10.5");
    assertRefused(
        () -> shares("10", "XAU", "1"),
        "money in XAU cannot be allocated: the currency has no minor unit");
    assertRefused(
        () -> TEN.times(new BigDecimal("1e51")),
        "factor must have at most 50 digits on either side of the point");
  }

  @SuppressWarnings("NullAway") // What a caller may hand in all the same.
  private static List<BigDecimal> withNull() {
    return Arrays.asList(BigDecimal.ONE, null);
  }

  private static List<String> shares(String amount, String currency, String... ratios) {
    return Money.of(amount, currency)
        .allocate(Stream.of(ratios).map(BigDecimal::new).toList())
        .stream()
        .map(share -> share.amount().toPlainString())
        .toList();
  }

  private static void assertRefused(ThrowingCallable use, String message) {
    assertThatThrownBy(use).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }

  @Test
  void vatTreatmentsSayWhatTheyMean() {
    assertThat(Stream.of(VatTreatment.values()).map(VatTreatment::code))
        .containsExactly("excluded", "included", "exempt", "outside-scope", "not-stated");
    assertThat(VatTreatment.values())
        .allSatisfy(
            treatment -> {
              assertThat(treatment.label()).contains("VAT");
              assertThat(treatment.definition()).endsWith(".");
            });
  }
}
