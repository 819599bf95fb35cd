package org.commissioning.io.audit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commissioning.io.audit.Verification.Difference;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Finds where a recorded tree and one worked out again differ. */
final class Comparison {

  private static final MathContext TWELVE = new MathContext(12, RoundingMode.HALF_EVEN);

  private final List<Difference> differences;

  Comparison(List<Difference> differences) {
    this.differences = differences;
  }

  void compare(String pointer, @Nullable JsonNode recorded, @Nullable JsonNode now) {
    if (recorded == null || now == null) {
      add(pointer, recorded, now);
    } else if (recorded.isObject() && now.isObject()) {
      Set<String> names = new LinkedHashSet<>(now.propertyNames());
      names.addAll(recorded.propertyNames());
      for (String name : names) {
        compare(
            pointer + "/" + name.replace("~", "~0").replace("/", "~1"),
            recorded.get(name),
            now.get(name));
      }
    } else if (recorded.isArray() && now.isArray()) {
      for (int i = 0; i < Math.max(recorded.size(), now.size()); i++) {
        compare(pointer + "/" + i, recorded.get(i), now.get(i));
      }
    } else if (!same(recorded, now)) {
      add(pointer, recorded, now);
    }
  }

  private static boolean same(JsonNode recorded, JsonNode now) {
    if (!recorded.isNumber() || !now.isNumber()) {
      return CanonicalJson.of(recorded).equals(CanonicalJson.of(now));
    }
    BigDecimal before = recorded.decimalValue();
    BigDecimal after = now.decimalValue();
    // Only what was worked out anew knows its type; from the text all numbers are decimals.
    if (now.isDouble() || now.isFloat()) {
      return digits(before).compareTo(digits(after)) == 0
          || close(before.doubleValue(), after.doubleValue());
    }
    return before.compareTo(after) == 0;
  }

  private static BigDecimal digits(BigDecimal number) {
    return number.round(TWELVE);
  }

  /** Two numbers on either side of a rounding boundary are no further apart than one unit of it. */
  private static boolean close(double before, double after) {
    return Math.abs(before - after) <= Math.max(Math.abs(before), Math.abs(after)) * 1e-12;
  }

  private void add(String pointer, @Nullable JsonNode recorded, @Nullable JsonNode now) {
    differences.add(
        new Difference(
            pointer,
            recorded == null ? null : CanonicalJson.of(recorded),
            now == null ? null : CanonicalJson.of(now)));
  }
}
