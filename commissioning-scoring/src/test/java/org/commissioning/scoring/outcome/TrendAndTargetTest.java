package org.commissioning.scoring.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.commissioning.model.outcome.CountedAs;
import org.commissioning.model.outcome.Observation;
import org.commissioning.model.outcome.Polarity;
import org.commissioning.model.outcome.RecentTrendQuestion;
import org.commissioning.model.outcome.Target;
import org.commissioning.model.outcome.TargetQuestion;
import org.commissioning.model.outcome.TrendPoint;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.InvalidInputException;
import org.commissioning.scoring.method.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrendAndTargetTest {

  private static List<String> problems(Runnable call) {
    try {
      call.run();
      return List.of();
    } catch (InvalidInputException e) {
      return e.problems().stream().map(Problem::text).toList();
    }
  }

  private static RecentTrend trend(
      CountedAs kind, Polarity polarity, Integer latest, List<TrendPoint> points) {
    return RecentTrend.of(new RecentTrendQuestion(kind, points, polarity, latest, null));
  }

  private static List<TrendPoint> points(int first, double[] counts, double[] bases) {
    List<TrendPoint> points = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      points.add(new TrendPoint(first + i, counts[i], bases[i]));
    }
    return points;
  }

  private static final double[] SMOKERS = {83, 90, 129, 70};
  private static final double[] PATIENTS = {86, 93, 136, 82};

  /** The example of R's prop.trend.test, from Fleiss (1981): X-squared = 8.2249. */
  @ParameterizedTest
  @ValueSource(ints = {1800, 1997, 2196})
  void agreesWithThePublishedExampleInAnyYears(int first) {
    RecentTrend found =
        trend(CountedAs.PROPORTION, Polarity.LOWER_IS_BETTER, 4, points(first, SMOKERS, PATIENTS));
    assertThat(found.chiSquare().orElseThrow()).isCloseTo(8.224922285197701, within(1e-11));
    assertThat(found.probability().orElseThrow()).isCloseTo(0.004132, within(5e-7));
    assertThat(found.direction().orElseThrow()).isEqualTo(Direction.NO_CHANGE);
  }

  /** From the definition with NumPy 2, a year missing between. */
  @Test
  void ratesAreJudgedByTheirYears() {
    List<TrendPoint> points =
        List.of(
            new TrendPoint(2015, 30.0, 100_000.0),
            new TrendPoint(2016, 45.0, 110_000.0),
            new TrendPoint(2018, 50.0, 120_000.0),
            new TrendPoint(2019, 61.0, 120_000.0),
            new TrendPoint(2020, 80.0, 130_000.0));
    RecentTrend found = trend(CountedAs.RATE, Polarity.LOWER_IS_BETTER, null, points);
    assertThat(found.chiSquare().orElseThrow()).isCloseTo(12.40068766885321, within(1e-10));
    assertThat(found.direction().orElseThrow()).isEqualTo(Direction.UP_WORSE);
    List<TrendPoint> shuffled = new ArrayList<>(points);
    Collections.reverse(shuffled);
    assertThat(trend(CountedAs.RATE, Polarity.LOWER_IS_BETTER, null, shuffled).chiSquare())
        .isEqualTo(found.chiSquare());
  }

  @Test
  void givesTheTrendOfItsDocumentation() {
    RecentTrend found = RecentTrend.of(RecentTrend.CALCULATION.example());
    assertThat(found.chiSquare().orElseThrow()).isCloseTo(13.35, within(0.005));
    assertThat(found.threshold()).isCloseTo(9.5495, within(0.00005));
    assertThat(found.direction().orElseThrow()).isEqualTo(Direction.UP_WORSE);
    assertThat(found.slope().orElseThrow()).isCloseTo(0.012, within(1e-15));
  }

  @Test
  void reversingTheYearsTurnsTheDirection() {
    double[] bases = {1_000, 1_000, 1_000, 1_000, 1_000};
    List<TrendPoint> down = points(2021, new double[] {150, 130, 125, 110, 100}, bases);
    assertThat(trend(CountedAs.PROPORTION, Polarity.LOWER_IS_BETTER, null, down).direction())
        .isEqualTo(Figure.of(Direction.DOWN_BETTER));
    assertThat(trend(CountedAs.PROPORTION, Polarity.HIGHER_IS_BETTER, null, down).direction())
        .isEqualTo(Figure.of(Direction.DOWN_WORSE));
    assertThat(trend(CountedAs.PROPORTION, Polarity.NO_JUDGEMENT, null, down).direction())
        .isEqualTo(Figure.of(Direction.DOWN));
  }

  @Test
  void theSameShareEveryYearIsNoChange() {
    RecentTrend found =
        trend(
            CountedAs.PROPORTION,
            Polarity.LOWER_IS_BETTER,
            null,
            points(
                2021, new double[] {10, 20, 30, 40, 50}, new double[] {100, 200, 300, 400, 500}));
    assertThat(found.chiSquare().orElseThrow()).isCloseTo(0, within(1e-20));
    assertThat(found.direction().orElseThrow()).isEqualTo(Direction.NO_CHANGE);
  }

  @Test
  void aTrendThatHangsOnOneYearIsCalledSo() {
    RecentTrend found =
        trend(
            CountedAs.PROPORTION,
            Polarity.LOWER_IS_BETTER,
            null,
            points(
                2021,
                new double[] {103, 102, 101, 100, 180},
                new double[] {1_000, 1_000, 1_000, 1_000, 1_000}));
    assertThat(found.chiSquare().orElseThrow()).isGreaterThan(found.threshold());
    assertThat(found.direction().orElseThrow()).isEqualTo(Direction.ONE_YEAR);
  }

  @Test
  void looksAtTheLatestPointsOnly() {
    double[] bases = {100, 1_000, 1_000, 1_000, 1_000, 1_000};
    RecentTrend found =
        trend(
            CountedAs.PROPORTION,
            Polarity.LOWER_IS_BETTER,
            null,
            points(2020, new double[] {99, 100, 110, 125, 130, 150}, bases));
    assertThat(found.years()).extracting(TrendYear::year).startsWith(2021).hasSize(5);
  }

  @Test
  void saysWhyThereIsNoTrend() {
    double[] bases = {10, 10, 10, 10, 10};
    assertThat(
            trend(CountedAs.RATE, Polarity.LOWER_IS_BETTER, null, points(2021, SMOKERS, PATIENTS))
                .direction())
        .isEqualTo(Figure.none("there are fewer points than the 5 that a trend is judged by"));
    assertThat(
            trend(
                    CountedAs.RATE,
                    Polarity.LOWER_IS_BETTER,
                    null,
                    points(2021, new double[5], bases))
                .direction())
        .isEqualTo(Figure.none("nothing is counted in any of the years"));
    assertThat(
            trend(CountedAs.PROPORTION, Polarity.LOWER_IS_BETTER, null, points(2021, bases, bases))
                .direction())
        .isEqualTo(Figure.none("everything is counted in all of the years"));
  }

  @Test
  void refusesWhatIsNoSeries() {
    assertThat(
            problems(
                () ->
                    trend(
                        CountedAs.PROPORTION,
                        Polarity.LOWER_IS_BETTER,
                        2,
                        List.of(new TrendPoint(2021, 11.0, 10.0), new TrendPoint(2021, 1.0, 0.0)))))
        .containsExactlyInAnyOrder(
            "/latest: must be at least 3 but was 2",
            "/points/0/count: must be at most base, 10 but was 11.0",
            "/points/1/base: must be above 0 but was 0.0",
            "/points/1/year: must not repeat an earlier entry but was 2021");
    assertThat(
            problems(
                () ->
                    trend(
                        CountedAs.RATIO,
                        Polarity.LOWER_IS_BETTER,
                        null,
                        points(2021, SMOKERS, PATIENTS))))
        .containsExactly("/kind: must be a proportion or a rate but was ratio");
  }

  // Targets

  private static Observation observed(double value, Double lower, Double upper) {
    return new Observation(null, null, LocalDate.of(2025, 12, 31), value, lower, upper, null, null);
  }

  private static TargetAttainment target(
      Observation observed, double target, Polarity polarity, Observation baseline) {
    return TargetAttainment.of(
        new TargetQuestion(
            observed,
            new Target(null, target, LocalDate.of(2028, 12, 31), null),
            polarity,
            baseline));
  }

  @ParameterizedTest
  @CsvSource({
    "86, 85.5, 87, met",
    "86, 85, 87, met",
    "86, 84, 88, met-within-chance",
    "85, 84, 86, met-within-chance",
    "84, 83, 86, not-met-within-chance",
    "84, 83, 85, not-met-within-chance",
    "84, 83, 84.5, not-met",
    "86, , , met-unsure",
    "84, , , not-met-unsure"
  })
  void judgesTheWholeIntervalByPolarityAndMirrored(
      double value, Double lower, Double upper, String expected) {
    TargetAttainment higher =
        target(observed(value, lower, upper), 85, Polarity.HIGHER_IS_BETTER, null);
    assertThat(higher.attainment().orElseThrow()).hasToString(expected);
    Double negativeLower = upper == null ? null : -upper;
    Double negativeUpper = lower == null ? null : -lower;
    TargetAttainment mirrored =
        target(observed(-value, negativeLower, negativeUpper), -85, Polarity.LOWER_IS_BETTER, null);
    assertThat(mirrored.attainment()).isEqualTo(higher.attainment());
    assertThat(mirrored.distance()).isEqualTo(higher.distance());
  }

  @Test
  void saysHowMuchOfTheWayAndTheTimeIsGone() {
    TargetAttainment found = TargetAttainment.of(TargetAttainment.CALCULATION.example());
    assertThat(found.attainment().orElseThrow()).isEqualTo(Attainment.NOT_MET);
    assertThat(found.wayGone().orElseThrow()).isCloseTo(0.4, within(1e-15));
    assertThat(found.timeGone().orElseThrow()).isCloseTo(731.0 / 1827, within(1e-15));
    assertThat(found.reading()).isEqualTo("The target is not met.");
  }

  static Stream<Double> values() {
    return Stream.of(78.0, 80.0, 85.0, 90.0);
  }

  @Test
  void theWayIsBelowNoughtBackwardsAndAboveOneBeyond() {
    Observation baseline =
        new Observation(null, null, LocalDate.of(2023, 12, 31), 80.0, null, null, null, null);
    assertThat(
            values()
                .map(
                    value ->
                        target(observed(value, null, null), 85, Polarity.HIGHER_IS_BETTER, baseline)
                            .wayGone()
                            .orElseThrow()))
        .containsExactly(-0.4, 0.0, 1.0, 2.0);
    assertThat(target(observed(80, null, null), 80, Polarity.HIGHER_IS_BETTER, baseline).wayGone())
        .isEqualTo(Figure.none("the baseline is at the target already"));
  }

  @Test
  void withoutAJudgementNothingIsMetOrMissed() {
    TargetAttainment found = target(observed(80, null, null), 85, Polarity.NO_JUDGEMENT, null);
    assertThat(found.attainment())
        .isEqualTo(
            Figure.none(
                "without a judgement on which way is better a target is neither met nor missed"));
    assertThat(found.wayGone()).isEqualTo(Figure.none("no baseline is given"));
  }

  @Test
  void refusesAnotherPlaceAndABaselineThatIsNotEarlier() {
    Observation late =
        new Observation(
            "elsewhere", null, LocalDate.of(2025, 12, 31), 80.0, null, null, null, null);
    assertThat(
            problems(
                () ->
                    TargetAttainment.of(
                        new TargetQuestion(
                            observed(1, null, null),
                            new Target("upton", 2.0, LocalDate.of(2027, 1, 1), null),
                            Polarity.HIGHER_IS_BETTER,
                            late))))
        .containsExactlyInAnyOrder(
            "/observed/place: must be the place of the target",
            "/baseline/place: must be the place that is observed but was 'elsewhere'",
            "/baseline/to: must be before the last day observed, 2025-12-31 but was 2025-12-31");
  }
}
