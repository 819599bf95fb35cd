package org.commissioning.scoring.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.commissioning.model.need.Counting;
import org.commissioning.model.need.CrudeRateQuestion;
import org.commissioning.model.need.EventInterval;
import org.commissioning.model.need.MeanQuestion;
import org.commissioning.model.need.MeasuredSample;
import org.commissioning.model.need.ProportionInterval;
import org.commissioning.model.need.ProportionQuestion;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.Gap;
import org.commissioning.scoring.method.InvalidInputException;
import org.commissioning.scoring.method.NotCalculableException;
import org.commissioning.scoring.method.Problem;
import org.commissioning.scoring.statistics.ConfidenceLevel;
import org.commissioning.scoring.statistics.Interval;
import org.junit.jupiter.api.Test;

class EstimatesTest {

  private static final List<Double> P95 = List.of(0.95);

  private static List<String> problems(Runnable call) {
    try {
      call.run();
      return List.of();
    } catch (InvalidInputException e) {
      return e.problems().stream().map(Problem::text).toList();
    }
  }

  private static ProportionQuestion proportion(Double count, Double total) {
    return new ProportionQuestion(count, total, null, 100.0, null, P95);
  }

  @Test
  void givesTheExamplesOfItsDocumentation() {
    Interval wilson = Proportion.percentage(65, 100).intervals().get(0);
    assertThat(wilson.lower()).isCloseTo(55.25, within(0.005));
    assertThat(wilson.upper()).isCloseTo(73.64, within(0.005));
    CrudeRate rate = CrudeRate.of(new CrudeRateQuestion(65.0, 100.0, 100.0, null, null, P95));
    assertThat(rate.intervals().get(0).lower()).isCloseTo(50.16, within(0.005));
    assertThat(rate.intervals().get(0).upper()).isCloseTo(82.85, within(0.005));
    Mean mean = Mean.of(Mean.CALCULATION.example());
    assertThat(mean.value()).isEqualTo(5);
    assertThat(mean.standardDeviation().orElseThrow()).isCloseTo(2.138, within(0.0005));
    assertThat(mean.intervals().orElseThrow().get(0).lower()).isCloseTo(3.2125, within(0.00005));
    assertThat(mean.intervals().orElseThrow().get(0).upper()).isCloseTo(6.7875, within(0.00005));
    assertThat(CrudeRate.perHundredThousand(12, 400_000).value()).isCloseTo(3, within(1e-12));
  }

  @Test
  void refusesMoreCountedThanThereAre() {
    assertThat(problems(() -> Proportion.of(proportion(11.0, 10.0))))
        .containsExactly("/count: must be at most total, 10 but was 11.0");
  }

  @Test
  void namesEveryFaultAtOnce() {
    assertThat(
            problems(
                () ->
                    Proportion.of(
                        new ProportionQuestion(
                            -1.5, 0.0, null, -100.0, null, List.of(95.0, 0.05, 0.95, 0.95)))))
        .containsExactlyInAnyOrder(
            "/count: must be at least 0 but was -1.5",
            "/total: must be above 0 but was 0.0",
            "/per: must be above 0 but was -100.0",
            "/confidenceLevels/0: must be below 1 but was 95.0",
            "/confidenceLevels/1: must be at least 0.5 but was 0.05",
            "/confidenceLevels/3: must not repeat an earlier entry but was 0.95");
  }

  @Test
  void refusesFractionsUnlessCountsAreWeighted() {
    assertThat(problems(() -> Proportion.of(proportion(1.5, 10.0))))
        .containsExactly(
            "/count: must be a whole number (unless the counts are declared weighted) but was 1.5");
    Proportion weighted =
        Proportion.of(new ProportionQuestion(1.5, 10.0, Counting.WEIGHTED, null, null, P95));
    assertThat(weighted.value()).isEqualTo(0.15);
  }

  @Test
  void answersWithAnyLevelsSeveralAtOnceOrNone() {
    List<Double> levels = List.of(0.5, 0.8, 0.95, 0.998, 0.9999);
    Proportion several =
        Proportion.of(new ProportionQuestion(30.0, 100.0, null, null, null, levels));
    assertThat(several.intervals()).extracting(Interval::confidence).isEqualTo(levels);
    for (int i = 1; i < levels.size(); i++) {
      assertThat(several.intervals().get(i).lower())
          .isLessThan(several.intervals().get(i - 1).lower());
      assertThat(several.intervals().get(i).upper())
          .isGreaterThan(several.intervals().get(i - 1).upper());
    }
    Proportion none =
        Proportion.of(new ProportionQuestion(30.0, 100.0, null, 100.0, null, List.of()));
    assertThat(none.value()).isEqualTo(30);
    assertThat(none.intervals()).isEmpty();
  }

