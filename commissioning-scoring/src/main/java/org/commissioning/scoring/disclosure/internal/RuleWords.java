package org.commissioning.scoring.disclosure.internal;

import org.commissioning.model.disclosure.CountRounding;
import org.commissioning.model.disclosure.DisclosureRules;
import org.commissioning.model.disclosure.ZeroCells;

/** What rules say of one count, and the rules in words that give no count away. */
public final class RuleWords {

  private RuleWords() {}

  /**
   * Whether the rules hide a count of this size. A weighted count is as small as its whole part.
   */
  public static boolean hidden(DisclosureRules rules, double count) {
    if (count == 0) {
      return rules.zeros() == ZeroCells.HIDDEN;
    }
    return count < rules.hiddenUpTo() + 1.0 && rules.hiddenUpTo() > 0;
  }

  /** What is hidden: "counts of 1 to 7". */
  public static String hiddenCounts(DisclosureRules rules) {
    boolean zeros = rules.zeros() == ZeroCells.HIDDEN;
    if (rules.hiddenUpTo() == 0) {
      return zeros ? "counts of 0" : "no count";
    }
    int from = zeros ? 0 : 1;
    return from == rules.hiddenUpTo()
        ? "counts of " + from
        : "counts of " + from + " to " + rules.hiddenUpTo();
  }

  /** Whether counts are rounded. */
  public static boolean rounds(DisclosureRules rules) {
    return rules.roundedTo() != null;
  }

  /** How counts are rounded, none where they are not. */
  public static CountRounding rounding(DisclosureRules rules) {
    return rules.rounding() == null ? CountRounding.NEAREST : rules.rounding();
  }

  /** The nearest multiple of the base, a half upwards. */
  public static long nearest(long count, int base) {
    return Math.floorDiv(2 * count + base, 2L * base) * base;
  }
}
