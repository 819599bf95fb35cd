package org.commissioning.scoring.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.commissioning.model.need.DirectlyStandardisedRateQuestion;
import org.commissioning.model.need.IndirectStandardisationQuestion;
import org.commissioning.model.need.ObservedBand;
import org.commissioning.model.need.RateBand;
import org.commissioning.model.population.StandardBand;
import org.commissioning.model.population.StandardPopulation;
import org.commissioning.scoring.method.Gap;
import org.commissioning.scoring.method.InvalidInputException;
import org.commissioning.scoring.statistics.ConfidenceLevel;
import org.junit.jupiter.api.Test;

/** Many areas at once: the same figures as one by one, and no area's gap costs another anything. */
class StandardisedColumnsTest {

  private static final String[] BANDS = {"65+", "0-64"};

  private static final StandardPopulation STANDARD =
      new StandardPopulation(
          "own",
          "Our own",
          null,
          null,
          List.of(new StandardBand("0-64", 80.0), new StandardBand("65+", 20.0)));

  private static final List<RateBand> REFERENCE =
      List.of(new RateBand("0-64", 16_000, 8_000_000), new RateBand("65+", 60_000, 2_000_000));

  private static final ConfidenceLevel[] LEVELS = {ConfidenceLevel.P95, ConfidenceLevel.P99_8};

  private static BandColumns random(int areas, double[] events, double[] people) {
    SplittableRandom random = new SplittableRandom(20_261_124);
    String[] labels = new String[areas];
    for (int area = 0; area < areas; area++) {
      labels[area] = "area " + area;
      for (int band = 0; band < 2; band++) {
        events[2 * area + band] = random.nextInt(0, 40);
        people[2 * area + band] = random.nextInt(100, 10_000);
      }
    }
    return BandColumns.of(labels, BANDS, events, people);
  }

  @Test
  void everyRowIsWhatItIsByItself() {
    double[] events = new double[1_000];
    double[] people = new double[1_000];
    BandColumns table = random(500, events, people);
    EstimateColumns direct = DirectlyStandardisedRates.of(table, STANDARD, LEVELS);
    EstimateColumns ratios = StandardisedRatios.of(table, REFERENCE, 100, LEVELS);
    EstimateColumns rates = IndirectlyStandardisedRates.of(table, REFERENCE, 1_000, LEVELS);
    for (int row = 0; row < 500; row++) {
      List<RateBand> bands = new ArrayList<>();
      List<ObservedBand> observed = new ArrayList<>();
      for (int band = 0; band < 2; band++) {
        double count = events[2 * row + band];
        double number = people[2 * row + band];
        bands.add(new RateBand(BANDS[band], count, number));
        observed.add(new ObservedBand(BANDS[band], number, count));
      }
      var one =
          DirectlyStandardisedRate.of(
              new DirectlyStandardisedRateQuestion(
                  bands, "own", List.of(STANDARD), null, null, null, null, List.of(0.95, 0.998)));
      assertThat(direct.calculated(row)).isEqualTo(one.value().toOptional().isPresent());
      if (direct.calculated(row)) {
        assertThat(direct.value(row)).isEqualTo(one.value().orElseThrow());
        for (int level = 0; level < 2; level++) {
          assertThat(direct.interval(level, row))
              .isEqualTo(one.intervals().orElseThrow().get(level));
        }
      }
      var question =
          new IndirectStandardisationQuestion(
              observed, null, REFERENCE, 100.0, null, List.of(0.95, 0.998));
      assertThat(ratios.value(row)).isEqualTo(StandardisedRatio.of(question).value().orElseThrow());
      assertThat(ratios.interval(1, row))
          .isEqualTo(StandardisedRatio.of(question).intervals().orElseThrow().get(1));
      var rateQuestion =
          new IndirectStandardisationQuestion(
              observed, null, REFERENCE, 1_000.0, null, List.of(0.95, 0.998));
      assertThat(rates.value(row))
          .isEqualTo(IndirectlyStandardisedRate.of(rateQuestion).value().orElseThrow());
      assertThat(rates.interval(0, row))
          .isEqualTo(IndirectlyStandardisedRate.of(rateQuestion).intervals().orElseThrow().get(0));
    }
    assertThat(direct.gaps().count()).isPositive();
  }

