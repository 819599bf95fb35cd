package org.commissioning.model.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** One value, one fault, one violation, in these words. */
class ScalarConstraintsTest {

  record RequiredOne(@Nullable @Required String value) {}

  record TextOne(@Nullable @Text(max = 5) String value) {}

  record IdOne(@Nullable @Id String value) {}

  record WebAddressOne(@Nullable @WebAddress String value) {}

  record DecimalOne(@Nullable @Decimal(min = "0", max = "100") BigDecimal value) {}

  record OpenDecimalOne(@Nullable @Decimal(above = "0", below = "100") BigDecimal value) {}

  record DigitsOne(@Nullable @Decimal(integerDigits = 1, fractionDigits = 1) BigDecimal value) {}

  record FreeDecimalOne(@Nullable @Decimal BigDecimal value) {}

  record DecimalIntegerOne(@Nullable @Decimal(min = "1", max = "9") Integer value) {}

  record DecimalLongOne(@Nullable @Decimal(min = "1", max = "9") Long value) {}

  record PercentOne(@Nullable @Percent BigDecimal value) {}

  record AmountOne(@Nullable @Amount BigDecimal value) {}

  record ShareOne(@Nullable @Share Double value) {}

  record RealOne(
      @Nullable @Real(min = "0.5", max = "1") Double closed,
      @Nullable @Real(above = "0", below = "10") Double open) {}

  record OpenShareOne(@Nullable @OpenShare Double value) {}

  record FiniteOne(@Nullable @Finite Double value) {}

  record WholeOne(@Nullable @WholeNumber(min = 1, max = 10) Integer value) {}

  record WholeLongOne(@Nullable @WholeNumber Long value) {}

  record EntriesOne(@Nullable @Entries(min = 1, max = 2) List<String> value) {}

  record EntriesMany(@Nullable @Entries(min = 2) List<String> value) {}

  record CurrencyOne(@Nullable @CurrencyCode String value) {}

  private static final List<Object> ABSENT =
      List.of(
          new TextOne(null),
          new IdOne(null),
          new WebAddressOne(null),
          new DecimalOne(null),
          new DecimalIntegerOne(null),
          new DecimalLongOne(null),
          new PercentOne(null),
          new AmountOne(null),
          new ShareOne(null),
          new OpenShareOne(null),
          new FiniteOne(null),
          new WholeOne(null),
          new WholeLongOne(null),
          new EntriesOne(null),
          new CurrencyOne(null));

  @TestFactory
  List<DynamicTest> anAbsentValueIsJudgedByRequiredOnly() {
    return ABSENT.stream()
        .map(
            bean ->
                DynamicTest.dynamicTest(
                    bean.getClass().getSimpleName(),
                    () -> assertThat(Violations.of(bean)).isEmpty()))
        .toList();
  }

  @Test
  void requiredSaysThatAValueMustBeGiven() {
    assertThat(Violations.of(new RequiredOne(null))).containsExactly("value: must be given");
    assertThat(Violations.of(new RequiredOne(""))).isEmpty();
  }

  @Test
  void textRefusesNothingButWhiteSpace() {
    for (String blank : List.of("", " ", "\n\t", "\u00a0\u2003")) {
      assertThat(Violations.of(new TextOne(blank))).containsExactly("value: must not be blank");
    }
  }

  @Test
  void textCountsCharactersAsPeopleDo() {
    assertThat(Violations.of(new TextOne("12345"))).isEmpty();
    assertThat(Violations.of(new TextOne("😀😀😀😀😀"))).isEmpty();
    assertThat(Violations.of(new TextOne("123456")))
        .containsExactly("value: must have at most 5 characters");
    assertThat(Violations.of(new TextOne("😀😀😀😀😀😀")))
        .containsExactly("value: must have at most 5 characters");
  }

  @Test
  void textAllowsLineBreaksAndTabsAndNoOtherControlCharacter() {
    assertThat(Violations.of(new TextOne("a\nb\tc"))).isEmpty();
    for (String control : List.of("a\rb", "a\u0000", "a\u0007", "\u007fa", "a\u0085b")) {
      assertThat(Violations.of(new TextOne(control)))
          .containsExactly(
              "value: must have no control characters other than line breaks and tabs");
    }
  }

