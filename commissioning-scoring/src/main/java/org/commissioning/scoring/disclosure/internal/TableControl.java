package org.commissioning.scoring.disclosure.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.commissioning.model.disclosure.CountRounding;
import org.commissioning.model.disclosure.CountRow;
import org.commissioning.model.disclosure.DisclosureQuestion;
import org.commissioning.model.disclosure.DisclosureRules;
import org.commissioning.model.disclosure.PublishedTotals;
import org.commissioning.model.disclosure.SubTotal;
import org.commissioning.model.disclosure.ZeroCells;
import org.jspecify.annotations.Nullable;

/**
 * Which cells of a table are hidden, and what of the hidden ones a reader could still work out.
 *
 * <p>A reader is taken to know the shown cells and totals, that counts are whole and not negative,
 * the rules, and so that a hidden cell is no nought where the rules show noughts.
 */
public final class TableControl {

  /** Up to so many cells that could be hidden besides, every choice of them is looked at. */
  static final int EVERY_CHOICE = 14;

  /** Beyond so many checks of one cell, hidden cells are not tried one by one for being shown. */
  private static final long CHECKS = 40_000;

  private final DisclosureRules rules;
  private final int rows;
  private final int columns;

  /**
   * Arcs by place: rows, then sub-totals, then the totals of columns; the last column is totals.
   */
  private final int[][] places;

  private final CountNetwork network;
  private final long[] values;
  private final long[] shown;
  private final boolean[] published;
  private final boolean[] primary;
  private final boolean[] hidden;

  /** How many cells are hidden beside the small ones. */
  private int others;

  private boolean leastProven;

  private TableControl(DisclosureQuestion question, DisclosureRules rules) {
    this.rules = rules;
    rows = question.rows().size();
    columns = question.columns().size();
    PublishedTotals totals = question.totals() == null ? PublishedTotals.NONE : question.totals();
    boolean rowTotals = totals == PublishedTotals.ROWS || totals == PublishedTotals.BOTH;
    boolean columnTotals = totals == PublishedTotals.COLUMNS || totals == PublishedTotals.BOTH;
    int groups = question.subTotals().size();
    Map<String, Integer> groupOf = new HashMap<>();
    for (int group = 0; group < groups; group++) {
      SubTotal subTotal = question.subTotals().get(group);
      for (String row : subTotal.rows()) {
        groupOf.put(row, group);
      }
    }
    places = new int[rows + groups + 1][columns + 1];
    Arcs arcs = new Arcs();
    // Nodes: totals of rows, totals of columns, each group with one for each column, rows, columns.
    int perGroup = columns + 1;
    int rowNodes = 2 + (groups + 1) * perGroup;
    int columnNodes = rowNodes + rows;
    long[][] sums = new long[groups + 1][columns + 1];
    for (int i = 0; i < rows; i++) {
      CountRow row = question.rows().get(i);
      int group = groupOf.getOrDefault(row.label(), groups);
      int groupNode = 2 + group * perGroup;
      long sum = 0;
      for (int j = 0; j < columns; j++) {
        long count = row.counts().get(j);
        places[i][j] = arcs.add(rowNodes + i, groupNode + 1 + j, count, true);
        sums[group][j] += count;
        sum += count;
      }
      places[i][columns] = arcs.add(groupNode, rowNodes + i, sum, rowTotals);
      sums[group][columns] += sum;
    }
    long[] all = new long[columns + 1];
    for (int group = 0; group <= groups; group++) {
      int groupNode = 2 + group * perGroup;
      boolean stated = group < groups;
      for (int j = 0; j <= columns; j++) {
        boolean total = j == columns;
        int arc =
            total
                ? arcs.add(0, groupNode, sums[group][j], stated && rowTotals)
                : arcs.add(groupNode + 1 + j, columnNodes + j, sums[group][j], stated);
        if (stated) {
          places[rows + group][j] = arc;
        }
        all[j] += sums[group][j];
      }
    }
    for (int j = 0; j < columns; j++) {
      places[rows + groups][j] = arcs.add(columnNodes + j, 1, all[j], columnTotals);
    }
    places[rows + groups][columns] = arcs.add(1, 0, all[columns], totals == PublishedTotals.BOTH);
    values = arcs.values();
    published = arcs.published();
    network = new CountNetwork(columnNodes + columns, arcs.from(), arcs.to(), values);
    shown = new long[values.length];
    primary = new boolean[values.length];
    hidden = new boolean[values.length];
    SplittableRandom random =
        question.seed() == null ? null : new SplittableRandom(question.seed());
    for (int arc = 0; arc < values.length; arc++) {
      primary[arc] = published[arc] && RuleWords.hidden(rules, (double) values[arc]);
      hidden[arc] = primary[arc];
      shown[arc] = rounded(values[arc], random);
    }
  }

