package org.commissioning.scoring.equity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.commissioning.model.equity.WorstValue;

class QuantileProperties {

  @Property
  void quantilesOfAreasDifferInSizeByOneAtMostAndKeepTheOrder(
      @ForAll @IntRange(min = 2, max = 40) int quantiles,
      @ForAll @IntRange(max = 600) int more,
      @ForAll @IntRange(min = 1, max = 1_000) int seed) {
    int size = quantiles + more;
    String[] areas = new String[size];
    double[] values = new double[size];
    for (int i = 0; i < size; i++) {
      areas[i] = "area " + i;
      // A step that shares no factor with a prime visits every place once.
      values[i] = (long) i * seed % 10_007;
    }
    QuantileColumns found = QuantileColumns.ofAreas(areas, values, quantiles, WorstValue.HIGHEST);
    int[] sizes = new int[quantiles];
    for (int i = 0; i < size; i++) {
      sizes[found.quantile(i) - 1]++;
    }
    assertThat(Arrays.stream(sizes).max().orElseThrow())
        .isLessThanOrEqualTo(Arrays.stream(sizes).min().orElseThrow() + 1);
    for (int i = 1; i < size; i++) {
      if (values[i] > values[i - 1]) {
        assertThat(found.quantile(i)).isLessThanOrEqualTo(found.quantile(i - 1));
      } else {
        assertThat(found.quantile(i)).isGreaterThanOrEqualTo(found.quantile(i - 1));
      }
    }
  }
}
