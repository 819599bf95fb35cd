package org.commissioning.scoring.tender;

import java.util.List;

/**
 * Whether taking out a tender that did not win reorders the others.
 *
 * @param possible true if the published rules allow it, whatever the tenders
 * @param because what in the rules allows it, in phrases; empty if nothing does
 * @param found where it happens in this tender; empty if it does not
 */
public record RankingParadox(boolean possible, List<String> because, List<Removal> found) {

  public RankingParadox {
    because = List.copyOf(because);
    found = List.copyOf(found);
  }

  /**
   * A tender whose removal reorders others.
   *
   * @param removed the bidder that is taken out, by id
   * @param pairs the pairs of others whose order it changes
   * @param firstBefore who is first with it, by id
   * @param firstAfter who is first without it, by id
   * @param byRoundingOnly true if it happens only since figures are rounded as stated
   */
  public record Removal(
      String removed,
      List<Pair> pairs,
      List<String> firstBefore,
      List<String> firstAfter,
      boolean byRoundingOnly) {

    public Removal {
      pairs = List.copyOf(pairs);
      firstBefore = List.copyOf(firstBefore);
      firstAfter = List.copyOf(firstAfter);
    }
  }

  /**
   * Two tenders whose order changes.
   *
   * @param first a bidder, by id
   * @param second another bidder, by id
   * @param before how the first stood to the second
   * @param after how it stands to it once the other tender is out
   */
  public record Pair(String first, String second, Standing before, Standing after) {}

  /** How one tender stands to another. */
  public enum Standing {
    /** It is placed better. */
    AHEAD,
    /** They share a place. */
    LEVEL,
    /** It is placed worse. */
    BEHIND
  }
}