  private static final class Arcs {
    private final List<long[]> all = new ArrayList<>();

    int add(int from, int to, long value, boolean published) {
      all.add(new long[] {from, to, value, published ? 1 : 0});
      return all.size() - 1;
    }

    int[] from() {
      return all.stream().mapToInt(arc -> (int) arc[0]).toArray();
    }

    int[] to() {
      return all.stream().mapToInt(arc -> (int) arc[1]).toArray();
    }

    long[] values() {
      return all.stream().mapToLong(arc -> arc[2]).toArray();
    }

    boolean[] published() {
      boolean[] published = new boolean[all.size()];
      for (int arc = 0; arc < published.length; arc++) {
        published[arc] = all.get(arc)[3] == 1;
      }
      return published;
    }
  }

  /** Hides what the rules want hidden, and what would give it away. */
  public static TableControl of(DisclosureQuestion question, DisclosureRules rules) {
    TableControl control = new TableControl(question, rules);
    for (int arc = 0; arc < control.values.length; arc++) {
      control.know(arc);
    }
    control.protect();
    return control;
  }

  private long rounded(long value, @Nullable SplittableRandom random) {
    Integer base = rules.roundedTo();
    if (base == null) {
      return value;
    }
    if (RuleWords.rounding(rules) == CountRounding.RANDOM && random != null) {
      // A multiple stays; any other goes up as often as its remainder says, so that none is
      // favoured.
      long rest = Math.floorMod(value, (long) base);
      return value - rest + (random.nextInt(base) < rest ? base : 0);
    }
    return RuleWords.nearest(value, base);
  }

  /** What a reader knows of an arc, from what is shown of it. */
  private void know(int arc) {
    if (!published[arc]) {
      network.know(arc, 0, CountNetwork.UNBOUNDED);
    } else if (hidden[arc]) {
      network.know(arc, leastHidden(), CountNetwork.UNBOUNDED);
    } else if (rules.roundedTo() == null) {
      network.know(arc, values[arc], values[arc]);
    } else {
      long least = shown[arc] - rules.roundedTo() + 1;
      long most = shown[arc] + rules.roundedTo() - 1;
      if (RuleWords.rounding(rules) == CountRounding.NEAREST) {
        least = shown[arc] - rules.roundedTo() / 2;
        most = shown[arc] + (rules.roundedTo() - 1) / 2;
      }
      least = Math.max(least, 0);
      while (least < values[arc] && RuleWords.hidden(rules, (double) least)) {
        least++;
      }
      while (most > values[arc] && RuleWords.hidden(rules, (double) most)) {
        most--;
      }
      network.know(arc, least, most);
    }
  }

  private long leastHidden() {
    return rules.zeros() == ZeroCells.SHOWN ? 1 : 0;
  }

  /** Whether nobody can tell what a hidden small count is. */
  private boolean safe(int arc) {
    long unsafe = rules.hiddenUpTo();
    if (rules.roundedTo() == null || unsafe <= leastHidden()) {
      return network.most(arc, unsafe + 1) > unsafe;
    }
    // What is rounded is shown with a haze of its own. As long as nothing else is hidden, the mark
    // stands for small counts alone, and more than one of them must remain possible.
    long most = network.most(arc, unsafe + 1);
    return (most > unsafe && others > 0) || Math.min(most, unsafe) > network.least(arc);
  }

  private void protect() {
    int[] small = IntStream.range(0, values.length).filter(arc -> primary[arc]).toArray();
    for (int arc : small) {
      while (!safe(arc) && hideAround(arc)) {
        // Each turn hides one cell more.
      }
    }
    int[] extra = extra();
    if ((long) extra.length * small.length * values.length <= CHECKS * 100) {
      for (int arc : extra) {
        hide(arc, false);
        if (!allSafe(small)) {
          hide(arc, true);
        }
      }
    }
    leastProven = extra().length == 0;
    if (!leastProven) {
      everyChoice(small);
    }
  }

