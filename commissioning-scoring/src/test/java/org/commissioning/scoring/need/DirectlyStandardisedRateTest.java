package org.commissioning.scoring.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.need.Counting;
import org.commissioning.model.need.DirectlyStandardisedRateQuestion;
import org.commissioning.model.need.EventFrequency;
import org.commissioning.model.need.RateBand;
import org.commissioning.model.population.AgeBand;
import org.commissioning.model.population.StandardBand;
import org.commissioning.model.population.StandardPopulation;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.InvalidInputException;
import org.commissioning.scoring.method.Problem;
import org.commissioning.scoring.statistics.Interval;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DirectlyStandardisedRateTest {

  /** Population of Trafford, mid-2024, Office for National Statistics, Open Government Licence. */
  private static final long[] TRAFFORD = {
    12428, 16488, 17895, 14736, 11215, 13553, 14527, 17047, 18580, 16591, 16145, 15382, 13923,
    11357, 9793, 9026, 6090, 4058, 2191
  };

  /** Made up. */
  private static final long[] DEATHS = {
    7, 1, 2, 5, 6, 9, 11, 18, 25, 36, 58, 83, 117, 161, 222, 301, 336, 310, 353
  };

  private static final StandardPopulation YOUNG_AND_OLD =
      standard(new StandardBand("young", 80.0), new StandardBand("old", 20.0));

  private static StandardPopulation standard(StandardBand... bands) {
    return new StandardPopulation("own", "Our own", null, null, List.of(bands));
  }

  private static DirectlyStandardisedRateQuestion question(
      StandardPopulation standard, List<RateBand> bands, Double... levels) {
    return new DirectlyStandardisedRateQuestion(
        bands, standard.id(), List.of(standard), null, null, null, null, List.of(levels));
  }

  private static DirectlyStandardisedRateQuestion published(
      String standard, @Nullable AgeBand ages, List<RateBand> bands) {
    return new DirectlyStandardisedRateQuestion(
        bands, standard, List.of(), ages, null, null, null, List.of(0.95));
  }

  private static List<RateBand> trafford() {
    List<RateBand> bands = new ArrayList<>();
    for (int i = 0; i < TRAFFORD.length; i++) {
      String label = i == 18 ? "90+" : 5 * i + "-" + (5 * i + 4);
      bands.add(new RateBand(label, (double) DEATHS[i], (double) TRAFFORD[i]));
    }
    return bands;
  }

  private static String reason(DirectlyStandardisedRateQuestion question) {
    var rate = DirectlyStandardisedRate.of(question);
    var none = (Figure.NotCalculable<Double>) rate.value();
    assertThat(rate.intervals()).isInstanceOf(Figure.NotCalculable.class);
    assertThat(rate.working().text()).contains(none.reason());
    return none.reason();
  }

  private static List<String> refusal(DirectlyStandardisedRateQuestion question) {
    List<String> faults = new ArrayList<>();
    assertThatThrownBy(() -> DirectlyStandardisedRate.of(question))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused -> refused.problems().forEach(problem -> faults.add(text(problem))));
    return faults;
  }

  private static String text(Problem problem) {
    return problem.pointer() + " " + problem.rule();
  }

  private static void near(double found, double exact) {
    assertThat(found).isCloseTo(exact, within(Math.abs(exact) * 1e-12));
  }

  private static void near(Interval found, double lower, double upper) {
    near(found.lower(), lower);
    near(found.upper(), upper);
  }

  @Test
  void theExampleOfItsDescription() {
    var rate =
        DirectlyStandardisedRate.of(
            question(
                YOUNG_AND_OLD,
                List.of(new RateBand("young", 30, 10_000), new RateBand("old", 120, 4_000)),
                0.95,
                0.998));
    near(rate.value().orElseThrow(), 840);
    near(rate.intervals().orElseThrow().get(0), 708.0164556236329, 989.0093338704975);
    near(rate.intervals().orElseThrow().get(1), 639.3619745212657, 1079.7046054548418);
    assertThat(rate.per()).isEqualTo(100_000);
    assertThat(rate.events()).isEqualTo(150);
  }

  /**
   * Down's syndrome by mother's age, fifth and later births, Michigan 1950 to 1964: Fleiss (1981),
   * table 14.4, as quoted by the documentation of the R package dsrTest, which prints 75.52901. The
   * limits were worked out at 50 digits.
   */
  @Test
  void agreesWithAPublishedRate() {
    StandardPopulation births =
        standard(
            new StandardBand("under 20", 319_933.0),
            new StandardBand("20-24", 931_318.0),
            new StandardBand("25-29", 786_511.0),
            new StandardBand("30-34", 488_235.0),
            new StandardBand("35-39", 237_863.0),
            new StandardBand("40+", 61_313.0));
    var rate =
        DirectlyStandardisedRate.of(
            question(
                births,
                List.of(
                    new RateBand("under 20", 0, 327),
                    new RateBand("20-24", 8, 30_666),
                    new RateBand("25-29", 63, 123_419),
                    new RateBand("30-34", 112, 149_919),
                    new RateBand("35-39", 262, 104_088),
                    new RateBand("40+", 295, 34_392)),
                0.95,
                0.998));
    assertThat(rate.value().orElseThrow()).isCloseTo(75.52901, within(5e-6));
    near(rate.value().orElseThrow(), 75.5290074452568);
    near(rate.intervals().orElseThrow().get(0), 67.63274312268958, 83.86710870854242);
    near(rate.intervals().orElseThrow().get(1), 63.28004087465096, 88.79668977318876);
  }

  @Test
  void agreesWithFiftyDigitsForARealPopulation() {
    var rate = DirectlyStandardisedRate.european2013(trafford());
    near(rate.value().orElseThrow(), 898.7280109816267);
    near(rate.intervals().orElseThrow().get(0), 860.1655004487385, 938.5678385200816);
    assertThat(rate.bands()).hasSize(19);
    assertThat(rate.bands().get(0).weight()).isEqualTo(5_000);
    assertThat(rate.bands().get(18).weight()).isEqualTo(1_000);
    assertThat(rate.working().text())
        .contains("Put together: 0-4 has the weights of 0, 1-4")
        .contains("Put together: 90+ has the weights of 90-94, 95+");
  }

  @Test
  void agreesWithFiftyDigitsAtTheEndsOfWhatMayBeAsked() {
    StandardPopulation two = standard(new StandardBand("a", 70.0), new StandardBand("b", 30.0));
    var big =
        DirectlyStandardisedRate.of(
            new DirectlyStandardisedRateQuestion(
                List.of(new RateBand("a", 1e15, 1e15), new RateBand("b", 1e14, 3e12)),
                "own",
                List.of(two),
                null,
                1.0,
                null,
                null,
                List.of(0.95)));
    near(big.value().orElseThrow(), 10.7);
    near(big.intervals().orElseThrow().get(0), 10.699998039555911, 10.700001960444176);
    StandardPopulation even = standard(new StandardBand("a", 1.0), new StandardBand("b", 1.0));
    var sparse =
        DirectlyStandardisedRate.of(
            new DirectlyStandardisedRateQuestion(
                List.of(new RateBand("b", 11, 3), new RateBand("a", 0, 1e12)),
                "own",
                List.of(even),
                null,
                1.0,
                null,
                null,
                List.of(0.95)));
    near(sparse.value().orElseThrow(), 1.8333333333333333);
    near(sparse.intervals().orElseThrow().get(0), 0.9139483664083287, 3.280539519357732);
  }

  @Test
  void usesExactLimitsWhereFewerThanTenEventsAreAllowed() {
    var rate =
        DirectlyStandardisedRate.of(
            new DirectlyStandardisedRateQuestion(
                List.of(new RateBand("young", 1, 10_000), new RateBand("old", 3, 4_000)),
                "own",
                List.of(YOUNG_AND_OLD),
                null,
                null,
                0.0,
                null,
                List.of(0.95, 0.998)));
    near(rate.value().orElseThrow(), 23);
    near(rate.intervals().orElseThrow().get(0), 5.84500938091886, 59.79362260574836);
    near(rate.intervals().orElseThrow().get(1), 1.9466269754362675, 86.63057123729459);
  }

  @Test
  void widensTheLimitsWherePeopleHaveSeveralEvents() {
    RateBand old =
        new RateBand(
            "old",
            120.0,
            4_000.0,
            List.of(new EventFrequency(1L, 20L), new EventFrequency(5L, 20L)));
    var rate =
        DirectlyStandardisedRate.of(
            question(YOUNG_AND_OLD, List.of(new RateBand("young", 30, 10_000), old), 0.95));
    near(rate.value().orElseThrow(), 840);
    near(rate.intervals().orElseThrow().get(0), 610.1620987825468, 1099.4868376995814);
    assertThat(rate.notes()).containsExactly("The limits allow for people who had several events.");
  }

  @Test
  void oneEventEachIsTheSameAsIndependence() {
    RateBand counted = new RateBand("old", 120.0, 4_000.0, List.of(new EventFrequency(1L, 120L)));
    RateBand young = new RateBand("young", 30, 10_000);
    assertThat(
            DirectlyStandardisedRate.of(question(YOUNG_AND_OLD, List.of(young, counted), 0.95))
                .intervals())
        .isEqualTo(
            DirectlyStandardisedRate.of(
                    question(YOUNG_AND_OLD, List.of(young, new RateBand("old", 120, 4_000)), 0.95))
                .intervals());
  }

  /** Age and sex: the two sexes together, each with the ages' weights. */
  @Test
  void standardisesByAgeAndSex() {
    List<RateBand> bands = new ArrayList<>();
    for (String sex : List.of("female", "male")) {
      bands.add(new RateBand(sex + " 0-64", 30, 10_000));
      bands.add(new RateBand(sex + " 65+", sex.equals("male") ? 240 : 120, 4_000));
    }
    StandardPopulation ages =
        standard(new StandardBand("0-64", 80.0), new StandardBand("65+", 20.0));
    near(
        DirectlyStandardisedRate.of(question(ages, bands)).value().orElseThrow(),
        (840 + (0.8 * 0.003 + 0.2 * 0.06) * 100_000) / 2);
    bands.remove(3);
    assertThat(reason(question(ages, bands)))
        .isEqualTo("bands of the standard are missing for male: 65+");
    bands.add(new RateBand("persons 65+", 240, 4_000));
    assertThat(reason(question(ages, bands))).contains("some bands are by sex and some are not");
  }

  @Test
  void usesAStandardsOwnSexes() {
    StandardPopulation bySex =
        standard(
            new StandardBand("female 0-64", 45.0),
            new StandardBand("female 65+", 15.0),
            new StandardBand("male 0-64", 30.0),
            new StandardBand("male 65+", 10.0));
    List<RateBand> bands =
        List.of(
            new RateBand("male 0+", 400, 10_000),
            new RateBand("female 65+", 300, 3_000),
            new RateBand("female 0-64", 100, 10_000));
    near(
        DirectlyStandardisedRate.of(question(bySex, bands)).value().orElseThrow(),
        100_000 * (0.4 * 0.04 + 0.15 * 0.1 + 0.45 * 0.01));
    assertThat(
            reason(
                question(
                    bySex,
                    List.of(new RateBand("0-64", 90, 10_000), new RateBand("65+", 90, 9_000)))))
        .isEqualTo(
            "the standard has no band 0-64, 65+; bands of the standard are missing: female 0-64,"
                + " female 65+, male 0-64, male 65+");
  }

  @Test
  void standardisesWithinAges() {
    List<RateBand> under75 = trafford().subList(0, 15);
    var rate = DirectlyStandardisedRate.of(published("esp-2013", new AgeBand(0, 74), under75));
    double sum = 0;
    double weights = 0;
    for (var band : rate.bands()) {
      sum += band.weight() * band.events() / band.people();
      weights += band.weight();
    }
    assertThat(weights).isEqualTo(90_000 + 1_000);
    near(rate.value().orElseThrow(), sum / weights * 100_000);
    assertThat(reason(published("esp-2013", null, under75)))
        .isEqualTo("bands of the standard are missing: 75-79, 80-84, 85-89, 90-94, 95+");
    assertThat(reason(published("esp-2013", new AgeBand(0, 69), under75)))
        .isEqualTo("the standard has no band 70-74 within the ages asked for");
    assertThat(reason(published("esp-2013", new AgeBand(0, 72), under75)))
        .contains("the ages asked for are not whole bands of the standard");
  }

  @Test
  void knowsTheStandardsByTheirWeights() {
    // One event a person in the bands from 75 on, none below: the rate is their share.
    List<RateBand> bands =
        List.of(
            new RateBand("0-74", 0, 100), new RateBand("75-84", 50, 50), new RateBand("85+", 9, 9));
    near(
        DirectlyStandardisedRate.of(published("esp-2013", null, bands)).value().orElseThrow(),
        9_000);
    near(
        DirectlyStandardisedRate.of(published("esp-1976", null, bands)).value().orElseThrow(),
        4_000);
    near(
        DirectlyStandardisedRate.of(published("who-2000-2025", null, bands)).value().orElseThrow(),
        (1.52 + 0.91 + 0.63) / 100.03 * 100_000);
  }

  @Test
  void answersWithTheReasonWhereBandsDoNotFit() {
    assertThat(
            reason(
                question(
                    YOUNG_AND_OLD,
                    List.of(new RateBand("young", 30, 10_000), new RateBand("older", 5, 9)))))
        .isEqualTo("the standard has no band older; bands of the standard are missing: old");
    StandardPopulation ages =
        standard(new StandardBand("0-64", 80.0), new StandardBand("65+", 20.0));
    assertThat(
            reason(
                question(
                    ages, List.of(new RateBand("0-64", 30, 10_000), new RateBand("0+", 90, 90)))))
        .isEqualTo("bands overlap at 0+");
    assertThat(
            reason(
                question(
                    ages, List.of(new RateBand("0-59", 30, 10_000), new RateBand("60+", 90, 90)))))
        .startsWith("the standard has no band 0-59, 60+;");
  }

  @Test
  void answersWithTheReasonWhereABandHasNoPeople() {
    assertThat(
            reason(
                question(
                    YOUNG_AND_OLD,
                    List.of(new RateBand("young", 30, 10_000), new RateBand("old", 0, 0)))))
        .isEqualTo("there are no people in old");
  }

  @Test
  void answersWithTheReasonWhereNextToNobodyLived() {
    var rate =
        DirectlyStandardisedRate.of(
            question(
                YOUNG_AND_OLD,
                List.of(new RateBand("young", 30, 10_000), new RateBand("old", 5, 1e-320))));
    assertThat(rate.value().toString())
        .isEqualTo("not calculable: the figures are too large: a band has next to no people");
    assertThat(rate.bands()).isEmpty();
  }

  @Test
  void keepsARateOfFewerThanTenEventsBack() {
    var few =
        DirectlyStandardisedRate.of(
            question(
                YOUNG_AND_OLD,
                List.of(new RateBand("young", 3, 10_000), new RateBand("old", 6, 4_000)),
                0.95));
    assertThat(few.value())
        .isEqualTo(
            new Figure.NotCalculable<>(
                "there are fewer events than the 10 for which a rate is given",
                BigDecimal.valueOf(10.0),
                BigDecimal.valueOf(9.0)));
    assertThat(
            DirectlyStandardisedRate.of(
                    question(
                        YOUNG_AND_OLD,
                        List.of(new RateBand("young", 3, 10_000), new RateBand("old", 7, 4_000))))
                .value())
        .isInstanceOf(Figure.Calculated.class);
  }

  @Test
  void neverGivesASilentZero() {
    assertThat(
            reason(
                new DirectlyStandardisedRateQuestion(
                    List.of(new RateBand("young", 0, 10_000), new RateBand("old", 0, 4_000)),
                    "own",
                    List.of(YOUNG_AND_OLD),
                    null,
                    null,
                    0.0,
                    null,
                    List.of())))
        .isEqualTo("there are no events");
  }

  /** Defect 8 of the reference: an all-zero standard gave NaN there. */
  @Test
  void refusesAStandardOfNothing() {
    assertThat(
            refusal(
                question(
                    standard(new StandardBand("young", 0.0), new StandardBand("old", 0.0)),
                    List.of(new RateBand("young", 30, 10_000), new RateBand("old", 120, 4_000)))))
        .containsExactly("/ownStandards/0/bands must have a band with a weight above 0");
  }

  /** Defect 9: a missing count was taken for nought there. */
  @Test
  void refusesAMissingCount() {
    assertThat(
            refusal(
                question(
                    YOUNG_AND_OLD, List.of(missing("young"), new RateBand("old", 120, 4_000)))))
        .containsExactly("/bands/0/events must be given");
  }

  @SuppressWarnings("NullAway")
  private static RateBand missing(String band) {
    return new RateBand(band, (Double) null, (Double) 10_000.0, List.of());
  }

  @Test
  void refusesWhatIsNoCountNamingEveryFault() {
    assertThat(
            refusal(
                question(
                    YOUNG_AND_OLD,
                    List.of(
                        new RateBand("young", -1, 10_000),
                        new RateBand("old", 2.5, 4_000),
                        new RateBand("old", 5, Double.NaN)),
                    0.2)))
        .hasSize(5)
        .anyMatch(fault -> fault.startsWith("/bands/0/events must be at least 0"))
        .anyMatch(
            fault ->
                fault.equals(
                    "/bands/1/events must be a whole number (unless the counts are declared"
                        + " weighted)"))
        .anyMatch(fault -> fault.startsWith("/bands/2/band must"))
        .anyMatch(fault -> fault.startsWith("/bands/2/people must"))
        .anyMatch(fault -> fault.startsWith("/confidenceLevels/0 must"));
  }

  @Test
  void takesFractionsThatAreDeclaredWeighted() {
    var rate =
        DirectlyStandardisedRate.of(
            new DirectlyStandardisedRateQuestion(
                List.of(new RateBand("young", 30.5, 10_000), new RateBand("old", 119.5, 4_000)),
                "own",
                List.of(YOUNG_AND_OLD),
                null,
                null,
                null,
                Counting.WEIGHTED,
                List.of()));
    near(rate.value().orElseThrow(), (0.8 * 30.5 / 10_000 + 0.2 * 119.5 / 4_000) * 100_000);
    assertThat(rate.intervals().orElseThrow()).isEmpty();
  }

  @Test
  void refusesAnUnknownStandardNamingTheKnownOnes() {
    assertThat(refusal(published("esp-2031", null, trafford())))
        .containsExactly("/standard must be one of: esp-2013, esp-1976, who-2000-2025");
  }

  @Test
  void refusesFrequenciesThatDoNotMakeUpTheEvents() {
    assertThat(
            refusal(
                question(
                    YOUNG_AND_OLD,
                    List.of(
                        new RateBand("young", 30, 10_000),
                        new RateBand(
                            "old", 120.0, 4_000.0, List.of(new EventFrequency(2L, 59L)))))))
        .containsExactly("/bands/1/events must be the events of its frequencies together, 118");
  }

  @Test
  void namesEveryCountItRestsOn() {
    assertThat(
            DirectlyStandardisedRate.of(
                    question(
                        YOUNG_AND_OLD,
                        List.of(
                            new RateBand("young", 30, 10_000), new RateBand("old", 120, 4_000))))
                .counts())
        .extracting(count -> count.label() + " " + count.count())
        .containsExactly(
            "events 150.0",
            "events of young 30.0",
            "people of young 10000.0",
            "events of old 120.0",
            "people of old 4000.0");
  }
}