  @Test
  void textRefusesHalfASurrogatePair() {
    for (String half : List.of("a\ud83d", "\ude00a", "\ude00\ud83d")) {
      assertThat(Violations.of(new TextOne(half)))
          .containsExactly("value: must have no half of a surrogate pair");
    }
  }

  @Test
  void textReportsEachFaultOnce() {
    assertThat(Violations.of(new TextOne("1234\r\ud83d")))
        .containsExactly(
            "value: must have at most 5 characters",
            "value: must have no control characters other than line breaks and tabs",
            "value: must have no half of a surrogate pair");
  }

  @Test
  void aCallersTextIsNeverATemplate() {
    for (String text : List.of("{value}", "${1+1}", "\\{x\\}", "'\"", "{max}")) {
      assertThat(Violations.of(new IdOne(text))).isEmpty();
      assertThat(Violations.of(new TextOne(text + text + text)))
          .containsExactly("value: must have at most 5 characters");
    }
  }

  @Test
  void identifiersAreShortAndTrimmed() {
    assertThat(Violations.of(new IdOne("a b"))).isEmpty();
    assertThat(Violations.of(new IdOne("x".repeat(80)))).isEmpty();
    assertThat(Violations.of(new IdOne("")))
        .containsExactly("value: must have at least 1 character");
    assertThat(Violations.of(new IdOne("x".repeat(81))))
        .containsExactly("value: must have at most 80 characters");
    assertThat(Violations.of(new IdOne(" a")))
        .containsExactly("value: must not start or end with white space");
    assertThat(Violations.of(new IdOne("a\u00a0")))
        .containsExactly("value: must not start or end with white space");
    assertThat(Violations.of(new IdOne("a\n")))
        .containsExactly("value: must have no control characters");
    assertThat(Violations.of(new IdOne("a\ud83d")))
        .containsExactly("value: must have no half of a surrogate pair");
  }

  @Test
  void webAddressesAreAbsoluteAndOfTheWeb() {
    assertThat(Violations.of(new WebAddressOne("https://www.gov.uk/a?b=c#d"))).isEmpty();
    assertThat(Violations.of(new WebAddressOne("http://example.org"))).isEmpty();
    for (String wrong :
        List.of(
            "",
            "www.gov.uk",
            "/page",
            "javascript:alert(1)",
            "mailto:a@example.org",
            "https:",
            "https:///page",
            "https://a b",
            "https://example.org/\"><script>",
            "ftp://example.org/")) {
      assertThat(Violations.of(new WebAddressOne(wrong)))
          .as(wrong)
          .containsExactly("value: must be a web address starting with https:// or http://");
    }
    assertThat(Violations.of(new WebAddressOne("https://example.org/" + "x".repeat(1981))))
        .containsExactly("value: must have at most 2000 characters");
  }

  @Test
  void decimalsSayOnlyTheBoundThatWasBroken() {
    assertThat(decimal("0")).isEmpty();
    assertThat(decimal("100.000000")).isEmpty();
    assertThat(decimal("-0.000001")).containsExactly("value: must be at least 0");
    assertThat(decimal("100.000001")).containsExactly("value: must be at most 100");
    assertThat(decimal("1.0000001")).containsExactly("value: must have at most 6 decimal places");
    assertThat(decimal("100.0000001"))
        .containsExactly("value: must be at most 100", "value: must have at most 6 decimal places");
    assertThat(Violations.of(new OpenDecimalOne(new BigDecimal("0.00"))))
        .containsExactly("value: must be above 0");
    assertThat(Violations.of(new OpenDecimalOne(new BigDecimal("1E+2"))))
        .containsExactly("value: must be below 100");
    assertThat(Violations.of(new OpenDecimalOne(new BigDecimal("99.999999")))).isEmpty();
  }

  @Test
  void decimalsCountDigitsOnBothSidesOfThePoint() {
    assertThat(Violations.of(new DigitsOne(new BigDecimal("9.9")))).isEmpty();
    assertThat(Violations.of(new DigitsOne(new BigDecimal("10"))))
        .containsExactly("value: must have at most 1 digit before the decimal point");
    assertThat(Violations.of(new DigitsOne(new BigDecimal("0.10"))))
        .containsExactly("value: must have at most 1 decimal place");
    assertThat(Violations.of(new FreeDecimalOne(new BigDecimal("-999999999999999.999999"))))
        .isEmpty();
    assertThat(Violations.of(new FreeDecimalOne(new BigDecimal("1000000000000000"))))
        .containsExactly("value: must have at most 15 digits before the decimal point");
  }

