package org.commissioning.scoring.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.commissioning.model.need.HealthBand;
import org.commissioning.model.need.HealthyLifeExpectancyQuestion;
import org.commissioning.model.need.LifeBand;
import org.commissioning.model.need.LifeExpectancyQuestion;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.InvalidInputException;
import org.commissioning.scoring.statistics.ConfidenceLevel;
import org.commissioning.scoring.statistics.Interval;
import org.junit.jupiter.api.Test;

class LifeExpectancyTest {

  private static final List<LifeBand> BANDS = LifeExpectancy.CALCULATION.example().bands();
  private static final Percentage CLOSE = Percentage.withPercentage(1e-10);

  private static LifeAtAge at(int age, List<LifeBand> bands) {
    return LifeExpectancy.of(bands).at(age).orElseThrow();
  }

  private static List<LifeBand> with(LifeBand... changed) {
    List<LifeBand> bands = new ArrayList<>(BANDS);
    for (LifeBand band : changed) {
      bands.replaceAll(old -> old.band().equals(band.band()) ? band : old);
    }
    return bands;
  }

  private static String reason(List<LifeBand> bands) {
    LifeExpectancy result =
        LifeExpectancy.of(
            new LifeExpectancyQuestion(bands, List.of(0), null, null, null, List.of(0.95)));
    return ((Figure.NotCalculable<Double>) result.at(0).orElseThrow().years()).reason();
  }

  /** Forwards through survivors and years lived, with mpmath at 50 digits. */
  @Test
  void agreesWithTheForwardLifeTable() {
    LifeAtAge birth = at(0, BANDS);
    assertThat(birth.years().orElseThrow()).isCloseTo(80.16845985558209, CLOSE);
    assertThat(birth.standardError().orElseThrow()).isCloseTo(0.550541883157283, CLOSE);
    Interval limits = birth.intervals().orElseThrow().get(0);
    assertThat(limits.lower()).isCloseTo(79.08941759261296, CLOSE);
    assertThat(limits.upper()).isCloseTo(81.24750211855122, CLOSE);
    LifeAtAge older = at(65, BANDS);
    assertThat(older.years().orElseThrow()).isCloseTo(20, CLOSE);
    assertThat(older.standardError().orElseThrow()).isCloseTo(0.34641016151377546, CLOSE);
  }

  /** Forwards through survivors and years lived, with mpmath at 50 digits. */
  @Test
  void agreesWithTheForwardTableOfHealthyYears() {
    HealthyLifeExpectancy result =
        HealthyLifeExpectancy.of(HealthyLifeExpectancy.CALCULATION.example());
    HealthyLifeAtAge birth = result.at(0).orElseThrow();
    assertThat(birth.years().orElseThrow()).isCloseTo(64.58239105699818, CLOSE);
    assertThat(birth.allYears().orElseThrow()).isCloseTo(80.16845985558209, CLOSE);
    assertThat(birth.errorByDeaths().orElseThrow()).isCloseTo(0.3658492691746044, CLOSE);
    assertThat(birth.errorByAsking().orElseThrow()).isCloseTo(0.5720656009750597, CLOSE);
    Interval limits = birth.intervals().orElseThrow().get(0);
    assertThat(limits.lower()).isCloseTo(63.251483521103026, CLOSE);
    assertThat(limits.upper()).isCloseTo(65.91329859289334, CLOSE);
    HealthyLifeAtAge older = result.at(65).orElseThrow();
    assertThat(older.years().orElseThrow()).isCloseTo(11.2, CLOSE);
    assertThat(older.errorByAsking().orElseThrow()).isCloseTo(0.4015968127363563, CLOSE);
  }

  @Test
  void isTheLifeExpectancyWhereEverybodyIsInGoodHealth() {
    HealthyLifeAtAge all = healthy(1).at(0).orElseThrow();
    assertThat(all.years().orElseThrow()).isEqualTo(at(0, BANDS).years().orElseThrow());
    assertThat(all.healthyShare().orElseThrow()).isEqualTo(1);
    assertThat(all.errorByAsking().orElseThrow()).isZero();
    assertThat(healthy(0).at(0).orElseThrow().years().orElseThrow()).isZero();
  }

  @Test
  void yearsInGoodAndPoorHealthAddUpToLife() {
    double well = healthy(0.3).at(0).orElseThrow().years().orElseThrow();
    double ill = healthy(0.7).at(0).orElseThrow().years().orElseThrow();
    assertThat(well + ill).isCloseTo(at(0, BANDS).years().orElseThrow(), CLOSE);
  }

  private static HealthyLifeExpectancy healthy(double share) {
    return HealthyLifeExpectancy.of(
        new HealthyLifeExpectancyQuestion(
            BANDS.stream()
                .map(b -> new HealthBand(b.band(), b.deaths(), b.people(), share, null))
                .toList(),
            List.of(),
            null,
            null,
            null,
            List.of()));
  }

  @Test
  void oneOpenBandGivesPeopleDividedByDeaths() {
    LifeAtAge one = at(0, List.of(new LifeBand("0+", 500, 40_000)));
    assertThat(one.years().orElseThrow()).isEqualTo(80);
    assertThat(one.standardError().orElseThrow()).isCloseTo(80 / Math.sqrt(500), CLOSE);
  }

