package org.commissioning.model.reference;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Set;

/** How the characters of a code check one another, beyond the pattern that they have. */
public enum CheckRule {
  /** They do not. */
  NONE("none", "No check", "The code carries nothing to check it by.") {
    @Override
    public boolean accepts(String code) {
      return true;
    }
  },
  /** Two check digits at the end, by ISO/IEC 7064, MOD 97-10: legal entity identifiers. */
  ISO_7064_MOD_97_10(
      "iso-7064-mod-97-10",
      "Check digits by ISO/IEC 7064, MOD 97-10",
      "With letters as numbers (A is 10, Z is 35) the code, read as one number, leaves 1 when"
          + " divided by 97.") {
    @Override
    public boolean accepts(String code) {
      StringBuilder digits = new StringBuilder(code.length() * 2);
      for (int i = 0; i < code.length(); i++) {
        int digit = code.charAt(i) < 128 ? Character.digit(code.charAt(i), 36) : -1;
        if (digit < 0) {
          return false;
        }
        digits.append(digit);
      }
      return digits.length() > 0
          && new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).equals(BigInteger.ONE);
    }
  },
  /** One check digit at the end, as all numbers of GS1 have it: global location numbers. */
  GS1_MOD_10(
      "gs1-mod-10",
      "Check digit of GS1",
      "From the right, digits count once and three times in turn, the check digit once; the sum is a"
          + " multiple of 10.") {
    @Override
    public boolean accepts(String code) {
      int sum = 0;
      int weight = 1;
      for (int i = code.length() - 1; i >= 0; i--) {
        int digit = code.charAt(i) - '0';
        if (digit < 0 || digit > 9) {
          return false;
        }
        sum += digit * weight;
        weight = 4 - weight;
      }
      return code.length() > 1 && sum % 10 == 0;
    }
  },
  /** The code is that of a country in ISO 3166-1, as this Java knows the standard. */
  ISO_3166_1(
      "iso-3166-1",
      "Country of ISO 3166-1",
      "The code is the two-letter code of a country in ISO 3166-1.") {
    @Override
    public boolean accepts(String code) {
      return Countries.CODES.contains(code);
    }
  },
  /** What stands before the hyphen is the code of a country in ISO 3166-1. */
  ISO_3166_2(
      "iso-3166-2",
      "Subdivision in a country of ISO 3166-1",
      "What stands before the hyphen is the two-letter code of a country in ISO 3166-1. Whether the"
          + " country has such a subdivision is not checked.") {
    @Override
    public boolean accepts(String code) {
      int hyphen = code.indexOf('-');
      return hyphen > 0 && Countries.CODES.contains(code.substring(0, hyphen));
    }
  };

  private final String code;
  private final String label;
  private final String definition;

  CheckRule(String code, String label, String definition) {
    this.code = code;
    this.label = label;
    this.definition = definition;
  }

  /** Whether the code passes. The code's pattern is judged before, apart from this. */
  public abstract boolean accepts(String code);

  /** The code in tables. */
  @JsonValue
  public String code() {
    return code;
  }

  /** A few words for people. */
  public String label() {
    return label;
  }

  /** How it is worked out, in a sentence. */
  public String definition() {
    return definition;
  }

  private static final class Countries {
    static final Set<String> CODES = Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2);
  }
}
