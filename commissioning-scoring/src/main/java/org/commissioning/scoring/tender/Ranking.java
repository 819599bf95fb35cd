package org.commissioning.scoring.tender;

import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.commissioning.scoring.method.Exact;
import org.jspecify.annotations.Nullable;

/**
 * The order of the tenders in the field. Equal tenders share a place and the next place is left out
 * (1, 2, 2, 4), unless a published tie-break separates them; the order in which they were entered
 * never does.
 *
 * @param measure what they are put in order by: "points", "price for a quality point"
 * @param highestWins true if more is better
 * @param places the tenders, best first; those that share a place by bidder id
 */
public record Ranking(String measure, boolean highestWins, List<Place> places) {

  public Ranking {
    places = List.copyOf(places);
  }

  /**
   * One tender's place.
   *
   * @param rank from 1
   * @param bidder the bidder's id
   * @param name the bidder's name
   * @param score the figure that it is ranked by
   * @param shownPlaces the decimal places to which the rules round the figure; where they do not,
   *     enough to tell different figures apart
   * @param separatedBy the tie-break that split the tenders of this score; null if none did
   */
  public record Place(
      int rank,
      String bidder,
      String name,
      Exact score,
      int shownPlaces,
      @Nullable String separatedBy) {

    /** The figure at the places shown. */
    public String scoreText() {
      return score.decimal(shownPlaces, RoundingMode.HALF_UP).toPlainString();
    }
  }

  /** Those in the first place: one, or several that nothing published separates. */
  public List<Place> first() {
    return places.stream().filter(place -> place.rank() == 1).toList();
  }

  /** The order on one line: "1. Provider B 82.40 · 2. Provider A 79.15". */
  @Override
  public String toString() {
    return places.stream()
        .map(place -> place.rank() + ". " + place.name() + " " + place.scoreText())
        .collect(Collectors.joining(" · "));
  }
}
