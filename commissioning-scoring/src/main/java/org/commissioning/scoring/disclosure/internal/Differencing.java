package org.commissioning.scoring.disclosure.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commissioning.model.disclosure.PublishedCount;
import org.commissioning.scoring.method.Exact;

/**
 * What follows from published counts over overlapping parts. Parts that stand in the same
 * publications cannot be told apart and form one region; each publication is a sum of regions.
 * Whatever combination of publications leaves one region, or a union of regions, is found by
 * elimination in exact fractions; bounds come from no count being negative.
 */
public final class Differencing {

  /**
   * What follows.
   *
   * @param parts whose count it is
   * @param from indices of the publications that it follows from
   */
  public record Found(List<String> parts, BitSet from, long least, long most) {}

  private final List<PublishedCount> publications;
  private final List<List<String>> regions = new ArrayList<>();

  /** For each publication its regions. */
  private final BitSet[] within;

  private final Map<BitSet, Found> found = new LinkedHashMap<>();
  private boolean contradictory;

  private Differencing(List<PublishedCount> publications) {
    this.publications = publications;
    within = new BitSet[publications.size()];
    Map<String, BitSet> holders = new LinkedHashMap<>();
    for (int i = 0; i < within.length; i++) {
      within[i] = new BitSet();
      for (String part : publications.get(i).parts()) {
        holders.computeIfAbsent(part, name -> new BitSet()).set(i);
      }
    }
    Map<BitSet, Integer> index = new LinkedHashMap<>();
    holders.forEach(
        (part, holder) -> {
          Integer region = index.get(holder);
          if (region == null) {
            region = regions.size();
            index.put(holder, region);
            regions.add(new ArrayList<>());
            int added = region;
            holder.stream().forEach(i -> within[i].set(added));
          }
          regions.get(region).add(part);
        });
  }

  /** Works out what follows. */
  public static Differencing of(List<PublishedCount> publications) {
    Differencing differencing = new Differencing(publications);
    differencing.publications();
    differencing.nested();
    differencing.eliminate();
    if (!differencing.contradictory) {
      differencing.bound();
    }
    return differencing;
  }

  /** Every count that follows, each region or union of regions once, the simplest way first. */
  public List<Found> found() {
    return List.copyOf(found.values());
  }

  /** How many groups of parts the publications tell apart. */
  public int regions() {
    return regions.size();
  }

  /** Whether no counts of the parts add up to all that is published. */
  public boolean contradictory() {
    return contradictory;
  }

  private void keep(BitSet union, BitSet from, long least, long most) {
    if (least < 0 && most == least) {
      contradictory = true;
    } else if (!found.containsKey(union)) {
      List<String> parts = new ArrayList<>();
      union.stream().forEach(region -> parts.addAll(regions.get(region)));
      found.put((BitSet) union.clone(), new Found(parts, from, least, most));
    }
  }

  private static BitSet bits(int... set) {
    BitSet bits = new BitSet();
    for (int bit : set) {
      bits.set(bit);
    }
    return bits;
  }

  private void publications() {
    for (int i = 0; i < within.length; i++) {
      long count = publications.get(i).count();
      keep(within[i], bits(i), count, count);
    }
  }

  /** One publication that lies within another leaves the rest. */
  private void nested() {
    for (int whole = 0; whole < within.length; whole++) {
      for (int part = 0; part < within.length; part++) {
        BitSet rest = (BitSet) within[whole].clone();
        rest.andNot(within[part]);
        boolean nested =
            within[whole].cardinality() - rest.cardinality() == within[part].cardinality();
        if (whole != part && nested) {
          long count = publications.get(whole).count() - publications.get(part).count();
          if (rest.isEmpty()) {
            contradictory |= count != 0;
          } else {
            keep(rest, bits(whole, part), count, count);
          }
        }
      }
    }
  }

