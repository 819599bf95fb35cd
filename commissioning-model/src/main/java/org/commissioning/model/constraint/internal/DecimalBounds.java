package org.commissioning.model.constraint.internal;

import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The bounds of a decimal number, for all constraints on decimals. Only digit counts are looked at
 * before a number is known to be small: {@link BigDecimal#compareTo} compares orders of magnitude
 * first and so never writes {@code 1e999999999} out.
 */
final class DecimalBounds {

  private final @Nullable BigDecimal min;
  private final @Nullable BigDecimal max;
  private final @Nullable BigDecimal above;
  private final @Nullable BigDecimal below;
  private final int integerDigits;
  private final int fractionDigits;

  DecimalBounds(
      String min, String max, String above, String below, int integerDigits, int fractionDigits) {
    this.min = bound(min);
    this.max = bound(max);
    this.above = bound(above);
    this.below = bound(below);
    this.integerDigits = integerDigits;
    this.fractionDigits = fractionDigits;
  }

  private static @Nullable BigDecimal bound(String text) {
    return text.isEmpty() ? null : new BigDecimal(text);
  }

  boolean judge(BigDecimal value, ConstraintValidatorContext context) {
    String range = brokenRange(value);
    boolean valid = range == null || Report.fault(context, range);
    if (value.scale() > fractionDigits) {
      valid = Report.fault(context, "must have at most " + places(fractionDigits));
    }
    return valid;
  }

  private @Nullable String brokenRange(BigDecimal value) {
    if (min != null && value.compareTo(min) < 0) {
      return "must be at least " + min.toPlainString();
    }
    if (above != null && value.compareTo(above) <= 0) {
      return "must be above " + above.toPlainString();
    }
    if (max != null && value.compareTo(max) > 0) {
      return "must be at most " + max.toPlainString();
    }
    if (below != null && value.compareTo(below) >= 0) {
      return "must be below " + below.toPlainString();
    }
    if ((long) value.precision() - value.scale() > integerDigits) {
      return "must have at most "
          + integerDigits
          + (integerDigits == 1 ? " digit" : " digits")
          + " before the decimal point";
    }
    return null;
  }

  private static String places(int count) {
    return count + (count == 1 ? " decimal place" : " decimal places");
  }
}
