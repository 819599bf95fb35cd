package org.commissioning.scoring.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.commissioning.model.need.LifeBand;
import org.commissioning.model.need.LifeExpectancyQuestion;

class LifeProperties {

  private static final String[] BANDS = {"0", "1-4", "5-24", "25-44", "45-64", "65-84", "85+"};

  private static LifeAtAge atBirth(List<Integer> deaths, int times, int extraIn, int extra) {
    List<LifeBand> bands = new ArrayList<>();
    for (int i = 0; i < BANDS.length; i++) {
      // Of the oldest at least a tenth die in a year, as they do anywhere.
      double least = i == BANDS.length - 1 ? 1_000 : 0;
      double died = times * (least + deaths.get(i) + (i == extraIn ? extra : 0));
      bands.add(new LifeBand(BANDS[i], died, times * 10_000.0));
    }
    return LifeExpectancy.of(
            new LifeExpectancyQuestion(bands, List.of(0), null, 1_000.0, null, List.of(0.95)))
        .ages()
        .get(0);
  }

  @Property(tries = 200)
  void moreDeathsNeverLengthenLife(
      @ForAll @Size(7) List<@IntRange(min = 1, max = 500) Integer> deaths,
      @ForAll @IntRange(max = 6) int band,
      @ForAll @IntRange(min = 1, max = 200) int extra) {
    double plain = atBirth(deaths, 1, -1, 0).years().orElseThrow();
    double shorter = atBirth(deaths, 1, band, extra).years().orElseThrow();
    assertThat(shorter).isLessThan(plain);
  }

  @Property(tries = 200)
  void aLargerPlaceLivesAsLongAndIsSurerOfIt(
      @ForAll @Size(7) List<@IntRange(min = 1, max = 500) Integer> deaths,
      @ForAll @IntRange(min = 2, max = 100) int times) {
    LifeAtAge small = atBirth(deaths, 1, -1, 0);
    LifeAtAge large = atBirth(deaths, times, -1, 0);
    assertThat(large.years().orElseThrow()).isCloseTo(small.years().orElseThrow(), within(1e-9));
    assertThat(large.standardError().orElseThrow() * Math.sqrt(times))
        .isCloseTo(small.standardError().orElseThrow(), within(1e-9));
  }
}
