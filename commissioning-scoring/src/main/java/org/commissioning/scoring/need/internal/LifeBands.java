package org.commissioning.scoring.need.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The bands of a life table in the order of their ages, whatever the order in which they were
 * given.
 *
 * @param order where the band of each place in the order of ages stands among those given
 * @param froms the first age of each band, in the order of ages
 * @param widths how many years each band has, in the order of ages; the last one's means nothing
 * @param lived what share of the band those live through who die in it, in the order of ages
 * @param problems why the bands make no life table, as sentences without an end; empty if they do
 */
public record LifeBands(
    List<Integer> order,
    List<Integer> froms,
    List<Double> widths,
    List<Double> lived,
    List<String> problems) {

  /** What share of the first year of life those live through who die in it. */
  public static final double FIRST_YEAR = 0.1;

  /** What share of any other band those live through who die in it. */
  public static final double OTHER_YEARS = 0.5;

  private record Placed(int place, String label, BandLabel ages) {}

  /**
   * Puts bands into order.
   *
   * @param labels their labels
   * @param shares what share of each those live through who die in it; null for the usual
   */
  public static LifeBands of(List<String> labels, List<@Nullable Double> shares) {
    List<String> problems = new ArrayList<>();
    List<Placed> placed = new ArrayList<>();
    List<String> unread = new ArrayList<>();
    Set<String> sexes = new HashSet<>();
    for (int i = 0; i < labels.size(); i++) {
      Optional<BandLabel> ages = BandLabel.parse(labels.get(i));
      if (ages.isEmpty()) {
        unread.add(labels.get(i));
      } else {
        placed.add(new Placed(i, labels.get(i), ages.get()));
        sexes.add(ages.get().sex());
      }
    }
    if (!unread.isEmpty()) {
      problems.add("these are no ages: " + BandJoin.names(unread));
    }
    if (sexes.size() > 1) {
      problems.add("the bands are of different sexes");
    }
    if (problems.isEmpty()) {
      placed.sort(Comparator.comparingInt(band -> band.ages().from()));
      check(placed, problems);
    }
    if (!problems.isEmpty()) {
      return new LifeBands(List.of(), List.of(), List.of(), List.of(), problems);
    }
    List<Integer> order = new ArrayList<>();
    List<Integer> froms = new ArrayList<>();
    List<Double> widths = new ArrayList<>();
    List<Double> lived = new ArrayList<>();
    for (Placed band : placed) {
      BandLabel ages = band.ages();
      double width = ages.to() == BandLabel.OPEN ? 0 : (double) ages.to() - ages.from() + 1;
      Double share = shares.get(band.place());
      order.add(band.place());
      froms.add(ages.from());
      widths.add(width);
      lived.add(share != null ? share : usual(ages));
    }
    return new LifeBands(order, froms, widths, lived, problems);
  }

  private static double usual(BandLabel ages) {
    return ages.from() == 0 && ages.to() == 0 ? FIRST_YEAR : OTHER_YEARS;
  }

  private static void check(List<Placed> placed, List<String> problems) {
    for (int i = 1; i < placed.size(); i++) {
      Placed before = placed.get(i - 1);
      Placed band = placed.get(i);
      int to = before.ages().to();
      if (to == BandLabel.OPEN || band.ages().from() <= to) {
        problems.add(
            "these bands overlap: " + BandJoin.names(List.of(before.label(), band.label())));
      } else if (band.ages().from() > to + 1) {
        problems.add(
            "the ages from " + (to + 1) + " to " + (band.ages().from() - 1) + " are missing");
      }
    }
    if (placed.get(placed.size() - 1).ages().to() != BandLabel.OPEN) {
      problems.add("the last band must be open at its end, such as 85+");
    }
  }

  /** How many bands there are. */
  public int size() {
    return order.size();
  }
}
