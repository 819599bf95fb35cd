package org.commissioning.scoring.method;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the name that was probably meant by one that is not known. */
public final class Nearest {

  private static final int MOST_SLIPS = 2;
  private static final int LETTERS_FOR_A_SLIP = 3;

  /** Beyond this nobody mistyped it, and comparing would only cost time. */
  private static final int LONGEST = 200;

  private Nearest() {}

  /**
   * The known name that is at most two slips away (one for a short name), or null. A slip is a
   * letter too many, too few, changed or swapped with the next; upper and lower case are alike.
   */
  public static @Nullable String to(String name, Collection<String> known) {
    if (name.length() > LONGEST) {
      return null;
    }
    String folded = name.toLowerCase(Locale.ROOT);
    String nearest = null;
    int least = Math.max(1, Math.min(MOST_SLIPS, name.length() / LETTERS_FOR_A_SLIP)) + 1;
    for (String candidate : known) {
      int distance = distance(folded, candidate.toLowerCase(Locale.ROOT), least);
      if (distance < least) {
        least = distance;
        nearest = candidate;
      }
    }
    return nearest;
  }

  private static int distance(String a, String b, int enough) {
    if (Math.abs(a.length() - b.length()) >= enough) {
      return enough;
    }
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least =
            Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        cost[i][j] = swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
      }
    }
    return cost[a.length()][b.length()];
  }
}
