package org.commissioning.model.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.commissioning.model.constraint.Violations;
import org.jspecify.annotations.Nullable;

/** Bands against the plainest way of working them out. */
class PopulationProperties {

  private static final List<Sex> SEXES = List.of(Sex.FEMALE, Sex.MALE, Sex.PERSONS);

  private static Population population(@Nullable Long total, List<PopulationBand> bands) {
    return new Population("p", "People", null, null, total, bands, null);
  }

  @Property(tries = 300)
  void overlapsAreThoseThatComparingEveryPairFinds(
      @ForAll @Size(max = 12) List<@Size(2) List<@IntRange(max = 150) Integer>> ends,
      @ForAll @IntRange(min = 1, max = 3) int sexes) {
    List<PopulationBand> bands = new ArrayList<>();
    for (int i = 0; i < ends.size(); i++) {
      int from = Math.min(ends.get(i).get(0), ends.get(i).get(1));
      int to = Math.max(ends.get(i).get(0), ends.get(i).get(1));
      Integer last = to > 120 ? null : Integer.valueOf(to);
      bands.add(new PopulationBand(new AgeBand(from, last), SEXES.get(i % sexes), 0L));
    }
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < bands.size(); i++) {
      PopulationBand later = bands.get(i);
      if (bands.subList(0, i).stream().anyMatch(earlier -> overlap(earlier, later))) {
        expected.add("bands[" + i + "].ages: must not overlap an earlier age band of the same sex");
      }
    }
    assertThat(Violations.of(population(null, bands))).hasSameElementsAs(expected);
  }

  private static boolean overlap(PopulationBand one, PopulationBand other) {
    return one.sex() == other.sex()
        && one.ages().fromYears() <= last(other.ages())
        && other.ages().fromYears() <= last(one.ages());
  }

  private static int last(AgeBand ages) {
    Integer last = ages.toYears();
    return last == null ? Integer.MAX_VALUE : last;
  }

  @Property(tries = 200)
  void aCountedPopulationAgreesInAnyOrderOfItsBandsAndOnlyWithItsOwnTotal(
      @ForAll @Size(min = 1, max = 10) List<@IntRange(max = 99_999) Integer> females,
      @ForAll @IntRange(max = 9) int more,
      @ForAll long seed) {
    TreeSet<Integer> starts = new TreeSet<>();
    for (int i = 0; i < females.size(); i++) {
      starts.add(i * 15);
    }
    List<PopulationBand> bands = new ArrayList<>();
    long total = 0;
    for (int start : starts) {
      Integer next = starts.higher(start);
      AgeBand ages = new AgeBand(start, next == null ? null : next - 1);
      long female = females.get(start / 15);
      long male = female + more;
      bands.add(new PopulationBand(ages, Sex.FEMALE, female));
      bands.add(new PopulationBand(ages, Sex.MALE, male));
      bands.add(new PopulationBand(ages, Sex.PERSONS, female + male));
      total += female + male;
    }
    Collections.shuffle(bands, new Random(seed));
    assertThat(Violations.of(population(total, bands))).isEmpty();
    assertThat(Violations.of(population(total + 1, bands)))
        .containsExactly(
            "total: must be the sum of the bands, " + total + ", but was " + (total + 1));
    bands.removeIf(band -> band.sex() == Sex.PERSONS);
    assertThat(Violations.of(population(total, bands))).isEmpty();
  }
}
