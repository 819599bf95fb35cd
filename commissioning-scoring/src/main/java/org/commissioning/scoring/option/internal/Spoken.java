package org.commissioning.scoring.option.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import org.commissioning.scoring.method.internal.Digits;
import org.jspecify.annotations.Nullable;

/** Names and figures as they stand in a sentence; the working has all the digits. */
public final class Spoken {

  private static final MathContext THREE = new MathContext(3, RoundingMode.HALF_EVEN);

  private Spoken() {}

  /** What something is called: its title, or its id if it has none; in quotes if it has a comma. */
  public static String name(String id, @Nullable String title) {
    String name = title == null ? id : title;
    return name.contains(",") ? "“" + name + "”" : name;
  }

  /**
   * A label inside a sentence: with a small first letter, unless it begins with an abbreviation.
   */
  public static String inside(String label) {
    boolean abbreviation = label.length() > 1 && Character.isUpperCase(label.charAt(1));
    return abbreviation
        ? label
        : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
  }

  /** A figure at three digits. */
  public static String of(double value) {
    return Digits.of(new BigDecimal(value).round(THREE).doubleValue());
  }

  /** The same, or with more digits if three would make it look like the other. */
  public static String apartFrom(double value, double other) {
    return of(value).equals(of(other)) ? Digits.of(value) : of(value);
  }
}
