package org.commissioning.scoring.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.commissioning.model.need.CrudeRateQuestion;
import org.commissioning.model.need.DirectlyStandardisedRateQuestion;
import org.commissioning.model.need.RateBand;
import org.commissioning.model.population.StandardBand;
import org.commissioning.model.population.StandardPopulation;
import org.commissioning.scoring.statistics.Interval;

/** What holds for standardised rates whatever the counts. */
class StandardisationProperties {

  private static DirectlyStandardisedRate rate(
      List<RateBand> bands, List<StandardBand> weights, double per) {
    StandardPopulation standard = new StandardPopulation("own", "Own", null, null, weights);
    return DirectlyStandardisedRate.of(
        new DirectlyStandardisedRateQuestion(
            bands, "own", List.of(standard), null, per, 0.0, null, List.of(0.95, 0.998)));
  }

  private static List<RateBand> bands(List<Integer> events, int factor) {
    List<RateBand> bands = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      bands.add(new RateBand("band " + i, events.get(i) * factor, (i + 1) * 1_000.0 * factor));
    }
    return bands;
  }

  private static List<StandardBand> weights(int size, double unit) {
    List<StandardBand> weights = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      weights.add(new StandardBand("band " + i, (2 * i + 1) * unit));
    }
    return weights;
  }

  private static void same(double found, double expected) {
    assertThat(found).isCloseTo(expected, within(1e-12 * Math.max(1e-9, Math.abs(expected))));
  }

  @Property(tries = 200)
  void orderAndTheUnitOfTheStandardDecideNothing(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 500) Integer> events) {
    List<RateBand> bands = bands(events, 1);
    var found = rate(bands, weights(events.size(), 1), 100);
    List<RateBand> turned = new ArrayList<>(bands);
    Collections.reverse(turned);
    var other = rate(turned, weights(events.size(), 37.5), 100);
    same(other.value().orElseThrow(), found.value().orElseThrow());
    for (int level = 0; level < 2; level++) {
      Interval one = found.intervals().orElseThrow().get(level);
      Interval two = other.intervals().orElseThrow().get(level);
      assertThat(two.lower()).isCloseTo(one.lower(), within(1e-10));
      assertThat(two.upper()).isCloseTo(one.upper(), within(1e-10 * one.upper()));
    }
  }

  @Property(tries = 200)
  void liesBetweenTheRatesOfItsBandsAndWithinItsLimits(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 500) Integer> events) {
    if (events.stream().allMatch(count -> count == 0)) {
      return;
    }
    var found = rate(bands(events, 1), weights(events.size(), 1), 1_000);
    double value = found.value().orElseThrow();
    double least = found.bands().stream().mapToDouble(StandardisedBand::rate).min().orElseThrow();
    double most = found.bands().stream().mapToDouble(StandardisedBand::rate).max().orElseThrow();
    assertThat(value).isBetween(least * (1 - 1e-12), most * (1 + 1e-12));
    Interval inner = found.intervals().orElseThrow().get(0);
    Interval outer = found.intervals().orElseThrow().get(1);
    assertThat(outer.lower()).isNotNegative().isLessThanOrEqualTo(inner.lower());
    assertThat(inner.lower()).isLessThan(value);
    assertThat(inner.upper()).isGreaterThan(value).isLessThan(outer.upper());
  }

  /** A second route: weighted as it is itself, a population has its crude rate and its limits. */
  @Property(tries = 200)
  void standardisedToItselfItIsTheCrudeRate(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 500) Integer> events) {
    List<RateBand> bands = bands(events, 1);
    List<StandardBand> itself =
        bands.stream().map(band -> new StandardBand(band.band(), band.people())).toList();
    var found = rate(bands, itself, 100);
    long all = events.stream().mapToLong(Integer::longValue).sum();
    double people = bands.stream().mapToDouble(RateBand::people).sum();
    var crude =
        CrudeRate.of(
            new CrudeRateQuestion((double) all, people, 100.0, null, null, List.of(0.95, 0.998)));
    same(found.value().orElseThrow(), crude.value());
    for (int level = 0; level < 2; level++) {
      assertThat(found.intervals().orElseThrow().get(level).lower())
          .isCloseTo(crude.intervals().get(level).lower(), within(1e-10 * crude.value()));
      assertThat(found.intervals().orElseThrow().get(level).upper())
          .isCloseTo(crude.intervals().get(level).upper(), within(1e-10 * crude.value()));
    }
  }

  /** Bands of one rate may be put together with their weights: nothing changes. */
  @Property(tries = 100)
  void splittingABandOfOneRateChangesNothing(@ForAll @IntRange(min = 1, max = 500) int count) {
    var whole =
        rate(
            List.of(new RateBand("0-9", 2.0 * count, 2_000), new RateBand("10+", 7, 900)),
            List.of(new StandardBand("0-9", 60.0), new StandardBand("10+", 40.0)),
            100);
    var split =
        rate(
            List.of(
                new RateBand("5-9", count, 1_000),
                new RateBand("0-4", count, 1_000),
                new RateBand("10+", 7, 900)),
            List.of(
                new StandardBand("0-4", 30.0),
                new StandardBand("5-9", 30.0),
                new StandardBand("10+", 40.0)),
            100);
    same(split.value().orElseThrow(), whole.value().orElseThrow());
    assertThat(split.intervals().orElseThrow().get(0).lower())
        .isCloseTo(whole.intervals().orElseThrow().get(0).lower(), within(1e-10));
  }

  /** With ten times the events and the people the rate stays and its limits close in. */
  @Property(tries = 100)
  void moreOfTheSameIsSurer(
      @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 500) Integer> events) {
    var few = rate(bands(events, 1), weights(events.size(), 1), 100);
    var many = rate(bands(events, 10), weights(events.size(), 1), 100);
    same(many.value().orElseThrow(), few.value().orElseThrow());
    Interval wide = few.intervals().orElseThrow().get(0);
    Interval narrow = many.intervals().orElseThrow().get(0);
    assertThat(narrow.lower()).isGreaterThan(wide.lower());
    assertThat(narrow.upper()).isLessThan(wide.upper());
  }
}
