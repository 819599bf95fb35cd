package org.commissioning.scoring.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.commissioning.model.disclosure.DisclosureQuestion;
import org.commissioning.model.disclosure.DisclosureRules;
import org.commissioning.model.disclosure.PublishedTotals;
import org.commissioning.model.disclosure.SubTotal;
import org.commissioning.model.disclosure.ZeroCells;
import org.commissioning.scoring.method.Figure;

/** Against a reader who tries every table there could be. */
class DisclosureControlProperties {

  private static final int ROWS = 3;
  private static final int COLUMNS = 2;

  /** The lines of the table: three rows, a sub-total of the first two, the totals; and a column. */
  private static long[][] lines(long[][] cells) {
    long[][] lines = new long[ROWS + 2][COLUMNS + 1];
    for (int i = 0; i < ROWS; i++) {
      for (int j = 0; j < COLUMNS; j++) {
        for (int line : i < 2 ? new int[] {i, ROWS, ROWS + 1} : new int[] {i, ROWS + 1}) {
          lines[line][j] += cells[i][j];
          lines[line][COLUMNS] += cells[i][j];
        }
      }
    }
    return lines;
  }

  private static long[][] table(int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    long[][] cells = new long[ROWS][COLUMNS];
    for (long[] row : cells) {
      for (int j = 0; j < COLUMNS; j++) {
        row[j] = random.nextInt(4) == 0 ? random.nextInt(6) : random.nextInt(4);
      }
    }
    return cells;
  }

  private static DisclosureControl control(long[][] cells, ZeroCells zeros) {
    return DisclosureControl.of(question(cells, PublishableViewTest.rules(2, zeros, null, null)));
  }

  private static DisclosureQuestion question(long[][] cells, DisclosureRules rules) {
    return DisclosureControlTest.question(
        rules, PublishedTotals.BOTH, List.of(new SubTotal("s", List.of("r0", "r1"))), null, cells);
  }

  private static Figure<Long> shown(DisclosureControl control, int line, int column) {
    PublishedLine published = control.lines().get(line);
    return column < COLUMNS ? published.counts().get(column) : published.total();
  }

  /** The least and the most of every place over all tables that agree with what is shown. */
  private static long[][][] range(boolean[][] hidden, long[][] truth, long floor) {
    long[][][] range = new long[ROWS + 2][COLUMNS + 1][];
    fill(0, new long[ROWS][COLUMNS], hidden, truth, floor, range);
    return range;
  }

  private static void fill(
      int at, long[][] cells, boolean[][] hidden, long[][] truth, long floor, long[][][] range) {
    if (at == ROWS * COLUMNS) {
      long[][] lines = lines(cells);
      for (int i = 0; i < lines.length; i++) {
        for (int j = 0; j <= COLUMNS; j++) {
          if (hidden[i][j] ? lines[i][j] < floor : lines[i][j] != truth[i][j]) {
            return;
          }
        }
      }
      for (int i = 0; i < lines.length; i++) {
        for (int j = 0; j <= COLUMNS; j++) {
          long count = lines[i][j];
          range[i][j] =
              range[i][j] == null
                  ? new long[] {count, count}
                  : new long[] {Math.min(range[i][j][0], count), Math.max(range[i][j][1], count)};
        }
      }
      return;
    }
    int i = at / COLUMNS;
    int j = at % COLUMNS;
    long most = truth[ROWS + 1][COLUMNS];
    for (long[] row : cells) {
      most -= Arrays.stream(row).sum();
    }
    if (!hidden[i][j]) {
      cells[i][j] = truth[i][j];
      fill(at + 1, cells, hidden, truth, floor, range);
    } else {
      for (long count = floor; count <= most; count++) {
        cells[i][j] = count;
        fill(at + 1, cells, hidden, truth, floor, range);
      }
    }
    cells[i][j] = 0;
  }

  private static boolean[][] hidden(DisclosureControl control) {
    boolean[][] hidden = new boolean[ROWS + 2][COLUMNS + 1];
    for (int i = 0; i < hidden.length; i++) {
      for (int j = 0; j <= COLUMNS; j++) {
        hidden[i][j] = shown(control, i, j).toOptional().isEmpty();
      }
    }
    return hidden;
  }

  private static boolean small(long count, ZeroCells zeros) {
    return count == 0 ? zeros == ZeroCells.HIDDEN : count <= 2;
  }

