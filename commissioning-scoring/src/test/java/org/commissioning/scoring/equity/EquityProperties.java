package org.commissioning.scoring.equity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.commissioning.model.equity.ComparedGroup;
import org.commissioning.model.equity.ConcentrationQuestion;
import org.commissioning.model.equity.DispersionQuestion;
import org.commissioning.model.equity.ExpectedArea;
import org.commissioning.model.equity.GroupGapsQuestion;
import org.commissioning.model.equity.MeasureKind;
import org.commissioning.model.equity.MostDeprived;
import org.commissioning.model.equity.RankedGroup;
import org.commissioning.model.equity.SlopeIndexQuestion;
import org.commissioning.model.equity.SmallAreaQuestion;
import org.commissioning.model.outcome.Polarity;

/**
 * What holds of the measures of equity whatever the groups: scale, order, mirror, bounds, merging.
 */
class EquityProperties {

  private static List<ComparedGroup> compared(List<Integer> values, double times) {
    List<ComparedGroup> groups = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      groups.add(new ComparedGroup("group " + i, 10.0 + i, values.get(i) * times));
    }
    return groups;
  }

  private static List<RankedGroup> ranked(List<Integer> values, double times) {
    List<RankedGroup> groups = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      groups.add(
          new RankedGroup(
              "group " + i, i + 1.0, 10.0 + i, values.get(i) * times, 0.5, null, null, null));
    }
    return groups;
  }

  private static double gini(List<ComparedGroup> groups) {
    return DispersionIndices.of(new DispersionQuestion(groups, List.of(2.0))).gini().orElseThrow();
  }

  private static double concentration(List<RankedGroup> groups, MostDeprived end) {
    return ConcentrationIndex.of(
            new ConcentrationQuestion(groups, end, MeasureKind.UNBOUNDED, null, null))
        .standard()
        .orElseThrow();
  }

  private static SlopeIndexOfInequality slope(List<RankedGroup> groups, MostDeprived end) {
    return SlopeIndexOfInequality.of(
        new SlopeIndexQuestion(groups, end, null, null, null, null, List.of(0.95)));
  }

  @Property
  void dispersionKnowsNoUnitAndNoOrder(
      @ForAll @Size(min = 2, max = 20) List<@IntRange(min = 1, max = 1_000) Integer> values,
      @ForAll @DoubleRange(min = 0.01, max = 1e6) double times,
      @ForAll long seed) {
    double plain = gini(compared(values, 1));
    assertThat(plain).isBetween(0.0, 1.0);
    assertThat(gini(compared(values, times))).isCloseTo(plain, within(1e-12));
    List<ComparedGroup> shuffled = compared(values, 1);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(gini(shuffled)).isCloseTo(plain, within(1e-12));
  }

  @Property
  void takingFromThoseWithMoreForThoseWithLessLowersEveryIndex(
      @ForAll @IntRange(min = 2, max = 100) int less,
      @ForAll @IntRange(min = 2, max = 100) int gap) {
    DispersionQuestion before =
        new DispersionQuestion(
            List.of(
                new ComparedGroup("a", 5.0, (double) less),
                new ComparedGroup("b", 5.0, (double) less + gap)),
            List.of(0.5, 2.0));
    DispersionQuestion after =
        new DispersionQuestion(
            List.of(
                new ComparedGroup("a", 5.0, less + gap / 4.0),
                new ComparedGroup("b", 5.0, less + 3 * gap / 4.0)),
            List.of(0.5, 2.0));
    DispersionIndices one = DispersionIndices.of(before);
    DispersionIndices two = DispersionIndices.of(after);
    assertThat(two.gini().orElseThrow()).isLessThan(one.gini().orElseThrow());
    assertThat(two.theil().orElseThrow()).isLessThan(one.theil().orElseThrow());
    assertThat(two.hoover().orElseThrow()).isLessThan(one.hoover().orElseThrow());
    for (int i = 0; i < 2; i++) {
      assertThat(two.atkinson().get(i).value().orElseThrow())
          .isLessThan(one.atkinson().get(i).value().orElseThrow());
    }
  }

  @Property
  void concentrationStaysWithinGiniAndMirrors(
      @ForAll @Size(min = 2, max = 20) List<@IntRange(min = 1, max = 1_000) Integer> values) {
    double index = concentration(ranked(values, 1), MostDeprived.LOWEST_RANK);
    assertThat(Math.abs(index)).isLessThanOrEqualTo(gini(compared(values, 1)) + 1e-12);
    assertThat(concentration(ranked(values, 1), MostDeprived.HIGHEST_RANK))
        .isCloseTo(-index, within(1e-12));
  }

  @Property
  void aSlopeScalesWithItsValuesAndMirrorsWithItsRanks(
      @ForAll @Size(min = 2, max = 20) List<@IntRange(min = 1, max = 1_000) Integer> values,
      @ForAll @IntRange(min = 2, max = 50) int times) {
    double plain = slope(ranked(values, 1), MostDeprived.LOWEST_RANK).value().orElseThrow();
    double scaled = slope(ranked(values, times), MostDeprived.LOWEST_RANK).value().orElseThrow();
    assertThat(scaled).isCloseTo(times * plain, within(1e-7));
    SlopeIndexOfInequality turned = slope(ranked(values, 1), MostDeprived.HIGHEST_RANK);
    assertThat(turned.value().orElseThrow()).isCloseTo(-plain, within(1e-9));
    assertThat(turned.intervals().orElseThrow().get(0).lower())
        .isLessThanOrEqualTo(turned.value().orElseThrow());
  }

  @Property
  void twoGroupsOfOneRankAndValueAreAsOne(
      @ForAll @Size(min = 2, max = 10) List<@IntRange(min = 1, max = 1_000) Integer> values) {
    List<RankedGroup> whole = ranked(values, 1);
    RankedGroup first = whole.get(0);
    List<RankedGroup> split = new ArrayList<>(whole);
    split.set(0, new RankedGroup("left", first.rank(), first.people() / 4, first.value()));
    split.add(new RankedGroup("right", first.rank(), first.people() * 3 / 4, first.value()));
    assertThat(concentration(split, MostDeprived.LOWEST_RANK))
        .isCloseTo(concentration(whole, MostDeprived.LOWEST_RANK), within(1e-12));
    assertThat(slope(split, MostDeprived.LOWEST_RANK).value().orElseThrow())
        .isCloseTo(slope(whole, MostDeprived.LOWEST_RANK).value().orElseThrow(), within(1e-8));
  }

  @Property
  void gapsMoveWithTheirUnitAndNotWithTheirLevel(
      @ForAll @Size(min = 2, max = 15) List<@IntRange(min = 1, max = 1_000) Integer> values) {
    GroupGaps plain =
        GroupGaps.of(new GroupGapsQuestion(compared(values, 1), Polarity.LOWER_IS_BETTER, null));
    GroupGaps doubled =
        GroupGaps.of(new GroupGapsQuestion(compared(values, 2), Polarity.LOWER_IS_BETTER, null));
    assertThat(doubled.spread().variance()).isCloseTo(4 * plain.spread().variance(), within(1e-6));
    assertThat(doubled.potential().attributableFraction().orElseThrow())
        .isCloseTo(plain.potential().attributableFraction().orElseThrow(), within(1e-12))
        .isBetween(-1.0, 1e-12);
    assertThat(plain.spread().meanDifferenceWeighted())
        .isLessThanOrEqualTo(plain.spread().standardDeviation() + 1e-9);
  }

  @Property
  void systematicVariationKnowsNoCommonFactorOfWhatIsExpected(
      @ForAll @Size(min = 2, max = 20) List<@IntRange(min = 1, max = 200) Integer> observed,
      @ForAll @DoubleRange(min = 0.1, max = 10) double times) {
    List<ExpectedArea> areas = new ArrayList<>();
    List<ExpectedArea> scaled = new ArrayList<>();
    for (int i = 0; i < observed.size(); i++) {
      double expected = 20 + i;
      areas.add(new ExpectedArea("area " + i, (double) observed.get(i), expected));
      scaled.add(new ExpectedArea("area " + i, (double) observed.get(i), expected * times));
    }
    double plain =
        SmallAreaVariation.of(new SmallAreaQuestion(areas)).systematicComponent().orElseThrow();
    double other =
        SmallAreaVariation.of(new SmallAreaQuestion(scaled)).systematicComponent().orElseThrow();
    assertThat(other).isCloseTo(plain, within(1e-9));
  }
}
