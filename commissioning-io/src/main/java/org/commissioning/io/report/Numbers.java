package org.commissioning.io.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;
import org.commissioning.model.money.Money;
import org.commissioning.scoring.method.Exact;

/** Numbers, money and dates as British readers write them, whatever the machine's locale. */
final class Numbers {

  /** Places shown where the rules state none. The working has the number in full. */
  static final int MOST_PLACES = 4;

  static final int LEAST_PLACES = 2;

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private Numbers() {}

  /** "14 March 2026". */
  static String date(LocalDate date) {
    return DATE.format(date);
  }

  /** The digits as they are, thousands separated, with a true minus sign. */
  static String grouped(BigDecimal number) {
    String plain = number.abs().toPlainString();
    int point = plain.indexOf('.');
    int whole = point < 0 ? plain.length() : point;
    StringBuilder grouped = new StringBuilder(plain);
    for (int at = whole - 3; at > 0; at -= 3) {
      grouped.insert(at, ',');
    }
    return number.signum() < 0 ? "−" + grouped : grouped.toString();
  }

  /** The number without zeros at its end: 40, 2.5, 1,000. */
  static String shortest(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return grouped(stripped.scale() < 0 ? stripped.setScale(0) : stripped);
  }

  /** The number at as few places as it needs, at most {@link #MOST_PLACES}. */
  static String shortest(Exact number) {
    return shortest(number.decimal(MOST_PLACES, RoundingMode.HALF_UP));
  }

  /** The number at a number of places. */
  static String at(int places, Exact number) {
    return grouped(number.decimal(places, RoundingMode.HALF_UP));
  }

  /** The places that the number needs, within the least and the most that are shown. */
  static int places(Exact number) {
    int needed = number.decimal(MOST_PLACES, RoundingMode.HALF_UP).stripTrailingZeros().scale();
    return Math.max(LEAST_PLACES, needed);
  }

  /** True if the number is what it shows at so many places, with nothing rounded away. */
  static boolean whole(int places, Exact number) {
    return Exact.of(number.decimal(places, RoundingMode.HALF_UP)).equals(number);
  }

  /** An amount of money at the places that it needs, at least those of its currency's coins. */
  static String money(Exact amount, String currency) {
    int needed = amount.decimal(MOST_PLACES, RoundingMode.HALF_UP).stripTrailingZeros().scale();
    return money(
        amount.decimal(Math.max(coinPlaces(currency), needed), RoundingMode.HALF_UP), currency);
  }

  /** The places of a currency's smallest coin: 2 for pounds. */
  static int coinPlaces(String currency) {
    return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
  }

  /** An amount of money with the digits that it has. */
  static String money(BigDecimal amount, String currency) {
    String sign =
        switch (currency) {
          case "GBP" -> "£";
          case "EUR" -> "€";
          default -> currency + "\u00a0";
        };
    return (amount.signum() < 0 ? "−" : "") + sign + grouped(amount.abs());
  }

  /** An amount with at least the places of its currency's coins. */
  static String money(Money money) {
    int places =
        Math.max(coinPlaces(money.currency()), money.amount().stripTrailingZeros().scale());
    return money(money.amount().setScale(places, RoundingMode.UNNECESSARY), money.currency());
  }

  /** An amount of a calculation: whole from a thousand on, with coins below it. */
  static String rounded(double amount, String currency) {
    if (Math.abs(amount) >= 1e15 || (amount != 0 && Math.abs(amount) < 0.005)) {
      return currency + "\u00a0" + ResultFigures.shown(amount);
    }
    boolean whole = Math.abs(amount) >= 1_000 || amount == Math.rint(amount);
    BigDecimal exact = BigDecimal.valueOf(amount);
    return money(exact.setScale(whole ? 0 : coinPlaces(currency), RoundingMode.HALF_UP), currency);
  }

  /** A share as a percentage of at most one decimal. */
  static String percent(double share) {
    double hundredfold = share * 100;
    if (Math.abs(hundredfold) >= 1e12) {
      return ResultFigures.shown(hundredfold) + "%";
    }
    BigDecimal rounded = BigDecimal.valueOf(hundredfold).setScale(1, RoundingMode.HALF_UP);
    return shortest(rounded) + "%";
  }

  /** "1 step", "2 steps". */
  static String count(int number, String one, String many) {
    return grouped(BigDecimal.valueOf(number)) + ' ' + (number == 1 ? one : many);
  }
}
