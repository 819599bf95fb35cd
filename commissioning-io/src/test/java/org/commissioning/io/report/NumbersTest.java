package org.commissioning.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.commissioning.scoring.method.Exact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "0;0",
        "12;12",
        "999;999",
        "1000;1,000",
        "-1000;−1,000",
        "1234567.891;1,234,567.891",
        "-0.50;−0.50",
        "1E+6;1,000,000"
      })
  void separatesThousands(String number, String expected) {
    assertThat(Numbers.grouped(new BigDecimal(number))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "100000;GBP;£100,000.00",
        "-5.5;EUR;−€5.50",
        "12.345;GBP;£12.345",
        "1000;JPY;JPY\u00a01,000",
        "0;GBP;£0.00"
      })
  void writesMoneyWithItsCurrency(String amount, String currency, String expected) {
    assertThat(Numbers.money(Exact.of(amount), currency)).isEqualTo(expected);
  }

  @Test
  void showsAFractionAsARoundedDecimal() {
    Exact third = Exact.of(100).dividedBy(Exact.of(3));

    assertThat(Numbers.shortest(third)).isEqualTo("33.3333");
    assertThat(Numbers.at(2, third)).isEqualTo("33.33");
    assertThat(Numbers.whole(4, third)).isFalse();
    assertThat(Numbers.whole(1, Exact.of("2.5"))).isTrue();
  }

  @Test
  void writesDatesInWords() {
    assertThat(Numbers.date(LocalDate.of(2026, 3, 4))).isEqualTo("4 March 2026");
  }
}