  /** What is hidden beyond the small counts, the greatest first. */
  private int[] extra() {
    return IntStream.range(0, values.length)
        .filter(arc -> hidden[arc] && !primary[arc])
        .boxed()
        .sorted(Comparator.comparingLong((Integer arc) -> values[arc]).reversed())
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private void hide(int arc, boolean now) {
    if (hidden[arc] != now) {
      others += now ? 1 : -1;
    }
    hidden[arc] = now;
    know(arc);
  }

  private boolean allSafe(int[] small) {
    for (int arc : small) {
      if (!safe(arc)) {
        return false;
      }
    }
    return true;
  }

  private boolean mayBeHidden(int arc) {
    return published[arc] && values[arc] >= leastHidden();
  }

  /** The loss of hiding a cell: its count, and a little for each so that fewer are hidden. */
  private double loss(int arc) {
    return values[arc] + 1e-3;
  }

  /** Hides the cheapest way around a small count; false if there is nothing left to hide. */
  private boolean hideAround(int arc) {
    CountNetwork.Hiding hiding =
        new CountNetwork.Hiding() {
          @Override
          public double cost(int other) {
            if (!published[other] || hidden[other]) {
              return 0;
            }
            return mayBeHidden(other) ? loss(other) : -1;
          }

          @Override
          public long room(int other, boolean along) {
            if (along) {
              return CountNetwork.UNBOUNDED;
            }
            return values[other] - (published[other] ? leastHidden() : 0);
          }
        };
    for (long need = rules.hiddenUpTo() + 1 - values[arc]; need >= 1; need /= 2) {
      int[] way = network.cheapest(arc, need, hiding);
      boolean more = false;
      if (way != null) {
        for (int step : way) {
          if (published[step] && !hidden[step]) {
            hide(step, true);
            more = true;
          }
        }
      }
      if (more) {
        return true;
      }
    }
    boolean more = false;
    for (int other = 0; other < values.length; other++) {
      if (!hidden[other] && mayBeHidden(other)) {
        hide(other, true);
        more = true;
      }
    }
    return more;
  }

  /** Where few cells could be hidden, looks at every choice and takes the one that loses least. */
  private void everyChoice(int[] small) {
    int[] free =
        IntStream.range(0, values.length)
            .filter(arc -> mayBeHidden(arc) && !primary[arc])
            .toArray();
    if (free.length > EVERY_CHOICE || !allSafe(small)) {
      return;
    }
    int best = 0;
    double least = 0;
    for (int i = 0; i < free.length; i++) {
      if (hidden[free[i]]) {
        best |= 1 << i;
        least += loss(free[i]);
      }
    }
    for (int choice = 0; choice < 1 << free.length; choice++) {
      double lost = 0;
      for (int i = 0; i < free.length; i++) {
        lost += (choice >> i & 1) == 1 ? loss(free[i]) : 0;
      }
      if (lost < least - 1e-9) {
        choose(free, choice);
        if (allSafe(small)) {
          best = choice;
          least = lost;
        }
      }
    }
    choose(free, best);
    leastProven = true;
  }

  private void choose(int[] free, int choice) {
    for (int i = 0; i < free.length; i++) {
      boolean now = (choice >> i & 1) == 1;
      if (hidden[free[i]] != now) {
        hide(free[i], now);
      }
    }
  }

  // What came of it, by place

  /** Rows of the table with sub-totals and the row of totals. */
  public int lines() {
    return places.length;
  }

  /** The column in which the totals of rows stand. */
  public int totalColumn() {
    return columns;
  }

  /** Whether there is such a place in the published table. */
  public boolean published(int line, int column) {
    return published[places[line][column]];
  }

  public boolean hidden(int line, int column) {
    return hidden[places[line][column]];
  }

  /** Whether the rules themselves hide it, not what it would give away. */
  public boolean small(int line, int column) {
    return primary[places[line][column]];
  }

  /** What is shown, rounded where the rules round. */
  public long shown(int line, int column) {
    return shown[places[line][column]];
  }

  /** The least that a hidden count could be as far as a reader can tell. */
  public long least(int line, int column) {
    return network.least(places[line][column]);
  }

  /** The most that a hidden count could be; less than 0 for no bound. */
  public long most(int line, int column) {
    long most = network.most(places[line][column], CountNetwork.UNBOUNDED);
    return most >= CountNetwork.UNBOUNDED ? -1 : most;
  }

  /** Whether no other choice of cells hides less. */
  public boolean leastProven() {
    return leastProven;
  }

  /** Whether every small count is safe; not where nothing is left that could be hidden. */
  public boolean safe() {
    return allSafe(IntStream.range(0, values.length).filter(arc -> primary[arc]).toArray());
  }
}
