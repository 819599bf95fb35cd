package org.commissioning.model.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CheckRuleProperties {

  @Provide
  Arbitrary<String> stems() {
    return Arbitraries.strings().withCharRange('0', '9').withCharRange('A', 'Z').ofLength(18);
  }

  @Provide
  Arbitrary<String> digits() {
    return Arbitraries.strings().withCharRange('0', '9').ofLength(12);
  }

  /** The procedure that the standard gives for making the digits: 98 less the rest of the stem. */
  private static String withCheckDigits(String stem) {
    StringBuilder number = new StringBuilder();
    stem.chars().forEach(c -> number.append(Character.digit(c, 36)));
    int rest = new BigInteger(number + "00").mod(BigInteger.valueOf(97)).intValue();
    return stem + (98 - rest < 10 ? "0" : "") + (98 - rest);
  }

  /** The digit that fills the sum of odd places and three times the even ones up to a ten. */
  private static String withCheckDigit(String stem) {
    int sum = 0;
    for (int i = 0; i < 12; i++) {
      sum += (stem.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
    }
    return stem + (10 - sum % 10) % 10;
  }

  private static String changed(String code, int place, int by, String alphabet) {
    int old = alphabet.indexOf(code.charAt(place));
    char changed = alphabet.charAt((old + by) % alphabet.length());
    return code.substring(0, place) + changed + code.substring(place + 1);
  }

  @Property
  void anySingleChangedDigitOfALeiIsRefused(
      @ForAll("stems") String stem,
      @ForAll @IntRange(max = 19) int place,
      @ForAll @IntRange(min = 1, max = 9) int by) {
    String code = withCheckDigits(stem);
    assertThat(CheckRule.ISO_7064_MOD_97_10.accepts(code)).isTrue();
    if (Character.isDigit(code.charAt(place))) {
      assertThat(CheckRule.ISO_7064_MOD_97_10.accepts(changed(code, place, by, "0123456789")))
          .isFalse();
    }
  }

  @Property
  void anySingleChangedLetterOfALeiIsRefused(
      @ForAll("stems") String stem,
      @ForAll @IntRange(max = 17) int place,
      @ForAll @IntRange(min = 1, max = 25) int by) {
    String code = withCheckDigits(stem);
    if (Character.isLetter(code.charAt(place))) {
      assertThat(
              CheckRule.ISO_7064_MOD_97_10.accepts(
                  changed(code, place, by, "ABCDEFGHIJKLMNOPQRSTUVWXYZ")))
          .isFalse();
    }
  }

  @Property
  void anySingleChangedDigitOfAGlnIsRefused(
      @ForAll("digits") String stem,
      @ForAll @IntRange(max = 12) int place,
      @ForAll @IntRange(min = 1, max = 9) int by) {
    String code = withCheckDigit(stem);
    assertThat(CheckRule.GS1_MOD_10.accepts(code)).isTrue();
    assertThat(CheckRule.GS1_MOD_10.accepts(changed(code, place, by, "0123456789"))).isFalse();
  }

  @Property
  void noTextBreaksARule(@ForAll String text) {
    for (CheckRule rule : CheckRule.values()) {
      rule.accepts(text);
    }
    assertThat(CheckRule.NONE.accepts(text)).isTrue();
  }

  @Example
  void theEmptyTextHasNoCheckDigits() {
    assertThat(CheckRule.ISO_7064_MOD_97_10.accepts("")).isFalse();
    assertThat(CheckRule.GS1_MOD_10.accepts("")).isFalse();
    assertThat(CheckRule.GS1_MOD_10.accepts("0")).isFalse();
    assertThat(CheckRule.ISO_7064_MOD_97_10.accepts("٣")).isFalse();
    assertThat(CheckRule.GS1_MOD_10.accepts("٣٣")).isFalse();
  }
}
