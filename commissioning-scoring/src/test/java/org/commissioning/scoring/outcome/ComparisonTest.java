package org.commissioning.scoring.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.commissioning.model.outcome.ComparedEstimate.OfTime;
import org.commissioning.model.outcome.ComparedEstimate.OfTotal;
import org.commissioning.model.outcome.ComparedEstimate.WithError;
import org.commissioning.model.outcome.CountedAs;
import org.commissioning.model.outcome.DifferenceQuestion;
import org.commissioning.model.outcome.DispersionEstimator;
import org.commissioning.model.outcome.ExtremeValues;
import org.commissioning.model.outcome.FunnelArea;
import org.commissioning.model.outcome.FunnelQuestion;
import org.commissioning.model.outcome.OverDispersionQuestion;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.InvalidInputException;
import org.commissioning.scoring.method.Problem;
import org.commissioning.scoring.need.Proportion;
import org.commissioning.scoring.statistics.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonTest {

  private static final List<Double> LEVELS = List.of(0.95, 0.998);

  private static List<String> problems(Runnable call) {
    try {
      call.run();
      return List.of();
    } catch (InvalidInputException e) {
      return e.problems().stream().map(Problem::text).toList();
    }
  }

  private static FunnelQuestion funnel(
      CountedAs kind, Double benchmark, Double per, FunnelArea... areas) {
    return new FunnelQuestion(kind, List.of(areas), benchmark, per, LEVELS, null);
  }

  // Funnel limits

  @Test
  void givesTheFunnelOfItsDocumentation() {
    FunnelLimits limits = FunnelLimits.of(FunnelLimits.EXAMPLE);
    assertThat(limits.benchmark().orElseThrow()).isCloseTo(29.39, within(0.005));
    Interval first = limits.areas().get(0).limits().get(0);
    assertThat(first.lower()).isCloseTo(24.92, within(0.005));
    assertThat(first.upper()).isCloseTo(33.85, within(0.005));
  }

  /** Roots of the chi-square equations, found with SciPy 1.17. */
  @Test
  void limitsOfEventsAreExact() {
    FunnelLimits limits =
        FunnelLimits.of(funnel(CountedAs.RATIO, 1.0, null, new FunnelArea("A", 3.0, 12.0)));
    Interval at95 = limits.areas().get(0).limits().get(0);
    assertThat(at95.lower() * 12).isCloseTo(LOWER_OF_12, within(1e-9));
    assertThat(at95.upper() * 12).isCloseTo(UPPER_OF_12, within(1e-9));
  }

  private static final double LOWER_OF_12 = 5.236346792158014;
  private static final double UPPER_OF_12 = 19.72217606295731;

  @Test
  void whereEvenNoEventsWouldNotBeUnlikelyTheLowerLimitIsNought() {
    FunnelLimits limits =
        FunnelLimits.of(funnel(CountedAs.RATIO, 1.0, null, new FunnelArea("A", 1.0, 2.0)));
    assertThat(limits.areas().get(0).limits().get(0).lower()).isEqualTo(0);
  }

  /** A known fault elsewhere: limits of proportions capped at 100 whatever they are given per. */
  @ParameterizedTest
  @ValueSource(doubles = {1, 100, 1_000, 100_000})
  void limitsOfProportionsEndAtTheWholeWhateverTheyAreGivenPer(double per) {
    FunnelLimits limits =
        FunnelLimits.of(
            funnel(CountedAs.PROPORTION, 0.9 * per, per, new FunnelArea("A", 5.0, 6.0)));
    Interval outer = limits.areas().get(0).limits().get(1);
    assertThat(outer.upper()).isEqualTo(per);
    FunnelLimits large =
        FunnelLimits.of(
            funnel(CountedAs.PROPORTION, 0.5 * per, per, new FunnelArea("A", 50.0, 100.0)));
    assertThat(large.areas().get(0).limits().get(0).upper())
        .isCloseTo(per * 0.5979981992, within(1e-9 * per));
  }

  /** A known fault elsewhere: the digits of 1e+05 counted as text. */
  @ParameterizedTest
  @ValueSource(doubles = {1, 9, 10, 99, 1_000, 99_999, 100_000, 100_001, 1e6, 1.23e7, 1e9})
  void theAxisRunsBetweenRoundNumbersAroundTheBases(double base) {
    List<Double> axis =
        FunnelLimits.axis(
            List.of(new FunnelArea("A", 0.0, base), new FunnelArea("B", 0.0, 3 * base)));
    assertThat(axis).hasSize(FunnelLimits.POINTS).isSorted();
    assertThat(axis.get(0)).isLessThanOrEqualTo(base).isGreaterThan(0.8 * base);
    assertThat(axis.get(FunnelLimits.POINTS - 1))
        .isGreaterThanOrEqualTo(3 * base)
        .isLessThan(3.4 * base);
    double unit = Math.pow(10, Math.floor(Math.log10(base)) - 1);
    assertThat(axis.get(0) / unit).isCloseTo(Math.rint(axis.get(0) / unit), within(1e-9));
  }

  @Test
  void refusesProportionsThatCannotBe() {
    assertThat(
            problems(
                () ->
                    FunnelLimits.of(
                        funnel(
                            CountedAs.PROPORTION,
                            100.0,
                            100.0,
                            new FunnelArea("A", 11.0, 10.0),
                            new FunnelArea("A", 1.0, 10.0)))))
        .containsExactly(
            "/areas/0/count: must be at most base, 10 but was 11.0",
            "/areas/1/area: must not repeat an earlier entry but was 'A'",
            "/benchmark: must be below what proportions are given per, 100 but was 100.0");
  }

  @Test
  void withoutABaseOrACountThereIsNoFunnel() {
    assertThat(
            FunnelLimits.of(funnel(CountedAs.RATE, null, null, new FunnelArea("A", 1.0, 0.0)))
                .benchmark())
        .isEqualTo(Figure.none("no area has a base above 0"));
    assertThat(
            FunnelLimits.of(funnel(CountedAs.RATE, null, null, new FunnelArea("A", 0.0, 5.0)))
                .benchmark())
        .isEqualTo(Figure.none("nothing is counted anywhere, and no benchmark is stated"));
  }

  // Significance

  @ParameterizedTest
  @EnumSource(CountedAs.class)
  void judgementAndLimitsAgree(CountedAs kind) {
    SplittableRandom random = new SplittableRandom(5);
    for (int run = 0; run < 300; run++) {
      double base = 1 + random.nextInt(2_000);
      double benchmark = 0.02 + 0.9 * random.nextDouble();
      double count =
          kind == CountedAs.PROPORTION
              ? random.nextInt((int) base + 1)
              : random.nextInt((int) (3 * base * benchmark) + 3);
      FunnelQuestion question =
          new FunnelQuestion(
              kind, List.of(new FunnelArea("A", count, base)), benchmark, null, LEVELS, null);
      List<Standing> standings =
          FunnelSignificance.of(question).areas().get(0).standings().orElseThrow();
      List<Interval> limits = FunnelLimits.of(question).areas().get(0).limits();
      for (int level = 0; level < 2; level++) {
        double value = count / base;
        Standing expected =
            value > limits.get(level).upper()
                ? Standing.HIGH
                : value < limits.get(level).lower() ? Standing.LOW : Standing.NOT_SIGNIFICANT;
        double near =
            Math.min(
                Math.abs(value - limits.get(level).upper()),
                Math.abs(value - limits.get(level).lower()));
        if (near > 1e-9) {
          assertThat(standings.get(level))
              .as("%s of %s at %s", count, base, benchmark)
              .isEqualTo(expected);
        }
      }
    }
  }

  @Test
  void givesTheStandingsOfItsDocumentation() {
    FunnelSignificance found = FunnelSignificance.of(FunnelLimits.EXAMPLE);
    assertThat(found.areas())
        .extracting(area -> area.standings().orElseThrow().get(0))
        .containsExactly(Standing.NOT_SIGNIFICANT, Standing.LOW, Standing.HIGH, Standing.LOW);
    assertThat(found.areas())
        .extracting(area -> area.standings().orElseThrow().get(1))
        .containsExactly(
            Standing.NOT_SIGNIFICANT,
            Standing.NOT_SIGNIFICANT,
            Standing.HIGH,
            Standing.NOT_SIGNIFICANT);
    assertThat(found.flags().get(0).byChance()).isCloseTo(0.2, within(1e-12));
  }

  @Test
  void anAreaWithoutABaseCostsTheOthersNothing() {
    FunnelSignificance found =
        FunnelSignificance.of(
            funnel(
                CountedAs.RATE,
                null,
                null,
                new FunnelArea("A", 5.0, 100.0),
                new FunnelArea("B", 1.0, 0.0),
                new FunnelArea("C", 25.0, 100.0)));
    assertThat(found.areas().get(1).standings())
        .isEqualTo(Figure.none("it has no base: nothing is counted against"));
    assertThat(found.areas().get(2).standings().orElseThrow().get(0)).isEqualTo(Standing.HIGH);
    assertThat(found.flags().get(0).areas()).isEqualTo(2);
  }

  @Test
  void aScanOverManyAreasSaysHowManyFlagsChanceGives() {
    SplittableRandom random = new SplittableRandom(42);
    List<FunnelArea> areas = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      int count = 0;
      for (int person = 0; person < 400; person++) {
        count += random.nextDouble() < 0.3 ? 1 : 0;
      }
      areas.add(new FunnelArea("area " + i, (double) count, 400.0));
    }
    FunnelSignificance found =
        FunnelSignificance.of(
            new FunnelQuestion(CountedAs.PROPORTION, areas, 0.3, null, LEVELS, 0.05));
    FlagCount flags = found.flags().get(0);
    assertThat(flags.byChance()).isCloseTo(100, within(1e-9));
    assertThat(flags.high() + flags.low()).isBetween(60, 140);
    assertThat(flags.probability()).isBetween(0.001, 0.999);
    assertThat(found.areas().stream().filter(area -> area.discovered().orElseThrow()).count())
        .isLessThan(5);
  }

  /**
   * Probabilities 0.01, 0.02, 0.03 and 0.5 with a share of 0.04: three, since 0.03 ≤ 3 ÷ 4 × 0.04.
   */
  @Test
  void falseAlarmsAreHeldToTheShareStated() {
    List<FunnelArea> areas = new ArrayList<>();
    double[] scores = {2.5758293, 2.3263479, 2.1700904, 0.6744898};
    for (int i = 0; i < scores.length; i++) {
      double base = 1e12;
      double count = Math.rint(base * 0.5 + scores[i] * Math.sqrt(base * 0.25));
      areas.add(new FunnelArea("area " + i, count, base));
    }
    FunnelSignificance strict =
        FunnelSignificance.of(
            new FunnelQuestion(CountedAs.PROPORTION, areas, 0.5, null, LEVELS, 0.041));
    assertThat(strict.areas())
        .extracting(area -> area.discovered().orElseThrow())
        .containsExactly(true, true, true, false);
    FunnelSignificance stricter =
        FunnelSignificance.of(
            new FunnelQuestion(CountedAs.PROPORTION, areas, 0.5, null, LEVELS, 0.039));
    assertThat(stricter.areas())
        .extracting(area -> area.discovered().orElseThrow())
        .containsExactly(false, false, false, false);
  }

  // Over-dispersion: figures from the definitions with NumPy 2 and SciPy 1.17

  private static OverDispersion dispersion(
      DispersionEstimator estimator, ExtremeValues extremes, Double share) {
    return OverDispersion.of(
        new OverDispersionQuestion(
            OverDispersion.CALCULATION.example().funnel(), estimator, extremes, share));
  }

  @Test
  void estimatorsGiveWhatTheirDefinitionsGive() {
    OverDispersion plain = dispersion(DispersionEstimator.MULTIPLICATIVE, ExtremeValues.KEPT, null);
    assertThat(plain.factor().orElseThrow()).isCloseTo(2.812477726132983, within(1e-12));
    assertThat(plain.probability().orElseThrow()).isCloseTo(0.009754299496503966, within(1e-12));
    assertThat(
            dispersion(DispersionEstimator.DERSIMONIAN_LAIRD, ExtremeValues.KEPT, null)
                .betweenVariance()
                .orElseThrow())
        .isCloseTo(0.036425970419625454, within(1e-14));
    assertThat(
            dispersion(DispersionEstimator.PAULE_MANDEL, ExtremeValues.KEPT, null)
                .betweenVariance()
                .orElseThrow())
        .isCloseTo(0.033546323138542576, within(1e-13));
    assertThat(
            dispersion(DispersionEstimator.MULTIPLICATIVE, ExtremeValues.WINSORISED, 0.1)
                .factor()
                .orElseThrow())
        .isCloseTo(2.4220598562970994, within(1e-12));
    assertThat(
            dispersion(DispersionEstimator.MULTIPLICATIVE, ExtremeValues.TRUNCATED, 0.1)
                .factor()
                .orElseThrow())
        .isCloseTo(1.6064054162980117, within(1e-12));
  }

  @Test
  void areasThatDifferByChanceAloneAreNotAdjusted() {
    List<FunnelArea> areas = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      areas.add(new FunnelArea("area " + i, 100.0 + (i % 2 == 0 ? 5 : -5), 100.0));
    }
    OverDispersion found =
        OverDispersion.of(
            new OverDispersionQuestion(
                new FunnelQuestion(CountedAs.RATIO, areas, 1.0, null, LEVELS, null),
                DispersionEstimator.DERSIMONIAN_LAIRD,
                ExtremeValues.KEPT,
                null));
    assertThat(found.factor().orElseThrow()).isLessThan(1);
    assertThat(found.betweenVariance().orElseThrow()).isEqualTo(0);
    assertThat(found.areas().get(0).adjusted()).isEqualTo(found.areas().get(0).score());
    assertThat(found.reading()).isEqualTo("Areas differ by no more than chance.");
  }

  @Test
  void theTrimmedShareIsStatedWhereExtremesAreTrimmedAndOnlyThere() {
    assertThat(
            problems(() -> dispersion(DispersionEstimator.MULTIPLICATIVE, ExtremeValues.KEPT, 0.1)))
        .containsExactly("/trimmedShare: must be left out where extremes are kept but was 0.1");
    assertThat(
            problems(
                () ->
                    dispersion(DispersionEstimator.MULTIPLICATIVE, ExtremeValues.WINSORISED, null)))
        .containsExactly("/trimmedShare: must be given where extremes are not kept");
  }

  @Test
  void fewerThanThreeAreasHaveNoSpreadToJudge() {
    OverDispersion found =
        OverDispersion.of(
            new OverDispersionQuestion(
                funnel(
                    CountedAs.RATIO,
                    1.0,
                    null,
                    new FunnelArea("A", 1.0, 2.0),
                    new FunnelArea("B", 3.0, 2.0),
                    new FunnelArea("C", 3.0, 0.0)),
                DispersionEstimator.MULTIPLICATIVE,
                ExtremeValues.KEPT,
                null));
    assertThat(found.factor())
        .isEqualTo(Figure.none("the spread of fewer than 3 areas cannot be judged"));
  }

  // Differences

  private static DifferenceTest difference(
      org.commissioning.model.outcome.ComparedEstimate first,
      org.commissioning.model.outcome.ComparedEstimate second) {
    return DifferenceTest.of(new DifferenceQuestion(first, second, false, null, List.of(0.95)));
  }

  @Test
  void givesTheDifferenceOfItsDocumentation() {
    DifferenceTest found = DifferenceTest.of(DifferenceTest.CALCULATION.example());
    assertThat(found.difference()).isEqualTo(15);
    assertThat(found.probability().orElseThrow()).isCloseTo(0.0319, within(0.00005));
    assertThat(found.differenceIntervals().orElseThrow().get(0).lower())
        .isCloseTo(1.31, within(0.005));
    assertThat(found.differenceIntervals().orElseThrow().get(0).upper())
        .isCloseTo(27.93, within(0.005));
  }

  /** Newcombe (1998), table II, (a): 56/70 − 48/80 by method 10: 0.0524 to 0.3339. */
  @Test
  void limitsAreThoseThatNewcombePrints() {
    DifferenceTest found = difference(new OfTotal(56.0, 70.0), new OfTotal(48.0, 80.0));
    Interval limits = found.differenceIntervals().orElseThrow().get(0);
    assertThat(limits.lower()).isCloseTo(0.0524, within(0.00005));
    assertThat(limits.upper()).isCloseTo(0.3339, within(0.00005));
  }

  /** SciPy 1.17: the binomial tail, doubled, and its exact interval. */
  @Test
  void ratesAreComparedExactly() {
    DifferenceTest found = difference(new OfTime(15.0, 100.0), new OfTime(10.0, 150.0));
    assertThat(found.ratio().orElseThrow()).isCloseTo(2.25, within(1e-12));
    assertThat(found.probability().orElseThrow()).isCloseTo(0.06878303618135723, within(1e-12));
    Interval limits = found.ratioIntervals().orElseThrow().get(0);
    assertThat(limits.lower())
        .isCloseTo(0.3866534962568412 / (1 - 0.3866534962568412) * 1.5, within(1e-9));
    assertThat(limits.upper())
        .isCloseTo(0.788745193534858 / (1 - 0.788745193534858) * 1.5, within(1e-9));
  }

  @Test
  void intervalsMayOverlapWhereTheDifferenceIsBeyondChance() {
    Interval first = Proportion.percentage(65, 100).intervals().get(0);
    Interval second = Proportion.percentage(50, 100).intervals().get(0);
    assertThat(second.upper()).isGreaterThan(first.lower());
    assertThat(DifferenceTest.of(DifferenceTest.CALCULATION.example()).probability().orElseThrow())
        .isLessThan(0.05);
  }

  @Test
  void exchangingTheTwoTurnsTheSignAndKeepsTheProbability() {
    DifferenceTest one = difference(new OfTotal(12.0, 40.0), new OfTotal(30.0, 50.0));
    DifferenceTest other = difference(new OfTotal(30.0, 50.0), new OfTotal(12.0, 40.0));
    assertThat(one.difference()).isEqualTo(-other.difference());
    assertThat(one.probability()).isEqualTo(other.probability());
    assertThat(one.differenceIntervals().orElseThrow().get(0).lower())
        .isCloseTo(-other.differenceIntervals().orElseThrow().get(0).upper(), within(1e-15));
    DifferenceTest rate = difference(new OfTime(5.0, 10.0), new OfTime(9.0, 7.0));
    DifferenceTest back = difference(new OfTime(9.0, 7.0), new OfTime(5.0, 10.0));
    assertThat(rate.probability().orElseThrow())
        .isCloseTo(back.probability().orElseThrow(), within(1e-14));
    assertThat(rate.ratioIntervals().orElseThrow().get(0).lower())
        .isCloseTo(1 / back.ratioIntervals().orElseThrow().get(0).upper(), within(1e-12));
  }

  @Test
  void sharedPeopleAreNoTwoIndependentGroups() {
    DifferenceTest found =
        DifferenceTest.of(
            new DifferenceQuestion(
                new OfTotal(5.0, 10.0), new OfTotal(50.0, 200.0), true, null, List.of(0.95)));
    assertThat(found.difference()).isEqualTo(0.25);
    assertThat(found.probability().toOptional()).isEmpty();
    assertThat(found.reading()).contains("some people or events are in both");
  }

  @Test
  void whatCannotBeTestedIsSaid() {
    assertThat(difference(new OfTime(0.0, 5.0), new OfTime(0.0, 9.0)).probability().orElseThrow())
        .isEqualTo(1);
    assertThat(difference(new OfTime(3.0, 5.0), new OfTime(0.0, 9.0)).ratio())
        .isEqualTo(Figure.none("the second is 0"));
    assertThat(difference(new WithError(1.0, 0.0), new WithError(2.0, 0.0)).probability())
        .isEqualTo(Figure.none("neither estimate has an error, so that chance plays no part"));
    assertThat(
            difference(new WithError(80.0, 0.3), new WithError(79.0, 0.4))
                .probability()
                .orElseThrow())
        .isCloseTo(0.04550026389635842, within(1e-14));
    assertThat(problems(() -> difference(new WithError(1.0, 1.0), new OfTime(1.0, 1.0))))
        .containsExactly("/second: must be of the same kind as the first");
  }
}
