package org.commissioning.scoring.level;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.commissioning.model.level.LevelTier;
import org.commissioning.model.reference.DatedTable;
import org.commissioning.scoring.level.internal.Comparing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The relations of every pair of sets of tiers, held against the published compositions. */
class TierRelationsTest {

  /** Every set of tiers but the empty one. */
  private static final List<List<LevelTier>> SETS = sets();

  private static List<List<LevelTier>> sets() {
    List<List<LevelTier>> sets = new ArrayList<>();
    sets.add(List.of());
    for (LevelTier tier : LevelTier.values()) {
      for (List<LevelTier> without : List.copyOf(sets)) {
        List<LevelTier> with = new ArrayList<>(without);
        with.add(tier);
        sets.add(with);
      }
    }
    sets.remove(0);
    return sets;
  }

  /** A relation tells of the second, where RCC-5 tells of the first. */
  private static String published(@Nullable TierRelation relation) {
    if (relation == null) {
      return "DR";
    }
    return switch (relation) {
      case SAME_TIERS -> "EQ";
      case NARROWER -> "PPi";
      case BROADER -> "PP";
      case OVERLAPS -> "PO";
    };
  }

  @Test
  void composeAsPublished() {
    InputStream stream =
        Objects.requireNonNull(getClass().getResourceAsStream("rcc5-compositions.csv"));
    Map<String, Set<String>> printed = new HashMap<>();
    for (DatedTable.Row row : DatedTable.read("rcc5", stream, "first", "second").rows()) {
      printed.put(
          row.text("first") + " " + row.text("second"),
          new TreeSet<>(List.of(row.text("possible").split(" ", -1))));
    }
    String[][] relations = new String[SETS.size()][SETS.size()];
    for (int x = 0; x < SETS.size(); x++) {
      for (int y = 0; y < SETS.size(); y++) {
        relations[x][y] = published(Comparing.relation(SETS.get(x), SETS.get(y)));
      }
    }
    Map<String, Set<String>> found = new HashMap<>();
    for (int x = 0; x < SETS.size(); x++) {
      for (int y = 0; y < SETS.size(); y++) {
        for (int z = 0; z < SETS.size(); z++) {
          found
              .computeIfAbsent(relations[x][y] + " " + relations[y][z], key -> new TreeSet<>())
              .add(relations[x][z]);
        }
      }
    }
    assertThat(printed).hasSize(25);
    assertThat(found).isEqualTo(printed);
  }

  @Test
  void readTheOtherWayAsTheirInverse() {
    for (List<LevelTier> a : SETS) {
      for (List<LevelTier> b : SETS) {
        TierRelation there = Comparing.relation(a, b);
        TierRelation back = Comparing.relation(b, a);
        assertThat(back).isEqualTo(there == null ? null : there.inverse());
      }
    }
  }

  @Test
  void ofNoTiersThereIsNone() {
    for (List<LevelTier> tiers : SETS) {
      assertThat(Comparing.relation(tiers, List.of())).isNull();
      assertThat(Comparing.relation(List.of(), tiers)).isNull();
    }
    assertThat(Comparing.relation(List.of(), List.of())).isNull();
  }
}