  @Test
  void hasExactEnds() {
    for (ProportionInterval kind : ProportionInterval.values()) {
      Proportion nobody = Proportion.of(new ProportionQuestion(0.0, 7.0, null, 100.0, kind, P95));
      assertThat(nobody.value()).isEqualTo(0);
      assertThat(nobody.intervals().get(0).lower()).isEqualTo(0);
      assertThat(nobody.intervals().get(0).upper()).isBetween(30.0, 50.0);
      Proportion everybody =
          Proportion.of(new ProportionQuestion(7.0, 7.0, null, 100.0, kind, P95));
      assertThat(everybody.intervals().get(0).upper()).isEqualTo(100);
    }
    CrudeRate nothing = CrudeRate.of(new CrudeRateQuestion(0.0, 50.0, 1.0, null, null, P95));
    assertThat(nothing.intervals().get(0).lower()).isEqualTo(0);
    assertThat(nothing.intervals().get(0).upper()).isCloseTo(3.688879 / 50, within(1e-7));
  }

  @Test
  void ratesOfRepeatableEventsMayExceedOne() {
    assertThat(CrudeRate.of(new CrudeRateQuestion(30.0, 10.0, null, null, null, P95)).value())
        .isEqualTo(3);
  }

  @Test
  void exactLimitsHoldThroughoutWhereAskedFor() {
    Interval byar =
        CrudeRate.of(new CrudeRateQuestion(40.0, 1.0, null, null, null, P95)).intervals().get(0);
    Interval exact =
        CrudeRate.of(new CrudeRateQuestion(40.0, 1.0, null, null, EventInterval.EXACT, P95))
            .intervals()
            .get(0);
    assertThat(exact.lower()).isNotEqualTo(byar.lower()).isCloseTo(byar.lower(), within(0.01));
    assertThat(exact.upper()).isNotEqualTo(byar.upper()).isCloseTo(byar.upper(), within(0.01));
  }

  @Test
  void oneValueHasAMeanAndNoLimits() {
    Mean one = Mean.of(new MeanQuestion(new MeasuredSample.Values(List.of(7.0)), P95));
    assertThat(one.value()).isEqualTo(7);
    assertThat(one.intervals())
        .isEqualTo(Figure.none("one value says nothing of how values differ"));
    assertThat(one.working().text()).contains("Limits: none: one value says nothing");
  }

  @Test
  void farFromNoughtNoDigitsAreLost() {
    Mean near = Mean.of(Mean.CALCULATION.example());
    List<Double> far =
        List.of(2e9 + 2, 2e9 + 4, 2e9 + 4, 2e9 + 4, 2e9 + 5, 2e9 + 5, 2e9 + 7, 2e9 + 9);
    Mean moved = Mean.of(new MeanQuestion(new MeasuredSample.Values(far), P95));
    assertThat(moved.value()).isEqualTo(2e9 + 5);
    assertThat(moved.standardDeviation().orElseThrow())
        .isCloseTo(near.standardDeviation().orElseThrow(), within(1e-13));
  }

  @Test
  void aSummaryGivesWhatItsValuesGive() {
    Mean values = Mean.of(Mean.CALCULATION.example());
    Mean summary =
        Mean.of(
            new MeanQuestion(
                new MeasuredSample.Summary(8L, 5.0, values.standardDeviation().orElseThrow()),
                P95));
    assertThat(summary.intervals()).isEqualTo(values.intervals());
  }

  // Columns

  @Test
  void columnsGiveWhatSingleValuesGive() {
    String[] areas = {"A", "B", "C", "D"};
    double[] counts = {0, 9, 10, 4_321};
    double[] totals = {17, 40, 10, 98_765};
    CountColumns table = CountColumns.of(areas, counts, totals);
    EstimateColumns proportions =
        Proportions.of(table, 100, ConfidenceLevel.P95, ConfidenceLevel.P99_8);
    EstimateColumns rates = CrudeRates.of(table, 1_000, ConfidenceLevel.P95);
    for (int row = 0; row < areas.length; row++) {
      Proportion single =
          Proportion.of(
              new ProportionQuestion(
                  counts[row], totals[row], null, 100.0, null, List.of(0.95, 0.998)));
      assertThat(proportions.value(row)).isEqualTo(single.value());
      assertThat(proportions.interval(0, row)).isEqualTo(single.intervals().get(0));
      assertThat(proportions.interval(1, row)).isEqualTo(single.intervals().get(1));
      CrudeRate rate =
          CrudeRate.of(new CrudeRateQuestion(counts[row], totals[row], 1_000.0, null, null, P95));
      assertThat(rates.value(row)).isEqualTo(rate.value());
      assertThat(rates.interval(0, row)).isEqualTo(rate.intervals().get(0));
    }
    assertThat(proportions.gaps().count()).isZero();
  }