  @Test
  void takesAnyBandsInAnyOrder() {
    List<LifeBand> turned = new ArrayList<>(BANDS);
    Collections.reverse(turned);
    assertThat(LifeExpectancy.of(turned).ages()).isEqualTo(LifeExpectancy.of(BANDS).ages());
  }

  @Test
  void leavesTheYearsAndNarrowsTheLimitsAsThePopulationGrows() {
    List<LifeBand> four =
        BANDS.stream().map(b -> new LifeBand(b.band(), 4 * b.deaths(), 4 * b.people())).toList();
    assertThat(at(0, four).years().orElseThrow())
        .isCloseTo(at(0, BANDS).years().orElseThrow(), CLOSE);
    assertThat(2 * at(0, four).standardError().orElseThrow())
        .isCloseTo(at(0, BANDS).standardError().orElseThrow(), CLOSE);
  }

  @Test
  void fallsAsMoreDie() {
    for (LifeBand band : BANDS) {
      LifeBand more = new LifeBand(band.band(), band.deaths() + 1, band.people());
      assertThat(at(0, with(more)).years().orElseThrow())
          .isLessThan(at(0, BANDS).years().orElseThrow());
    }
  }

  @Test
  void refusesMissingDeathsInsteadOfTakingThemForNone() {
    List<LifeBand> bands = with(new LifeBand("15-64", null, 50_000.0, null));
    assertThatThrownBy(() -> LifeExpectancy.of(bands))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Object::toString)
                    .singleElement()
                    .asString()
                    .contains("/bands/2/deaths")
                    .contains("must be given"));
  }

  @Test
  void saysWhyThereIsNoLifeTable() {
    assertThat(reason(List.of(BANDS.get(0), BANDS.get(2), BANDS.get(3), BANDS.get(4))))
        .isEqualTo("the ages from 1 to 14 are missing");
    assertThat(reason(BANDS.subList(0, 4)))
        .isEqualTo("the last band must be open at its end, such as 85+");
    assertThat(reason(with(new LifeBand("85+", 0, 2_000))))
        .isEqualTo(
            "nobody died in the last band, 85+, so that it cannot be said how long people live"
                + " there; join it to the band before");
    assertThat(reason(with(new LifeBand("1-14", 0, 0))))
        .isEqualTo("there are no people in the band 1-14");
    assertThat(reason(with(new LifeBand("0", 1_001, 1_000))))
        .isEqualTo("there are more deaths than people in the band 0");
    assertThat(reason(List.of(new LifeBand("0-64", 10, 3_000), new LifeBand("65+", 40, 2_000))))
        .isEqualTo("the population does not exceed the 5000 that are needed");
    assertThat(reason(List.of(new LifeBand("0-64", 10, 6_000), new LifeBand("60+", 40, 2_000))))
        .isEqualTo("these bands overlap: 0-64, 60+");
  }

  @Test
  void withholdsFiguresWithWideIntervalsButShowsThese() {
    LifeAtAge wide = at(0, List.of(new LifeBand("0+", 25, 6_000)));
    assertThat(wide.years())
        .isInstanceOf(Figure.NotCalculable.class)
        .hasToString("not calculable: the 95% interval is wider than 20 years");
    assertThat(wide.intervals().orElseThrow()).hasSize(1);
  }

  @Test
  void stillAnswersWhereNobodyDiedInABandBeforeTheLast() {
    LifeExpectancy result = LifeExpectancy.of(with(new LifeBand("1-14", 0, 14_000)));
    assertThat(result.at(0).orElseThrow().years().orElseThrow()).isCloseTo(80.30, within(0.1));
    assertThat(result.notes())
        .containsExactly(
            "Nobody died in 1-14: the limits take it as certain that nobody would, and are a little"
                + " too narrow.");
  }

  @Test
  void answersOtherAgesWhereNoBandBeginsAtOne() {
    LifeExpectancy result =
        LifeExpectancy.of(
            new LifeExpectancyQuestion(BANDS, List.of(60, 65), null, null, null, List.of()));
    assertThat(result.at(60).orElseThrow().years())
        .hasToString("not calculable: no band begins at the age 60");
    assertThat(result.at(65).orElseThrow().years().orElseThrow()).isCloseTo(20, CLOSE);
  }

  @Test
  void givesManyAreasTheFiguresOfEachAndGapsTheirReasons() {
    String[] bands = BANDS.stream().map(LifeBand::band).toArray(String[]::new);
    double[] deaths = {5, 2, 100, 400, 300, 5, Double.NaN, 100, 400, 300, 5, 2, 100, 400, 0};
    double[] people = new double[15];
    for (int i = 0; i < people.length; i++) {
      people[i] = BANDS.get(i % 5).people();
    }
    EstimateColumns columns =
        LifeExpectancies.of(
            BandColumns.of(new String[] {"A", "B", "C"}, bands, deaths, people),
            0,
            ConfidenceLevel.P95);
    LifeAtAge single = at(0, BANDS);
    assertThat(columns.value(0)).isEqualTo(single.years().orElseThrow());
    assertThat(columns.interval(0, 0)).isEqualTo(single.intervals().orElseThrow().get(0));
    assertThat(columns.gaps().first())
        .extracting(gap -> gap.label() + ": " + gap.reason())
        .containsExactly(
            "B: a count is missing in the band 1-14",
            "C: nobody died in the last band, 85+, so that it cannot be said how long people live"
                + " there; join it to the band before");
  }
}
