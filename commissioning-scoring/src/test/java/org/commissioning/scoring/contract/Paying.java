package org.commissioning.scoring.contract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commissioning.model.contract.DatedPrice;
import org.commissioning.model.contract.Delivered;
import org.commissioning.model.contract.MoneyRounding;
import org.commissioning.model.contract.PaymentMechanism;
import org.commissioning.model.contract.PaymentQuestion;
import org.commissioning.model.contract.ShareBand;
import org.commissioning.model.money.Money;
import org.commissioning.model.money.VatTreatment;
import org.commissioning.scoring.method.InvalidInputException;
import org.commissioning.scoring.method.Problem;
import org.jspecify.annotations.Nullable;

/** Short words for the tests of payments. */
final class Paying {

  static final LocalDate FIRST = LocalDate.of(2026, 4, 1);
  static final LocalDate LAST = LocalDate.of(2026, 6, 30);

  private Paying() {}

  static Money gbp(String amount) {
    return Money.of(amount, "GBP");
  }

  static BigDecimal number(String number) {
    return new BigDecimal(number);
  }

  static @Nullable BigDecimal maybe(@Nullable String number) {
    return number == null ? null : new BigDecimal(number);
  }

  static DatedPrice price(String item, String price) {
    return new DatedPrice(item, gbp(price), null, null);
  }

  static ShareBand band(@Nullable String upToPercent, String sharePercent) {
    return new ShareBand(maybe(upToPercent), number(sharePercent));
  }

  static Delivered counted(@Nullable String item, @Nullable String quantity) {
    return new Delivered.Counted("m", item, maybe(quantity), null, null);
  }

  static Delivered visits(int minutes, int visits) {
    return new Delivered.Visits("m", minutes, visits);
  }

  static Delivered spent(@Nullable String item, String amount) {
    return new Delivered.Spent("m", item, gbp(amount));
  }

  static PaymentQuestion question(
      @Nullable Money most, List<PaymentMechanism> mechanisms, List<Delivered> delivered) {
    return new PaymentQuestion(
        FIRST, LAST, VatTreatment.EXEMPT, MoneyRounding.HALF_UP, most, mechanisms, delivered);
  }

  static PaymentQuestion question(PaymentMechanism mechanism, Delivered... delivered) {
    return question(null, List.of(mechanism), List.of(delivered));
  }

  static ContractPayment pay(PaymentMechanism mechanism, Delivered... delivered) {
    return ContractPayment.of(question(mechanism, delivered));
  }

  /** What is to be paid, in pounds and pence. */
  static String total(ContractPayment payment) {
    return payment.total().orElseThrow().amount().toPlainString();
  }

  static String total(PaymentMechanism mechanism, Delivered... delivered) {
    return total(pay(mechanism, delivered));
  }

  static List<String> faults(ThrowingCallable call) {
    return Assertions.catchThrowableOfType(InvalidInputException.class, call).problems().stream()
        .map(Problem::text)
        .toList();
  }

  /** The rows of a table among the test data, without comments and header. */
  static List<String[]> rows(String name) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Paying.class.getResourceAsStream(name)),
                StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split(",", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