  @Test
  void oneAreasGapCostsTheOthersNothing() {
    CountColumns table =
        CountColumns.of(
            new String[] {"A", "B", "C", "D", "E"},
            new double[] {1, Double.NaN, 5, -1, 2},
            new double[] {10, 10, 4, 10, 0});
    EstimateColumns proportions = Proportions.of(table, 1, ConfidenceLevel.P95);
    assertThat(proportions.value(0)).isEqualTo(0.1);
    assertThat(proportions.gaps().first())
        .extracting(Gap::label, Gap::reason)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("B", "a count is missing"),
            org.assertj.core.groups.Tuple.tuple("C", "more are counted than there are"),
            org.assertj.core.groups.Tuple.tuple("D", "the count is not a number from 0 up"),
            org.assertj.core.groups.Tuple.tuple(
                "E", "there is nothing to count among: the total is not above 0"));
    assertThatThrownBy(() -> proportions.value(1))
        .isInstanceOf(NotCalculableException.class)
        .hasMessage("not calculable: the row is a gap; gaps() says why");
    assertThat(CrudeRates.of(table, 1).gaps().first())
        .extracting(Gap::label)
        .containsExactly("B", "D", "E");
  }

  @Test
  void groupsAreAddedUpBeforehandAndOneGroupToo() {
    CountColumns table =
        CountColumns.of(
            new String[] {"a", "b", "c"}, new double[] {1, 2, 3}, new double[] {10, 20, 30});
    CountColumns one = table.groupedBy(new String[] {"all", "all", "all"});
    assertThat(one.size()).isEqualTo(1);
    assertThat(one.label(0)).isEqualTo("all");
    assertThat(one.count(0)).isEqualTo(6);
    assertThat(one.total(0)).isEqualTo(60);
    CountColumns two = table.groupedBy(new String[] {"x", "y", "x"});
    assertThat(two.count(0)).isEqualTo(4);
    assertThat(two.count(1)).isEqualTo(2);
  }

  @Test
  void aMissingCountMakesItsGroupMissingAndNotSmaller() {
    CountColumns table =
        CountColumns.of(
            new String[] {"a", "b"}, new double[] {1, Double.NaN}, new double[] {10, 20});
    EstimateColumns grouped = Proportions.of(table.groupedBy(new String[] {"x", "x"}), 1);
    assertThat(grouped.calculated(0)).isFalse();
    assertThat(grouped.gaps().first().get(0).reason()).isEqualTo("a count is missing");
  }

  @Test
  void refusesATableWhoseColumnsDoNotFit() {
    assertThat(
            problems(() -> CountColumns.of(new String[] {"a", null}, new double[1], new double[3])))
        .containsExactlyInAnyOrder(
            "/labels/1: must be given",
            "/counts: must have 2 values but has 1",
            "/totals: must have 2 values but has 3");
    CountColumns table = CountColumns.of(new String[] {"a"}, new double[] {1}, new double[] {2});
    assertThat(problems(() -> Proportions.of(table, 0)))
        .containsExactly("/per: must be above 0 and at most 1000000000 but was 0.0");
    assertThat(problems(() -> Proportions.of(table, 1, new ConfidenceLevel(95.0))))
        .containsExactly("/covered: must be below 1 but was 95.0");
  }

  @Test
  void listsTheFirstTwentyGapsAndCountsTheRest() {
    String[] areas = new String[100];
    java.util.Arrays.setAll(areas, i -> "area " + i);
    EstimateColumns rates =
        CrudeRates.of(CountColumns.of(areas, new double[100], new double[100]), 1);
    assertThat(rates.gaps().count()).isEqualTo(100);
    assertThat(rates.gaps().first()).hasSize(20);
    assertThat(rates.gaps().first().get(19).row()).isEqualTo(19);
  }

  @Test
  void aFractionIsACountOnlyInATableDeclaredWeighted() {
    CountColumns table =
        CountColumns.of(new String[] {"a", "b"}, new double[] {1.5, 2}, new double[] {10, 10});
    for (EstimateColumns columns : List.of(Proportions.of(table, 100), CrudeRates.of(table, 100))) {
      assertThat(columns.calculated(0)).isFalse();
      assertThat(columns.gaps().toString())
          .contains("the count is a fraction, and the table is not declared weighted");
      assertThat(columns.value(1)).isEqualTo(20);
    }
    assertThat(Proportions.of(table.weighted(), 100).value(0)).isEqualTo(15);
    assertThat(CrudeRates.of(table.weighted(), 100).value(0)).isEqualTo(15);
  }
}
