package org.commissioning.scoring.level;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commissioning.model.level.Level;
import org.commissioning.model.level.LevelFramework;
import org.commissioning.model.level.LevelQuestion;
import org.commissioning.model.level.LevelReference;
import org.commissioning.model.level.LevelTier;
import org.commissioning.model.level.MappingBasis;
import org.commissioning.model.reference.Source;

/** What must hold for any two frameworks, and a second route to the cardinality. */
class LevelProperties {

  @Provide
  Arbitrary<List<Set<LevelTier>>> levels() {
    return Arbitraries.of(LevelTier.class).set().ofMaxSize(7).list().ofMinSize(1).ofMaxSize(6);
  }

  private static LevelFramework framework(String id, List<Set<LevelTier>> tiers) {
    List<Level> levels = new ArrayList<>();
    for (Set<LevelTier> set : tiers) {
      String name = "l" + levels.size();
      levels.add(new Level(name, name, "Any", new ArrayList<>(set), MappingBasis.READING, null));
    }
    return new LevelFramework(
        id, id, null, null, null, new Source("Any", "Any", null, null, null), levels);
  }

  private static LevelCrosswalk ask(LevelFramework here, LevelFramework there) {
    return LevelCrosswalk.of(
        new LevelQuestion(new LevelReference("here", "l0"), "there", List.of(here, there)));
  }

  @Property(tries = 200)
  void countsAsAMatrixOfSharedTiersDoes(
      @ForAll("levels") List<Set<LevelTier>> here, @ForAll("levels") List<Set<LevelTier>> there) {
    boolean[][] shares = new boolean[here.size()][there.size()];
    for (int i = 0; i < here.size(); i++) {
      for (int j = 0; j < there.size(); j++) {
        shares[i][j] = !Collections.disjoint(here.get(i), there.get(j));
      }
    }
    int found = 0;
    Set<Integer> askers = new HashSet<>(Set.of(0));
    for (int j = 0; j < there.size(); j++) {
      if (shares[0][j]) {
        found++;
        for (int i = 0; i < here.size(); i++) {
          if (shares[i][j]) {
            askers.add(i);
          }
        }
      }
    }
    String expected =
        found == 0
            ? "none"
            : (askers.size() == 1 ? "one" : "many") + "-to-" + (found == 1 ? "one" : "many");

    LevelCrosswalk crosswalk = ask(framework("here", here), framework("there", there));
    assertThat(crosswalk.cardinality()).hasToString(expected);
    assertThat(crosswalk.matches()).hasSize(found);
  }

  @Property(tries = 200)
  void theOrderOfLevelsAndTiersDecidesNothing(
      @ForAll("levels") List<Set<LevelTier>> here,
      @ForAll("levels") List<Set<LevelTier>> there,
      @ForAll Random random) {
    LevelCrosswalk straight = ask(framework("here", here), framework("there", there));
    LevelCrosswalk mixed =
        ask(shuffled(framework("here", here), random), shuffled(framework("there", there), random));
    assertThat(mixed.cardinality()).isEqualTo(straight.cardinality());
    assertThat(mixed.tiers()).isEqualTo(straight.tiers());
    for (LevelMatch match : straight.matches()) {
      LevelMatch other = mixed.match(match.level()).orElseThrow();
      assertThat(other.relation()).isEqualTo(match.relation());
      assertThat(other.shared()).isEqualTo(match.shared());
      assertThat(other.added()).isEqualTo(match.added());
      assertThat(other.alsoMatchedBy()).containsExactlyInAnyOrderElementsOf(match.alsoMatchedBy());
    }
  }

  private static LevelFramework shuffled(LevelFramework framework, Random random) {
    List<Level> levels = new ArrayList<>();
    for (Level level : framework.levels()) {
      List<LevelTier> tiers = new ArrayList<>(level.tiers());
      Collections.shuffle(tiers, random);
      levels.add(
          new Level(
              level.id(), level.title(), level.definition(), tiers, level.basis(), level.note()));
    }
    Collections.shuffle(levels, random);
    return new LevelFramework(
        framework.id(), framework.title(), null, null, null, framework.source(), levels);
  }

  @Property(tries = 200)
  void tiersSharedAndAddedAreThoseOfTheLevelFound(
      @ForAll("levels") List<Set<LevelTier>> here, @ForAll("levels") List<Set<LevelTier>> there) {
    LevelCrosswalk crosswalk = ask(framework("here", here), framework("there", there));
    for (LevelMatch match : crosswalk.matches()) {
      Set<LevelTier> all = new HashSet<>(match.shared());
      all.addAll(match.added());
      assertThat(all).isEqualTo(there.get(Integer.parseInt(match.level().substring(1))));
      assertThat(match.shared()).isNotEmpty();
      assertThat(all).hasSize(match.shared().size() + match.added().size());
      assertThat(here.get(0)).containsAll(match.shared());
      assertThat(Collections.disjoint(here.get(0), match.added())).isTrue();
    }
  }
}
