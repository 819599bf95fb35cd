package org.commissioning.scoring.need.internal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the label of a band says: ages, and a sex if one stands before them.
 *
 * @param sex the word for the sex, or empty if none is given or it is "persons"
 * @param from the first age
 * @param to the last age, or {@link #OPEN}
 */
public record BandLabel(String sex, int from, int to) {

  /** Stands for "and over". */
  public static final int OPEN = Integer.MAX_VALUE;

  private static final Pattern AGES =
      Pattern.compile("(?:(female|male|persons) )?(\\d{1,3})(?:(\\+)|-(\\d{1,3}))?");

  /** Reads {@code 0-4}, {@code 85+}, {@code 7} or {@code female 0-4}; empty for any other label. */
  public static Optional<BandLabel> parse(String label) {
    Matcher matcher = AGES.matcher(label);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int from = Integer.parseInt(matcher.group(2));
    int to = from;
    if (matcher.group(3) != null) {
      to = OPEN;
    } else if (matcher.group(4) != null) {
      to = Integer.parseInt(matcher.group(4));
    }
    if (to < from) {
      return Optional.empty();
    }
    String sex = matcher.group(1);
    return Optional.of(new BandLabel(sex == null || sex.equals("persons") ? "" : sex, from, to));
  }

  /** Whether the other's ages are all among these. */
  public boolean covers(BandLabel other) {
    return from <= other.from && other.to <= to;
  }
}