  /** What users of other tools ask for: a group without people is left out, and the rest stands. */
  @Test
  void oneAreasGapCostsNoOtherAreaAnything() {
    String[] areas = {"a", "b", "c", "d", "e", "f", "g", "h"};
    double[] events = {9, 9, 5, 5, Double.NaN, 9, -1, 9, 2, 2, 2.5, 9, 9, 9, 0, 40};
    double[] people = {90, 90, 90, 0, 90, 90, 90, 90, 90, 90, 90, 90, Double.NaN, 90, 1e-320, 90};
    EstimateColumns rates =
        DirectlyStandardisedRates.of(BandColumns.of(areas, BANDS, events, people), STANDARD);
    assertThat(rates.value(0)).isEqualTo(10_000);
    assertThat(rates.gaps().count()).isEqualTo(7);
    assertThat(rates.gaps().first())
        .extracting(Gap::label, Gap::reason)
        .map(Object::toString)
        .containsExactly(
            "(\"b\", \"there are no people in 0-64\")",
            "(\"c\", \"the number of events is missing in the band 65+\")",
            "(\"d\", \"the number of events is not a number from 0 up in the band 65+\")",
            "(\"e\", \"there are fewer events than the 10 for which a rate is given\")",
            "(\"f\", \"the number of events is a fraction, and the table is not declared weighted in"
                + " the band 65+\")",
            "(\"g\", \"the number of people is missing in the band 65+\")",
            "(\"h\", \"the figures are too large: a band has next to no people\")");
    assertThat(rates.gaps().first().get(3))
        .isEqualTo(
            new Gap(
                4, "e", "there are fewer events than the 10 for which a rate is given", 10.0, 4.0));
    assertThatThrownBy(() -> rates.value(1))
        .hasMessageContaining("the row is a gap; gaps() says why");
  }

  @Test
  void takesFractionsOfATableDeclaredWeighted() {
    BandColumns table =
        BandColumns.of(
            new String[] {"a"}, BANDS, new double[] {10.5, 9.5}, new double[] {100, 100});
    assertThat(DirectlyStandardisedRates.of(table, STANDARD).calculated(0)).isFalse();
    assertThat(DirectlyStandardisedRates.of(table.weighted(), STANDARD).calculated(0)).isTrue();
  }

  @Test
  void rowsInAnyOrderAreJoinedByTheirLabels() {
    BandColumns rows =
        BandColumns.ofRows(
            new String[] {"b", "a", "b", "a", "c"},
            new String[] {"65+", "0-64", "0-64", "65+", "65+"},
            new double[] {12, 30, 31, 11, 50},
            new double[] {120, 300, 310, 110, 500});
    EstimateColumns rates = DirectlyStandardisedRates.of(rows, STANDARD, LEVELS);
    EstimateColumns placed =
        DirectlyStandardisedRates.of(
            BandColumns.of(
                new String[] {"b", "a"},
                new String[] {"0-64", "65+"},
                new double[] {31, 12, 30, 11},
                new double[] {310, 120, 300, 110}),
            STANDARD,
            LEVELS);
    assertThat(rates.label(0)).isEqualTo("b");
    assertThat(rates.value(0)).isEqualTo(placed.value(0));
    assertThat(rates.interval(1, 1)).isEqualTo(placed.interval(1, 1));
    assertThat(rates.gaps().first())
        .containsExactly(
            new Gap(2, "c", "the number of events is missing in the band 0-64", null, null));
  }