  @Test
  void decimalsOfHugeExponentAreRefusedWithoutBeingWrittenOut() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(2),
        () -> {
          assertThat(decimal("1e999999999")).containsExactly("value: must be at most 100");
          assertThat(decimal("-1e999999999")).containsExactly("value: must be at least 0");
          assertThat(decimal("1e-999999999"))
              .containsExactly("value: must have at most 6 decimal places");
          assertThat(decimal("0e-999999999"))
              .containsExactly("value: must have at most 6 decimal places");
          assertThat(decimal("0e999999999"))
              .containsExactly("value: must have at most 15 digits before the decimal point");
          assertThat(Violations.of(new FreeDecimalOne(new BigDecimal("1e999999999"))))
              .containsExactly("value: must have at most 15 digits before the decimal point");
          assertThat(Violations.of(new PercentOne(new BigDecimal("1e999999999"))))
              .containsExactly("value: must be at most 100");
          assertThat(Violations.of(new AmountOne(new BigDecimal("-1e999999999"))))
              .containsExactly("value: must have at most 15 digits before the decimal point");
          assertThat(decimal("1e-2147483647"))
              .containsExactly("value: must have at most 6 decimal places");
          assertThat(decimal("1e2147483647")).containsExactly("value: must be at most 100");
        });
  }

  @Test
  void decimalsJudgeWholeNumbersToo() {
    assertThat(Violations.of(new DecimalIntegerOne(9))).isEmpty();
    assertThat(Violations.of(new DecimalIntegerOne(0)))
        .containsExactly("value: must be at least 1");
    assertThat(Violations.of(new DecimalLongOne(1L))).isEmpty();
    assertThat(Violations.of(new DecimalLongOne(Long.MAX_VALUE)))
        .containsExactly("value: must be at most 9");
  }

  @Test
  void percentagesRunFromNoughtToAHundred() {
    assertThat(Violations.of(new PercentOne(new BigDecimal("12.345678")))).isEmpty();
    assertThat(Violations.of(new PercentOne(new BigDecimal("-1"))))
        .containsExactly("value: must be at least 0");
    assertThat(Violations.of(new PercentOne(new BigDecimal("100.1"))))
        .containsExactly("value: must be at most 100");
  }

  @Test
  void amountsAreSigned() {
    assertThat(Violations.of(new AmountOne(new BigDecimal("-999999999999999.999999")))).isEmpty();
    assertThat(Violations.of(new AmountOne(new BigDecimal("0.0000001"))))
        .containsExactly("value: must have at most 6 decimal places");
  }

  @Test
  void sharesRunFromNoughtToOne() {
    assertThat(Violations.of(new ShareOne(0.0))).isEmpty();
    assertThat(Violations.of(new ShareOne(-0.0))).isEmpty();
    assertThat(Violations.of(new ShareOne(1.0))).isEmpty();
    assertThat(Violations.of(new ShareOne(-Double.MIN_VALUE)))
        .containsExactly("value: must be at least 0");
    assertThat(Violations.of(new ShareOne(Math.nextUp(1.0))))
        .containsExactly("value: must be at most 1");
  }

  @Test
  void openSharesExcludeTheEnds() {
    assertThat(Violations.of(new OpenShareOne(Double.MIN_VALUE))).isEmpty();
    assertThat(Violations.of(new OpenShareOne(Math.nextDown(1.0)))).isEmpty();
    assertThat(Violations.of(new OpenShareOne(0.0))).containsExactly("value: must be above 0");
    assertThat(Violations.of(new OpenShareOne(-0.0))).containsExactly("value: must be above 0");
    assertThat(Violations.of(new OpenShareOne(1.0))).containsExactly("value: must be below 1");
  }

  @Test
  void floatingPointIsAlwaysFinite() {
    for (double wrong :
        new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
      assertThat(Violations.of(new ShareOne(wrong)))
          .containsExactly("value: must be a finite number");
      assertThat(Violations.of(new OpenShareOne(wrong)))
          .containsExactly("value: must be a finite number");
      assertThat(Violations.of(new FiniteOne(wrong)))
          .containsExactly("value: must be a finite number");
    }
    assertThat(Violations.of(new FiniteOne(-Double.MAX_VALUE))).isEmpty();
  }

  @Test
  void realsKeepTheirBounds() {
    assertThat(Violations.of(new RealOne(0.5, 1e-300))).isEmpty();
    assertThat(Violations.of(new RealOne(0.49, 0.0)))
        .containsExactlyInAnyOrder("closed: must be at least 0.5", "open: must be above 0");
    assertThat(Violations.of(new RealOne(1.01, 10.0)))
        .containsExactlyInAnyOrder("closed: must be at most 1", "open: must be below 10");
    assertThat(Violations.of(new RealOne(Double.NaN, Double.POSITIVE_INFINITY)))
        .containsExactlyInAnyOrder(
            "closed: must be a finite number", "open: must be a finite number");
    assertThat(Violations.of(new RealOne(null, null))).isEmpty();
  }

  @Test
  void wholeNumbersKeepTheirBounds() {
    assertThat(Violations.of(new WholeOne(1))).isEmpty();
    assertThat(Violations.of(new WholeOne(10))).isEmpty();
    assertThat(Violations.of(new WholeOne(0))).containsExactly("value: must be at least 1");
    assertThat(Violations.of(new WholeOne(11))).containsExactly("value: must be at most 10");
    assertThat(Violations.of(new WholeLongOne(999_999_999_999_999L))).isEmpty();
    assertThat(Violations.of(new WholeLongOne(1_000_000_000_000_000L)))
        .containsExactly("value: must be at most 999999999999999");
    assertThat(Violations.of(new WholeLongOne(-1L))).containsExactly("value: must be at least 0");
  }

  @Test
  void listsKeepTheirSizes() {
    assertThat(Violations.of(new EntriesOne(List.of("a")))).isEmpty();
    assertThat(Violations.of(new EntriesOne(List.of())))
        .containsExactly("value: must have at least 1 entry");
    assertThat(Violations.of(new EntriesOne(List.of("a", "b", "c"))))
        .containsExactly("value: must have at most 2 entries");
    assertThat(Violations.of(new EntriesMany(List.of("a"))))
        .containsExactly("value: must have at least 2 entries");
    assertThat(Violations.of(new EntriesMany(Collections.nCopies(10_000, "a")))).isEmpty();
    assertThat(Violations.of(new EntriesMany(Collections.nCopies(10_001, "a"))))
        .containsExactly("value: must have at most 10000 entries");
  }

  @Test
  void currenciesAreThoseOfIso4217InCapitals() {
    for (String code : List.of("GBP", "EUR", "JPY", "DEM")) {
      assertThat(Violations.of(new CurrencyOne(code))).isEmpty();
    }
    for (String wrong : List.of("", "gbp", "GB", "ZZZ", "GBP ", "{foo}", "${1+1}", "£")) {
      assertThat(Violations.of(new CurrencyOne(wrong)))
          .containsExactly("value: must be an ISO 4217 currency code");
    }
  }

  private static List<String> decimal(String number) {
    return Violations.of(new DecimalOne(new BigDecimal(number)));
  }

  record Inner(@Nullable @Required @Text(max = 5) String name) {}

  record Outer(
      @Nullable @Required @Valid Inner one,
      @Entries List<@Nullable @Required @Valid Inner> many,
      @Entries List<@Nullable @Required @Id String> ids,
      @Entries List<@Nullable @Required @Percent BigDecimal> percents) {}

  @Test
  void oneFaultIsOneViolationInComponentsAndInEntries() {
    Outer bean =
        new Outer(
            new Inner("123456"),
            new ArrayList<>(Arrays.asList(new Inner("ok"), null, new Inner(null))),
            new ArrayList<>(Arrays.asList("a", null, " ")),
            new ArrayList<>(Arrays.asList(BigDecimal.ONE, new BigDecimal("101"))));
    assertThat(Violations.of(bean))
        .containsExactly(
            "ids[1].<list element>: must be given",
            "ids[2].<list element>: must not start or end with white space",
            "many[1].<list element>: must be given",
            "many[2].name: must be given",
            "one.name: must have at most 5 characters",
            "percents[1].<list element>: must be at most 100");
    assertThat(Violations.of(new Outer(null, List.of(), List.of(), List.of())))
        .containsExactly("one: must be given");
  }
}
