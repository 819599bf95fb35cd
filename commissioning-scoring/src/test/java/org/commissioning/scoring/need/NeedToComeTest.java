package org.commissioning.scoring.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.commissioning.model.need.BandPrevalence;
import org.commissioning.model.need.NeedKind;
import org.commissioning.model.need.PrevalenceScenario;
import org.commissioning.model.need.PrevalenceStratum;
import org.commissioning.model.need.ProjectedNeedQuestion;
import org.commissioning.model.need.ServedBasis;
import org.commissioning.model.need.ServedStratum;
import org.commissioning.model.need.UnmetNeedQuestion;
import org.commissioning.model.population.AgeBand;
import org.commissioning.model.population.BandPeople;
import org.commissioning.model.population.ProjectedPopulation;
import org.commissioning.model.population.Sex;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.InvalidInputException;
import org.commissioning.scoring.method.Problem;
import org.commissioning.scoring.statistics.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NeedToComeTest {

  private static final AgeBand OLD = new AgeBand(65, 79);
  private static final AgeBand OLDEST = new AgeBand(80, null);
  private static final LocalDate FROM = LocalDate.of(2025, 1, 1);
  private static final LocalDate TO = LocalDate.of(2025, 12, 31);
  private static final String DEFINITION = "Needs help with two or more personal tasks every day";

  private static List<String> problems(Runnable call) {
    try {
      call.run();
      return List.of();
    } catch (InvalidInputException e) {
      return e.problems().stream().map(Problem::text).toList();
    }
  }

  private static UnmetNeed unmet(
      NeedKind kind,
      List<PrevalenceStratum> expected,
      List<ServedStratum> served,
      ServedBasis basis) {
    return UnmetNeed.of(
        new UnmetNeedQuestion(kind, DEFINITION, FROM, TO, expected, served, basis, List.of(0.95)));
  }

  private static PrevalenceStratum expected(AgeBand ages, double people, double prevalence) {
    return new PrevalenceStratum(ages, Sex.PERSONS, people, prevalence, 0.005);
  }

  private static ServedStratum served(AgeBand ages, double fewest, double most) {
    return new ServedStratum(ages, Sex.PERSONS, fewest, most);
  }

  @Test
  void givesTheUnmetNeedOfItsDocumentation() {
    UnmetNeed found = UnmetNeed.of(UnmetNeed.CALCULATION.example());
    assertThat(found.expected()).isCloseTo(1_100, within(1e-9));
    assertThat(found.unmetLeast()).isCloseTo(350, within(1e-9));
    assertThat(found.unmetMost()).isCloseTo(400, within(1e-9));
    assertThat(found.metLeast().orElseThrow()).isCloseTo(700.0 / 1_100, within(1e-12));
    assertThat(found.metMost().orElseThrow()).isCloseTo(750.0 / 1_100, within(1e-12));
    Interval limits = found.intervals().orElseThrow().get(0);
    // 1.959963984540054 × √(50² + 40²) either side, and both bounds of those served.
    assertThat(limits.lower()).isCloseTo(350 - 1.959963984540054 * Math.sqrt(4_100), within(1e-9));
    assertThat(limits.upper()).isCloseTo(400 + 1.959963984540054 * Math.sqrt(4_100), within(1e-9));
  }

  @ParameterizedTest
  @EnumSource(NeedKind.class)
  void keepsTheKindsOfNeedApart(NeedKind kind) {
    UnmetNeed found =
        unmet(kind, List.of(expected(OLD, 1_000, 0.1)), List.of(served(OLD, 40, 40)), null);
    assertThat(found.kind()).isEqualTo(kind);
    assertThat(found.notes().get(0)).startsWith("This is ").contains("do not add up");
  }

  @Test
  void moreServedThanExpectedIsExplainedAndNotCutOff() {
    UnmetNeed found =
        unmet(
            NeedKind.NORMATIVE,
            List.of(expected(OLD, 1_000, 0.1)),
            List.of(served(OLD, 120, 150)),
            null);
    assertThat(found.unmetLeast()).isEqualTo(-50);
    assertThat(found.unmetMost()).isEqualTo(-20);
    assertThat(found.notes())
        .anyMatch(note -> note.startsWith("More people are served than are expected"));
  }

  @Test
  void aStratumThatIsOverservedIsNotedThoughTheWholeIsNot() {
    UnmetNeed found =
        unmet(
            NeedKind.NORMATIVE,
            List.of(expected(OLD, 1_000, 0.1), expected(OLDEST, 1_000, 0.5)),
            List.of(served(OLD, 120, 120), served(OLDEST, 10, 10)),
            null);
    assertThat(found.unmetLeast()).isPositive();
    assertThat(found.notes()).hasSize(2);
  }

  @Test
  void refusesPeopleServedByAnythingElseThanTheNeedGoesBy() {
    assertThat(
            problems(
                () ->
                    unmet(
                        NeedKind.FELT,
                        List.of(expected(OLD, 1_000, 0.1)),
                        List.of(served(OLDEST, 9, 5)),
                        new ServedBasis("Has a care package", FROM.plusDays(1), TO.plusYears(1)))))
        .containsExactlyInAnyOrder(
            "/expected/0: must be matched by people served of the same ages and sex",
            "/served/0: must be ages and sex for which a need is expected",
            "/served/0/fewest: must be at most most, 5 but was 9.0",
            "/servedBasis/definition: must be the definition of the need but was 'Has a care"
                + " package'",
            "/servedBasis/from: must be the first day of the need, 2025-01-01 but was 2025-01-02",
            "/servedBasis/to: must be the last day of the need, 2025-12-31 but was 2026-12-31");
  }

  @Test
  void withoutAnErrorOrAnybodyExpectedTheAnswerSaysSo() {
    UnmetNeed noError =
        unmet(
            NeedKind.NORMATIVE,
            List.of(new PrevalenceStratum(OLD, Sex.FEMALE, 100.0, 0.1, null)),
            List.of(new ServedStratum(OLD, Sex.FEMALE, 1.0, 1.0)),
            null);
    assertThat(noError.intervals())
        .isEqualTo(Figure.none("the standard error of a prevalence is not known"));
    assertThat(noError.strata().get(0).stratum()).isEqualTo("female 65-79");
    UnmetNeed nobody =
        unmet(NeedKind.NORMATIVE, List.of(expected(OLD, 0, 0.1)), List.of(served(OLD, 0, 0)), null);
    assertThat(nobody.metLeast())
        .isEqualTo(Figure.none("nobody is to be expected to have the need"));
  }

  @Test
  void aStratumSplitInTwoKeepsTheTotal() {
    UnmetNeed whole =
        unmet(
            NeedKind.NORMATIVE,
            List.of(expected(OLD, 1_000, 0.1)),
            List.of(served(OLD, 30, 40)),
            null);
    UnmetNeed split =
        unmet(
            NeedKind.NORMATIVE,
            List.of(
                expected(new AgeBand(65, 69), 400, 0.1), expected(new AgeBand(70, 79), 600, 0.1)),
            List.of(served(new AgeBand(65, 69), 10, 15), served(new AgeBand(70, 79), 20, 25)),
            null);
    assertThat(split.unmetLeast()).isCloseTo(whole.unmetLeast(), within(1e-12));
    assertThat(split.unmetMost()).isCloseTo(whole.unmetMost(), within(1e-12));
  }

  // Projections

  private static ProjectedPopulation population(
      String scenario, int year, double young, double old) {
    return new ProjectedPopulation(
        scenario, year, List.of(new BandPeople("0-64", young), new BandPeople("65+", old)));
  }

  private static final List<BandPrevalence> PREVALENCE =
      List.of(new BandPrevalence("0-64", 0.02), new BandPrevalence("65+", 0.1));

  @Test
  void givesTheProjectionOfItsDocumentation() {
    ProjectedNeed found = ProjectedNeed.of(ProjectedNeed.CALCULATION.example());
    assertThat(found.years().get(0).need().orElseThrow()).isCloseTo(4_000, within(1e-9));
    ProjectedYear later = found.years().get(2);
    assertThat(later.year()).isEqualTo(2035);
    assertThat(later.need().orElseThrow()).isCloseTo(4_560, within(1e-9));
    assertThat(later.growth().orElseThrow()).isCloseTo(133.333333333, within(1e-8));
    assertThat(later.ageing().orElseThrow()).isCloseTo(426.666666667, within(1e-8));
    assertThat(later.change().orElseThrow()).isCloseTo(0, within(1e-9));
    ProjectedYear falling = found.years().get(3);
    assertThat(falling.need().orElseThrow()).isCloseTo(4_560 * Math.pow(0.99, 10), within(1e-9));
  }

  @Test
  void thePartsAddUpToTheChangeInEveryScenario() {
    ProjectedNeed found =
        ProjectedNeed.of(
            new ProjectedNeedQuestion(
                2025,
                PREVALENCE,
                List.of(
                    population("low", 2025, 90_000, 21_000),
                    population("low", 2040, 80_000, 30_000),
                    population("high", 2025, 90_000, 21_000),
                    population("high", 2040, 110_000, 31_000)),
                List.of(
                    new PrevalenceScenario("as now", 0.0),
                    new PrevalenceScenario("rising", 0.02))));
    assertThat(found.years()).hasSize(8);
    double base = 90_000 * 0.02 + 21_000 * 0.1;
    for (ProjectedYear year : found.years()) {
      double parts =
          year.growth().orElseThrow() + year.ageing().orElseThrow() + year.change().orElseThrow();
      assertThat(base + parts).isCloseTo(year.need().orElseThrow(), within(1e-9));
    }
  }

  @Test
  void whatIsMissingIsNamedAndCostsOnlyItsOwnYear() {
    ProjectedNeed found =
        ProjectedNeed.of(
            new ProjectedNeedQuestion(
                2025,
                PREVALENCE,
                List.of(
                    population("main", 2025, 90_000, 21_000),
                    new ProjectedPopulation(
                        "main",
                        2030,
                        List.of(new BandPeople("0-64", 1.0), new BandPeople("66+", 1.0))),
                    population("other", 2030, 90_000, 21_000)),
                List.of()));
    assertThat(found.years().get(0).need().orElseThrow()).isCloseTo(3_900, within(1e-9));
    assertThat(found.years().get(1).need())
        .isEqualTo(Figure.none("the population has no band 65+; no prevalence is given for 66+"));
    assertThat(found.years().get(2).need().orElseThrow()).isCloseTo(3_900, within(1e-9));
    assertThat(found.years().get(2).growth())
        .isEqualTo(Figure.none("the scenario has no population of the base year"));
  }

  @Test
  void aPrevalenceBeyondEverybodyIsNotCalculable() {
    ProjectedNeed found =
        ProjectedNeed.of(
            new ProjectedNeedQuestion(
                2025,
                List.of(new BandPrevalence("all", 0.6)),
                List.of(
                    new ProjectedPopulation("main", 2030, List.of(new BandPeople("all", 10.0)))),
                List.of(new PrevalenceScenario("soaring", 0.2))));
    assertThat(found.years().get(0).need())
        .isEqualTo(Figure.none("the prevalence of a band would exceed everybody"));
  }

  @Test
  void refusesABandOrAYearTwice() {
    assertThat(
            problems(
                () ->
                    ProjectedNeed.of(
                        new ProjectedNeedQuestion(
                            2025,
                            List.of(new BandPrevalence("all", 0.6), new BandPrevalence("all", 1.6)),
                            List.of(population("main", 2030, 1, 1), population("main", 2030, 1, 1)),
                            List.of(new PrevalenceScenario("wild", 0.9))))))
        .containsExactlyInAnyOrder(
            "/populations/1/scenario: must not repeat the scenario, year of an earlier entry but was"
                + " 'main'",
            "/prevalence/1/band: must not repeat an earlier entry but was 'all'",
            "/prevalence/1/prevalence: must be at most 1 but was 1.6",
            "/prevalenceScenarios/0/annualChangeShare: must be at most 0.5 but was 0.9");
  }
}
