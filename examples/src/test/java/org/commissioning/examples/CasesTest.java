package org.commissioning.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.commissioning.io.json.CommissioningJson;
import org.commissioning.io.json.Read;
import org.commissioning.model.contract.Agreement;
import org.commissioning.model.contract.PaymentOutline;
import org.commissioning.model.cycle.CommissioningCase;
import org.commissioning.model.cycle.Gate;
import org.commissioning.model.cycle.MeasureObservation;
import org.commissioning.model.decision.CommissioningDecision;
import org.commissioning.model.option.Route;
import org.commissioning.model.outcome.Measure;
import org.commissioning.model.outcome.Observation;
import org.commissioning.model.party.Organisation;
import org.commissioning.model.population.Population;
import org.commissioning.model.population.PopulationBand;
import org.commissioning.model.reference.Provenance;
import org.commissioning.model.resource.FundContribution;
import org.commissioning.scoring.cycle.CommissioningCycle;
import org.commissioning.scoring.cycle.GateResult;
import org.commissioning.scoring.cycle.GateState;
import org.commissioning.scoring.tender.TenderEvaluation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The cases that tell a whole cycle: what they hold, and that what is said to be real is. */
class CasesTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);

  private static final String WEIGHT = "childrens-healthy-weight";
  private static final String CARE = "home-care-rural";
  private static final String SAFETY = "domestic-abuse";

  @ParameterizedTest
  @ValueSource(strings = {WEIGHT, CARE, SAFETY})
  void readsCleanAndSurvivesWriting(String name) {
    Read<CommissioningCase> read =
        CommissioningJson.strict().read(Cases.json(name), CommissioningCase.class);

    assertThat(read.problems()).isEmpty();
    String written = CommissioningJson.strict().write(read.value());
    assertThat(CommissioningJson.strict().read(written, CommissioningCase.class).value())
        .isEqualTo(read.value());
  }

  @ParameterizedTest
  @CsvSource({WEIGHT + ", 353", CARE + ", 379", SAFETY + ", 243"})
  void isOfARealCasesSize(String name, int objects) {
    assertThat(new String(Cases.json(name), UTF_8).lines().filter(line -> line.endsWith("{")))
        .hasSize(objects);
  }

  @ParameterizedTest
  @ValueSource(strings = {WEIGHT, CARE, SAFETY})
  void inventsEveryBodyForAllToSee(String name) {
    assertThat(read(name).parties().organisations())
        .isNotEmpty()
        .extracting(Organisation::name)
        .allMatch(body -> body.endsWith(" (made up)"));
  }

  @Test
  void saysOfHealthyWeightWhatIsRealAndWhatIsInvented() {
    assertThat(read(WEIGHT).about().provenance())
        .isInstanceOfSatisfying(
            Provenance.Assumed.class,
            assumed ->
                assertThat(assumed.assumption())
                    .contains("Real: the names and codes of the places")
                    .contains("Invented: every body, decision, engagement")
                    .contains("nothing in the real figures is a result of them"));
    assertThat(read(CARE).about().provenance()).isInstanceOf(Provenance.MadeUp.class);
    assertThat(read(SAFETY).about().provenance()).isInstanceOf(Provenance.MadeUp.class);
  }

  @Test
  void takesYearSixObesityFromWhatWasPublished() {
    Map<String, Double> published = new TreeMap<>();
    for (String[] row : transcribed("year-6-obesity.csv")) {
      int year = Integer.parseInt(row[2].substring(0, 4));
      published.put(row[0] + " " + LocalDate.of(year + 1, 8, 31), number(row[3]));
    }

    Map<String, Double> told = new TreeMap<>();
    Measure obesity = measure("year-6-obesity");
    obesity.baselines().forEach(baseline -> told.put(at(baseline), baseline.value()));
    for (MeasureObservation observed : read(WEIGHT).course().observations()) {
      if (observed.measure().equals("year-6-obesity")) {
        assertThat(observed.observation().source()).isEqualTo(obesity.source());
        told.put(at(observed.observation()), observed.observation().value());
      }
    }

    assertThat(told).hasSize(20).isEqualTo(published);
    assertThat(measure("gap-manchester-trafford").baselines())
        .singleElement()
        .satisfies(
            gap ->
                assertThat(BigDecimal.valueOf(gap.value()))
                    .isEqualByComparingTo(
                        BigDecimal.valueOf(published.get("E08000003 2025-08-31"))
                            .subtract(BigDecimal.valueOf(published.get("E08000009 2025-08-31")))));
  }

  @Test
  void takesDeprivationFromBothEditions() {
    for (String edition : new String[] {"2019", "2025"}) {
      Map<String, Double> published = new TreeMap<>();
      for (String[] row : transcribed("deprivation.csv")) {
        if (row[2].equals(edition)) {
          published.put(row[0], number(row[3]));
        }
      }
      Map<String, Double> told = new TreeMap<>();
      for (Observation baseline : measure("imd-" + edition + "-average-score").baselines()) {
        told.put(code(baseline.place()), baseline.value());
      }

      assertThat(told).hasSize(10).isEqualTo(published);
    }
  }

  @Test
  void countsChildrenAsPublishedAndAddsThemUp() {
    Map<String, Long> census = new TreeMap<>();
    List<String> bands = new ArrayList<>();
    for (String[] row : transcribed("children.csv")) {
      if (row[2].equals("2021-03-21")) {
        census.merge(row[0], Long.valueOf(row[6]), Long::sum);
      } else {
        bands.add(row[3] + " " + row[4] + "-" + row[5] + " " + row[6]);
      }
    }

    for (Map.Entry<String, Long> district : census.entrySet()) {
      assertThat(read(WEIGHT).understanding().populations())
          .filteredOn(
              population ->
                  district.getKey().equals(code(population.place()))
                      && population.asAt().equals(LocalDate.of(2021, 3, 21)))
          .extracting(Population::total)
          .containsExactly(district.getValue());
    }
    assertThat(population("children-5-to-14").total())
        .isEqualTo(census.values().stream().mapToLong(Long::longValue).sum());
    assertThat(population("children-5-to-14-trafford-2024").bands())
        .extracting(CasesTest::shown)
        .containsExactlyInAnyOrderElementsOf(bands);
  }

  @Test
  void countsTheChildrenOfTheMostDeprivedDistricts() {
    List<String> amongTheThirty = new ArrayList<>();
    for (String[] row : transcribed("deprivation.csv")) {
      if (row[2].equals("2025") && Integer.parseInt(row[4]) <= 30) {
        amongTheThirty.add(row[0]);
      }
    }
    long people = 0;
    for (String[] row : transcribed("children.csv")) {
      if (row[2].equals("2021-03-21") && amongTheThirty.contains(row[0])) {
        people += Long.parseLong(row[6]);
      }
    }

    assertThat(amongTheThirty)
        .containsExactlyInAnyOrder("E08000001", "E08000003", "E08000004", "E08000005", "E08000006");
    assertThat(read(WEIGHT).understanding().segments())
        .singleElement()
        .extracting(segment -> segment.people())
        .isEqualTo(people);
  }

  @Test
  void isInTheMonitorStageAfterOneReturnWithItsReason() {
    CommissioningCycle cycle = CommissioningCycle.of(read(WEIGHT), AS_OF);

    assertThat(cycle.summary()).isEqualTo("8 passed · 1 not yet due · 1 not applicable");
    assertThat(cycle.position().stage()).isEqualTo("Monitor");
    assertThat(cycle.position().returns())
        .singleElement()
        .satisfies(
            back -> {
              assertThat(back.from()).isEqualTo("Plan");
              assertThat(back.to()).isEqualTo("Assess");
              assertThat(back.reason()).startsWith("Sent back by the joint committee");
            });
  }

  @Test
  void passesEveryGateToTheReviewInHomeCare() {
    CommissioningCycle cycle = CommissioningCycle.of(read(CARE), AS_OF);

    assertThat(cycle.gates())
        .hasSize(10)
        .extracting(GateResult::state)
        .containsOnly(GateState.PASSED);
    assertThat(cycle.position().stage()).isEqualTo("Review");
  }

  @Test
  void passesItsGatesWithoutAnyProcurementInDomesticAbuse() {
    CommissioningCycle cycle = CommissioningCycle.of(read(SAFETY), AS_OF);

    assertThat(read(SAFETY).supply().procurements()).isEmpty();
    assertThat(read(SAFETY).supply().agreements()).noneMatch(Agreement.Contract.class::isInstance);
    assertThat(cycle.summary()).isEqualTo("9 passed · 1 not applicable");
    assertThat(cycle.gate(Gate.MARKET_ENGAGED).state()).isEqualTo(GateState.NOT_APPLICABLE);
    assertThat(cycle.gate(Gate.MARKET_ENGAGED).reason())
        .isEqualTo(
            "It stands where the route is market; this case takes own delivery, partnership, grant.");
    assertThat(cycle.routes()).doesNotContain(Route.MARKET);
  }

  @Test
  void spendsTheFundOnWhatTheDecisionsSay() {
    BigDecimal fund = BigDecimal.ZERO;
    for (FundContribution contribution :
        read(SAFETY).parties().pooledFunds().get(0).contributions()) {
      fund = fund.add(contribution.amount().amount());
    }

    assertThat(fund).isEqualByComparingTo("2250000");
    assertThat(agreed(SAFETY)).isEqualByComparingTo(fund);
    assertThat(decided(SAFETY)).isEqualByComparingTo(fund);
  }

  @Test
  void agreesWhatWasDecidedButForBudgetsInPeoplesOwnHands() {
    assertThat(agreed(WEIGHT)).isEqualByComparingTo(decided(WEIGHT));
    assertThat(decided(CARE).subtract(agreed(CARE))).isEqualByComparingTo("900000");
  }

  @Test
  void evaluatesTheTendersInsideTheHomeCareCase() {
    TenderEvaluation evaluation =
        TenderEvaluation.of(
            Objects.requireNonNull(read(CARE).supply().procurements().get(0).evaluation()));

    assertThat(evaluation.lot("north").ranking().orElseThrow().places())
        .extracting(place -> place.name() + " " + place.scoreText())
        .containsExactly(
            "Example Care Co-operative (made up) 95.20", "Example Valley Homecare (made up) 87.04");
  }

  @Test
  void refusesWhatTheGuideSaysIsRefused() {
    assertThat(faults(CARE, "\"asAt\": \"2021-03-21\"", "\"asAt\": \"2024-06-30\""))
        .containsExactly(
            "/understanding/populations/1/place must be in force on 2024-06-30 but ended on 2023-03-31",
            "/understanding/populations/2/place must be in force on 2024-06-30 but ended on 2023-03-31");
    assertThat(faults(CARE, "\"amount\": 24000000", "\"amount\": 19000000"))
        .containsExactly(
            "/intentions/decisions/0/making/value/amount must not be above the limit of the mandate,"
                + " 19000000 GBP");
    assertThat(faults(SAFETY, "\"kind\": \"joint\"", "\"kind\": \"collaborative\""))
        .containsExactly(
            "/parties/arrangements/0/pooledFund must be left out unless the kind is joint");
    assertThat(faults(WEIGHT, "\"needs\",\n          \"assets\"", "\"needs\""))
        .containsExactly(
            "/understanding/assessments/0/assets must be left out unless assets were looked for");
  }

  @Test
  void missesTheNoteThatOneProviderDidNotReceive() {
    String document = new String(Cases.json(CARE), UTF_8);
    String unequal =
        document
            .replaceFirst("(?s)(\"id\": \"answers-to-all\".{0,120}?\"published\": )true", "$1false")
            .replaceFirst(",\\s+\"answers-to-all\"\\s+\\]", "]");
    CommissioningCase story =
        CommissioningJson.strict().read(unequal, CommissioningCase.class).value();

    assertThat(CommissioningCycle.of(story, AS_OF).gate(Gate.MARKET_ENGAGED).state())
        .isEqualTo(GateState.FAILED);
  }

  private static List<String> faults(String name, String from, String to) {
    String document = new String(Cases.json(name), UTF_8);
    assertThat(document).contains(from);
    return CommissioningJson.strict()
        .read(document.replace(from, to), CommissioningCase.class)
        .problems()
        .stream()
        .map(problem -> problem.pointer() + " " + problem.rule())
        .toList();
  }

  private static BigDecimal agreed(String name) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Agreement agreement : read(name).supply().agreements()) {
      PaymentOutline payment = null;
      if (agreement instanceof Agreement.Contract contract) {
        payment = contract.payment();
      } else if (agreement instanceof Agreement.ServiceLevelAgreement service) {
        payment = service.payment();
      } else if (agreement instanceof Agreement.Grant grant) {
        payment = grant.payment();
      }
      if (payment != null) {
        sum = sum.add(payment.value().amount());
      }
    }
    return sum;
  }

  private static BigDecimal decided(String name) {
    return read(name).intentions().decisions().stream()
        .map(CommissioningDecision::making)
        .map(making -> making.value().amount())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static CommissioningCase read(String name) {
    return CommissioningJson.strict().read(Cases.json(name), CommissioningCase.class).value();
  }

  private static Measure measure(String id) {
    return read(WEIGHT).intentions().outcomes().stream()
        .flatMap(outcome -> outcome.measures().stream())
        .filter(measure -> measure.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Population population(String id) {
    return read(WEIGHT).understanding().populations().stream()
        .filter(population -> population.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** The official code of a place; its id where it has none. */
  private static String code(String place) {
    return read(WEIGHT).understanding().places().stream()
        .filter(known -> known.id().equals(place))
        .map(known -> known.code() == null ? known.id() : known.code().code())
        .findFirst()
        .orElseThrow();
  }

  private static String at(Observation observation) {
    return code(observation.place()) + " " + observation.to();
  }

  private static String shown(PopulationBand band) {
    return band.sex()
        + " "
        + band.ages().fromYears()
        + "-"
        + band.ages().toYears()
        + " "
        + band.people();
  }

  private static double number(String published) {
    return Double.parseDouble(published);
  }

  /** The rows of a transcribed table, without its comments and header. */
  private static List<String[]> transcribed(String name) {
    try (InputStream table = CasesTest.class.getResourceAsStream(name)) {
      return new String(table.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split(",", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