  private void eliminate() {
    int width = regions.size();
    int rows = within.length;
    Exact[][] matrix = new Exact[rows][width + 1 + rows];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < matrix[i].length; j++) {
        boolean one = j < width ? within[i].get(j) : j == width + 1 + i;
        matrix[i][j] = one ? Exact.ONE : Exact.ZERO;
      }
      matrix[i][width] = Exact.of(publications.get(i).count());
    }
    int rank = 0;
    for (int column = 0; column < width && rank < rows; column++) {
      int pivot = rank;
      while (pivot < rows && matrix[pivot][column].signum() == 0) {
        pivot++;
      }
      if (pivot == rows) {
        continue;
      }
      Exact[] row = matrix[pivot];
      matrix[pivot] = matrix[rank];
      matrix[rank] = row;
      Exact by = row[column];
      for (int j = 0; j < row.length; j++) {
        row[j] = row[j].signum() == 0 ? row[j] : row[j].dividedBy(by);
      }
      for (int i = 0; i < rows; i++) {
        Exact factor = matrix[i][column];
        if (i != rank && factor.signum() != 0) {
          for (int j = 0; j < row.length; j++) {
            if (row[j].signum() != 0) {
              matrix[i][j] = matrix[i][j].minus(row[j].times(factor));
            }
          }
        }
      }
      rank++;
    }
    for (int i = 0; i < rows; i++) {
      if (i < rank) {
        union(matrix[i], width);
      } else if (matrix[i][width].signum() != 0) {
        contradictory = true;
      }
    }
  }

  /** Keeps what an eliminated row says, if it is the plain sum of some regions. */
  private void union(Exact[] row, int width) {
    BitSet union = new BitSet();
    for (int j = 0; j < width; j++) {
      if (row[j].equals(Exact.ONE)) {
        union.set(j);
      } else if (row[j].signum() != 0) {
        return;
      }
    }
    BitSet from = new BitSet();
    for (int i = width + 1; i < row.length; i++) {
      if (row[i].signum() != 0) {
        from.set(i - width - 1);
      }
    }
    double count = row[width].toDouble();
    if (count != Math.rint(count) || count < 0) {
      contradictory = true;
    } else {
      keep(union, from, (long) count, (long) count);
    }
  }

  /**
   * No region is negative, so that each publication bounds its regions by what is left for them.
   */
  private void bound() {
    int width = regions.size();
    long[] least = new long[width];
    long[] most = new long[width];
    BitSet[] from = new BitSet[width];
    for (int j = 0; j < width; j++) {
      most[j] = Long.MAX_VALUE;
      from[j] = new BitSet();
    }
    // What bounds a region may tighten the next; a few turns reach what can be reached so.
    for (int turn = 0; turn < 2 * within.length; turn++) {
      boolean tightened = false;
      for (int i = 0; i < within.length; i++) {
        tightened |= tighten(i, least, most, from);
      }
      if (!tightened) {
        break;
      }
    }
    for (int j = 0; j < width; j++) {
      if (least[j] > most[j]) {
        contradictory = true;
        return;
      }
    }
    for (int j = 0; j < width; j++) {
      keep(bits(j), from[j], least[j], most[j]);
    }
  }

  private boolean tighten(int publication, long[] least, long[] most, BitSet[] from) {
    long count = publications.get(publication).count();
    int[] parts = within[publication].stream().toArray();
    long leastOfAll = 0;
    long mostOfAll = 0;
    for (int j : parts) {
      leastOfAll += least[j];
      mostOfAll = most[j] == Long.MAX_VALUE || mostOfAll < 0 ? -1 : mostOfAll + most[j];
    }
    boolean tightened = false;
    for (int j : parts) {
      long upper = count - (leastOfAll - least[j]);
      long lower = mostOfAll < 0 ? least[j] : count - (mostOfAll - most[j]);
      if (upper < most[j] || lower > least[j]) {
        leastOfAll += Math.max(lower, least[j]) - least[j];
        mostOfAll = mostOfAll < 0 ? -1 : mostOfAll - (most[j] - Math.min(upper, most[j]));
        most[j] = Math.min(upper, most[j]);
        least[j] = Math.max(lower, least[j]);
        from[j].set(publication);
        tightened = true;
      }
    }
    return tightened;
  }
}