  @Property(tries = 150)
  void noReaderWhoTriesEveryTableLearnsMoreOrLessThanItSays(
      @ForAll @IntRange(min = 0, max = 1_000_000) int seed, @ForAll ZeroCells zeros) {
    long[][] cells = table(seed);
    long[][] truth = lines(cells);
    DisclosureControl control = control(cells, zeros);
    boolean[][] hidden = hidden(control);
    if (hidden[ROWS + 1][COLUMNS]) {
      return;
    }
    long[][][] range = range(hidden, truth, zeros == ZeroCells.SHOWN ? 1 : 0);
    List<HiddenCount> found = new ArrayList<>(control.hidden());
    for (int i = 0; i < hidden.length; i++) {
      for (int j = 0; j <= COLUMNS; j++) {
        if (hidden[i][j]) {
          HiddenCount says = found.remove(0);
          assertThat(new long[] {says.least(), says.most().orElseThrow()})
              .as("line %s column %s of %s", i, j, Arrays.deepToString(cells))
              .containsExactly(range[i][j][0], range[i][j][1]);
          assertThat(small(truth[i][j], zeros) && range[i][j][1] <= 2).isFalse();
        } else {
          assertThat(small(truth[i][j], zeros)).isFalse();
          assertThat(shown(control, i, j)).isEqualTo(Figure.of(truth[i][j]));
        }
      }
    }
    assertThat(found).isEmpty();
  }

  /** Where it says that no choice hides less, every choice that hides less is unsafe. */
  @Property(tries = 25)
  void noOtherChoiceHidesLess(@ForAll @IntRange(min = 0, max = 1_000_000) int seed) {
    long[][] cells = table(seed);
    long[][] truth = lines(cells);
    DisclosureControl control = control(cells, ZeroCells.SHOWN);
    boolean[][] hidden = hidden(control);
    if (!control.leastProven() || hidden[ROWS + 1][COLUMNS]) {
      return;
    }
    List<int[]> free = new ArrayList<>();
    long lost = 0;
    boolean[][] base = new boolean[ROWS + 2][COLUMNS + 1];
    for (int i = 0; i < hidden.length; i++) {
      for (int j = 0; j <= COLUMNS; j++) {
        base[i][j] = small(truth[i][j], ZeroCells.SHOWN);
        if (!base[i][j] && truth[i][j] > 0 && !(i == ROWS + 1 && j == COLUMNS)) {
          free.add(new int[] {i, j});
          lost += hidden[i][j] ? truth[i][j] : 0;
        }
      }
    }
    for (int choice = 0; choice < 1 << free.size(); choice++) {
      long other = 0;
      boolean[][] tried = new boolean[ROWS + 2][];
      Arrays.setAll(tried, i -> base[i].clone());
      for (int f = 0; f < free.size(); f++) {
        if ((choice >> f & 1) == 1) {
          int[] place = free.get(f);
          tried[place[0]][place[1]] = true;
          other += truth[place[0]][place[1]];
        }
      }
      if (other < lost) {
        long[][][] range = range(tried, truth, 1);
        boolean safe = true;
        for (int i = 0; i < base.length; i++) {
          for (int j = 0; j <= COLUMNS; j++) {
            safe &= !base[i][j] || range[i][j][1] > 2;
          }
        }
        assertThat(safe).as("%s of %s", choice, Arrays.deepToString(cells)).isFalse();
      }
    }
  }

  @Property(tries = 100)
  void everyShownCountOfARoundedTableIsAMultiple(
      @ForAll @IntRange(min = 0, max = 1_000_000) int seed,
      @ForAll @IntRange(min = 2, max = 10) int base) {
    DisclosureControl control =
        DisclosureControl.of(
            question(table(seed), PublishableViewTest.rules(3, ZeroCells.SHOWN, base, null)));

    assertThat(control.counts()).allSatisfy(count -> assertThat(count.count() % base).isZero());
    // Where every count is small nothing is left that could be hidden.
    if (Arrays.stream(lines(table(seed))).flatMapToLong(Arrays::stream).anyMatch(c -> c > 3)) {
      assertThat(control.notes()).noneMatch(note -> note.startsWith("Some small count"));
    }
  }

  /** A larger table, in its rows and columns turned about, hides as safely. */
  @Property(tries = 40)
  void largerTablesAreSafeToo(@ForAll @IntRange(min = 0, max = 1_000_000) int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    long[][] cells = new long[8][5];
    for (long[] row : cells) {
      for (int j = 0; j < row.length; j++) {
        row[j] = random.nextInt(3) == 0 ? random.nextInt(12) : random.nextInt(300);
      }
    }
    DisclosureControl control =
        DisclosureControl.of(
            DisclosureControlTest.question(
                PublishableViewTest.rules(7, ZeroCells.SHOWN, null, null),
                PublishedTotals.BOTH,
                List.of(new SubTotal("s", List.of("r0", "r1", "r2", "r3"))),
                null,
                cells));

    assertThat(control.notes()).noneMatch(note -> note.startsWith("Some small count"));
    for (HiddenCount hidden : control.hidden()) {
      assertThat(hidden.most().toOptional().orElse(Long.MAX_VALUE)).isGreaterThan(7);
    }
  }
}
