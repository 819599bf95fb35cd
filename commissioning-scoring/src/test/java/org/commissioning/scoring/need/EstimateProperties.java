package org.commissioning.scoring.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.commissioning.model.need.CrudeRateQuestion;
import org.commissioning.model.need.MeanQuestion;
import org.commissioning.model.need.MeasuredSample;
import org.commissioning.model.need.ProportionInterval;
import org.commissioning.model.need.ProportionQuestion;
import org.commissioning.scoring.statistics.Interval;

class EstimateProperties {

  private static Proportion proportion(
      double count, double total, double per, ProportionInterval kind, double level) {
    return Proportion.of(new ProportionQuestion(count, total, null, per, kind, List.of(level)));
  }

  @Property
  void limitsHoldTheShareAndStayWithinTheWhole(
      @ForAll @IntRange(max = 10_000) int count,
      @ForAll @IntRange(max = 10_000) int rest,
      @ForAll ProportionInterval kind,
      @ForAll @Scale(4) @DoubleRange(min = 0.5, max = 0.9999) double level) {
    Proportion found = proportion(count, count + rest + 1, 100, kind, level);
    Interval limits = found.intervals().get(0);
    assertThat(limits.lower()).isBetween(0.0, found.value() + 1e-12);
    assertThat(limits.upper()).isBetween(found.value() - 1e-12, 100.0);
  }

  @Property
  void whatIsNotCountedMirrorsWhatIs(
      @ForAll @IntRange(max = 5_000) int count,
      @ForAll @IntRange(min = 1, max = 5_000) int rest,
      @ForAll ProportionInterval kind) {
    Interval one = proportion(count, count + rest, 1, kind, 0.95).intervals().get(0);
    Interval other = proportion(rest, count + rest, 1, kind, 0.95).intervals().get(0);
    assertThat(one.lower()).isCloseTo(1 - other.upper(), within(1e-12));
    assertThat(one.upper()).isCloseTo(1 - other.lower(), within(1e-12));
  }

  @Property
  void whatItIsGivenPerScalesEverything(
      @ForAll @IntRange(max = 1_000) int events,
      @ForAll @IntRange(min = 1, max = 100_000) int people,
      @ForAll @Scale(3) @DoubleRange(min = 0.001, max = 1e6) double per) {
    CrudeRate one =
        CrudeRate.of(
            new CrudeRateQuestion(
                (double) events, (double) people, null, null, null, List.of(0.95)));
    CrudeRate scaled =
        CrudeRate.of(
            new CrudeRateQuestion(
                (double) events, (double) people, per, null, null, List.of(0.95)));
    assertThat(scaled.value()).isCloseTo(one.value() * per, within(1e-12 * (1 + scaled.value())));
    assertThat(scaled.intervals().get(0).upper())
        .isCloseTo(
            one.intervals().get(0).upper() * per,
            within(1e-12 * (1 + scaled.intervals().get(0).upper())));
  }

  @Property
  void moreEventsNeverLowerALimit(@ForAll @IntRange(max = 2_000) int events) {
    Interval fewer = rate(events);
    Interval more = rate(events + 1);
    assertThat(more.lower()).isGreaterThan(fewer.lower());
    assertThat(more.upper()).isGreaterThan(fewer.upper());
  }

  private static Interval rate(double events) {
    return CrudeRate.of(new CrudeRateQuestion(events, 1_000.0, null, null, null, List.of(0.95)))
        .intervals()
        .get(0);
  }

  @Property
  void aMeanMovesAndScalesWithItsValuesInAnyOrder(
      @ForAll @Size(min = 2, max = 50) List<@DoubleRange(min = -1e3, max = 1e3) Double> values,
      @ForAll @DoubleRange(min = -1e3, max = 1e3) double shift) {
    Mean plain = mean(values);
    List<Double> moved = new ArrayList<>(values.stream().map(value -> 2 * value + shift).toList());
    Collections.reverse(moved);
    Mean other = mean(moved);
    assertThat(other.value()).isCloseTo(2 * plain.value() + shift, within(1e-9));
    assertThat(other.standardDeviation().orElseThrow())
        .isCloseTo(2 * plain.standardDeviation().orElseThrow(), within(1e-9));
  }

  private static Mean mean(List<Double> values) {
    return Mean.of(new MeanQuestion(new MeasuredSample.Values(values), List.of(0.95)));
  }
}