  /** Observed events known for the whole of an area only. */
  @Test
  void takesTotalsWhereEventsByBandAreNotKnown() {
    double[] unknown = {Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN};
    BandColumns people =
        BandColumns.of(
            new String[] {"a", "b", "c"},
            BANDS,
            unknown,
            new double[] {4_000, 10_000, 4_000, 10_000, 0, 0});
    EstimateColumns ratios =
        StandardisedRatios.ofTotals(
            people, new double[] {150, Double.NaN, 3}, REFERENCE, 100, LEVELS);
    var single =
        StandardisedRatio.of(
            new IndirectStandardisationQuestion(
                List.of(
                    new ObservedBand("65+", 4_000.0, null),
                    new ObservedBand("0-64", 10_000.0, null)),
                150.0,
                REFERENCE,
                100.0,
                null,
                List.of(0.95)));
    assertThat(ratios.value(0)).isEqualTo(single.value().orElseThrow());
    assertThat(ratios.interval(0, 0)).isEqualTo(single.intervals().orElseThrow().get(0));
    assertThat(ratios.gaps().first())
        .extracting(Gap::reason)
        .containsExactly(
            "the number of events is missing for the whole",
            "no events are to be expected at the rates of the reference");
    assertThat(
            IndirectlyStandardisedRates.ofTotals(people, new double[] {150, 0, 3}, REFERENCE, 1_000)
                .value(1))
        .isZero();
  }

  private static List<String> refusal(Runnable call) {
    List<String> faults = new ArrayList<>();
    assertThatThrownBy(call::run)
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused ->
                refused
                    .problems()
                    .forEach(problem -> faults.add(problem.pointer() + " " + problem.rule())));
    return faults;
  }

  @Test
  void refusesAMalformedTable() {
    String[] areas = {"a"};
    assertThat(
            refusal(() -> BandColumns.of(areas, BANDS, new double[] {1}, new double[] {1, 2, 3})))
        .containsExactly(
            "/events must have 2 values but has 1", "/people must have 2 values but has 3");
    assertThat(
            refusal(
                () -> BandColumns.of(areas, new String[] {"x", "x"}, new double[2], new double[2])))
        .containsExactly("/bands must not repeat an earlier entry");
    assertThat(
            refusal(
                () ->
                    BandColumns.ofRows(
                        new String[] {"a", "a"},
                        new String[] {"x", "x"},
                        new double[2],
                        new double[2])))
        .containsExactly("/bands/1 must not repeat a band of the area");
  }

  @Test
  void refusesBandsThatDoNotFitTheStandardOrTheReference() {
    BandColumns table =
        BandColumns.of(
            new String[] {"a"}, new String[] {"0-64", "66+"}, new double[2], new double[2]);
    assertThat(refusal(() -> DirectlyStandardisedRates.of(table, STANDARD)))
        .containsExactly(
            "/bands must fit the standard, but bands of the standard are missing: 65+",
            "/bands must fit the standard, but the standard has no band 66+");
    assertThat(refusal(() -> StandardisedRatios.of(table, REFERENCE, 100)))
        .containsExactly(
            "/bands must have every band of the reference, but lacks 65+",
            "/bands/1 must be a band of the reference");
    assertThat(
            refusal(
                () ->
                    StandardisedRatios.of(table, List.of(REFERENCE.get(0), REFERENCE.get(0)), 100)))
        .containsExactly("/reference/1/band must not repeat an earlier entry");
    assertThat(refusal(() -> StandardisedRatios.of(table, REFERENCE, Double.NaN))).hasSize(1);
    assertThat(
            refusal(() -> DirectlyStandardisedRates.of(table, STANDARD, 100, Double.NaN, LEVELS)))
        .containsExactly("/smallestEvents must be at least 0 and at most 1000000000000000");
  }

  @Test
  void laterChangesToACallersArraysChangeNothing() {
    double[] events = {20, 30};
    BandColumns table = BandColumns.of(new String[] {"a"}, BANDS, events, new double[] {100, 100});
    double before = DirectlyStandardisedRates.of(table, STANDARD).value(0);
    events[0] = 99;
    assertThat(DirectlyStandardisedRates.of(table, STANDARD).value(0)).isEqualTo(before);
  }
}
