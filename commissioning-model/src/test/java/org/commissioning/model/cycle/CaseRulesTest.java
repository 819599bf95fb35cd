package org.commissioning.model.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commissioning.model.constraint.Violations;
import org.commissioning.model.level.ChosenLevel;
import org.commissioning.model.level.Level;
import org.commissioning.model.level.LevelFramework;
import org.commissioning.model.level.LevelReference;
import org.commissioning.model.level.LevelTier;
import org.commissioning.model.level.MappingBasis;
import org.commissioning.model.option.Route;
import org.commissioning.model.party.Arrangement;
import org.commissioning.model.party.ArrangementKind;
import org.commissioning.model.place.Place;
import org.commissioning.model.population.Population;
import org.commissioning.model.population.Segment;
import org.commissioning.model.tender.ProcurementRecord;
import org.commissioning.model.tender.SourcingRoute;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CaseRulesTest {

  private static final String OURS = "assess-plan-secure-monitor-review";
  private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

  private static Course course(
      @Nullable String framework, @Nullable CycleFramework own, @Nullable StageVisit... visits) {
    return new Course(
        framework, own, Arrays.asList(visits), List.of(), List.of(), List.of(), null, List.of());
  }

  private static CycleFramework own() {
    return new CycleFramework(
        "own",
        "Our own cycle",
        null,
        null,
        null,
        List.of(
            new CycleStage(
                "listen",
                "Listen",
                "Hearing what people want.",
                List.of(CyclePhase.ASSESS),
                MappingBasis.READING,
                null)));
  }

  @Test
  void aCourseVisitsStagesOfThePublishedFrameworkThatItNames() {
    assertThat(Violations.of(course(OURS, null, new StageVisit("assess", JANUARY, null, null))))
        .isEmpty();
    assertThat(Violations.of(course(OURS, null, new StageVisit("listen", JANUARY, null, null))))
        .containsExactly("visits[0].stage: must be a stage of the course's framework");
    assertThat(Violations.of(course("unheard-of", null, new StageVisit("x", JANUARY, null, null))))
        .containsExactly("framework: must be the id of a published framework of the cycle");
    assertThat(Violations.of(course(null, null, new StageVisit("assess", JANUARY, null, null))))
        .containsExactly("framework: must be given when stages are visited");
    assertThat(Violations.of(course(null, null))).isEmpty();
  }

  @Test
  void aCourseMayHaveAFrameworkOfItsOwnButNotTwo() {
    StageVisit listening = new StageVisit("listen", JANUARY, null, null);
    assertThat(Violations.of(course(null, own(), listening))).isEmpty();
    assertThat(Violations.of(course(null, own(), new StageVisit("assess", JANUARY, null, null))))
        .containsExactly("visits[0].stage: must be a stage of the course's framework");
    assertThat(Violations.of(course(OURS, own(), listening)))
        .containsExactly("framework: must be left out (the course has a framework of its own)");
  }

  @Test
  void visitsStandInOrderAndOnlyTheLastIsOpen() {
    StageVisit planned = new StageVisit("plan", MARCH, null, null);
    assertThat(
            Violations.of(
                course(OURS, null, new StageVisit("assess", JANUARY, MARCH, null), planned)))
        .isEmpty();
    assertThat(
            Violations.of(
                course(OURS, null, new StageVisit("assess", JANUARY, null, null), planned)))
        .containsExactly("visits[0].to: must be given (a later stage was entered)");
    assertThat(
            Violations.of(
                course(
                    OURS,
                    null,
                    new StageVisit("plan", MARCH, MARCH, null),
                    new StageVisit("assess", JANUARY, null, null))))
        .containsExactly("visits[1].from: must not be before the visit above, 2026-03-01");
    assertThat(Violations.of(course(OURS, null, new StageVisit("plan", MARCH, JANUARY, null))))
        .hasSize(1)
        .allSatisfy(fault -> assertThat(fault).startsWith("visits[0].to: "));
    assertThat(Violations.of(course(OURS, null, null, new StageVisit(null, null, null, null))))
        .containsExactlyInAnyOrder(
            "visits[0].<list element>: must be given",
            "visits[1].from: must be given",
            "visits[1].stage: must be given");
  }

  private static CaseDescription about(
      @Nullable String definition,
      @Nullable CommissioningDefinition own,
      @Nullable LevelReference level,
      @Nullable LevelFramework ownLevels) {
    return new CaseDescription(
        "A case",
        null,
        null,
        definition,
        own,
        null,
        level == null ? null : new ChosenLevel(level, null, List.of(), List.of()),
        ownLevels);
  }

  @Test
  void theDefinitionIsAPublishedOneOrTheBodiesOwn() {
    assertThat(Violations.of(about("noms-2011", null, null, null))).isEmpty();
    assertThat(Violations.of(about("hearsay", null, null, null)))
        .containsExactly("workingDefinition: must be the id of a published definition");
    CommissioningDefinition own =
        new CommissioningDefinition(
            "ours", "Exampleshire", 2026, "Doing right together.", List.of(Emphasis.EQUITY), null);
    assertThat(Violations.of(about(null, own, null, null))).isEmpty();
    assertThat(Violations.of(about("noms-2011", own, null, null)))
        .containsExactly(
            "workingDefinition: must be left out (the case has a definition of its own)");
  }

  @Test
  void theLevelIsOneOfAFrameworkThatIsKnown() {
    LevelFramework own =
        new LevelFramework(
            "ours",
            "Our levels",
            null,
            null,
            null,
            null,
            List.of(
                new Level(
                    "valley",
                    "Valley",
                    "One valley.",
                    List.of(LevelTier.NEIGHBOURHOOD),
                    MappingBasis.READING,
                    null)));
    assertThat(
            Violations.of(about(null, null, new LevelReference("cbi-lga-2009", "service"), null)))
        .isEmpty();
    assertThat(Violations.of(about(null, null, new LevelReference("ours", "valley"), own)))
        .isEmpty();
    assertThat(Violations.of(about(null, null, new LevelReference("ours", "valley"), null)))
        .containsExactly(
            "level.level.framework: must be the id of a published framework of levels, or of the"
                + " case's own");
    assertThat(Violations.of(about(null, null, new LevelReference("ours", "hill"), own)))
        .containsExactly("level.level.level: must be a level of its framework");
  }

  @Test
  void aSegmentCountsNoMorePeopleThanItsPopulation() {
    assertThat(Violations.of(understanding(100L, 100L))).isEmpty();
    assertThat(Violations.of(understanding(100L, 101L)))
        .containsExactly("segments[0].people: must be at most the people of its population, 100");
    assertThat(Violations.of(understanding(null, 101L))).isEmpty();
    assertThat(Violations.of(understanding(100L, null))).isEmpty();
    assertThat(Violations.of(understanding(-1L, 101L)))
        .containsExactly("populations[0].total: must be at least 0");
  }

  private static Understanding understanding(@Nullable Long total, @Nullable Long people) {
    return new Understanding(
        List.of(),
        List.of(),
        List.of(),
        List.of(new Population("all", "All", null, null, total, List.of(), null)),
        List.of(new Segment("some", "Some", "all", "Some of them.", people, List.of())),
        List.of(),
        List.of(),
        List.of());
  }

  @Test
  void aPopulationIsCountedInAPlaceOfItsTime() {
    Understanding judged =
        new Understanding(
            List.of(
                new Place(
                    "old", "Old district", null, null, null, LocalDate.of(2019, 3, 31), List.of())),
            List.of(),
            List.of(),
            List.of(
                new Population(
                    "all", "All", "old", LocalDate.of(2021, 3, 21), 100L, List.of(), null)),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    assertThat(Violations.of(judged))
        .containsExactly(
            "populations[0].place: must be in force on 2021-03-21 but ended on 2019-03-31");
  }

  @Test
  void whatOtherSystemsKeepStaysAsItIsAndCannotChange() {
    Map<String, Object> theirs = new HashMap<>();
    List<Object> list = new ArrayList<>(List.of(1, "two"));
    theirs.put("their-system", list);
    CommissioningCase story =
        new CommissioningCase("case", null, null, null, null, null, null, theirs);
    list.add("later");
    assertThat(story.extensions()).hasToString("{their-system=[1, two]}");
    assertThat(Violations.of(story)).isEmpty();
    assertThat(new CommissioningCase("case", null, null, null, null, null, null, null).extensions())
        .isEmpty();
  }

  @Test
  void thePolicyToStartFromHasEveryGateOnceAndLeavesNoneOut() {
    GatePolicy policy = GatePolicy.standard();
    assertThat(Violations.of(policy)).isEmpty();
    assertThat(policy.gates()).extracting(GateRule::gate).containsExactly(Gate.values());
    assertThat(policy.gates()).extracting(GateRule::leftOut).containsOnlyNulls();
    assertThat(policy.gates())
        .filteredOn(rule -> rule.gate() == Gate.MARKET_ENGAGED)
        .extracting(GateRule::standsAfter, GateRule::routes)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(CyclePhase.SECURE, List.of(Route.MARKET)));
  }

  @Test
  void aGateOfABodysOwnDoesNotPassForOneOfTheLibrary() {
    OwnGate mine =
        new OwnGate("carers", "Carers", "Were carers asked?", CyclePhase.PLAN, List.of());
    OwnGate posing =
        new OwnGate("people-engaged", "People", "All well?", CyclePhase.PLAN, List.of());
    assertThat(Violations.of(new GatePolicy("ours", "Ours", 5, List.of(), List.of(mine, posing))))
        .containsExactly("ownGates[1].id: must not be the code of a gate of the library");
  }

  @Test
  void whatAnAssessmentOfConflictsNamesIsNamedOnce() {
    CaseParties parties =
        new CaseParties(
            List.of(),
            List.of(),
            List.of(
                new Arrangement(
                    "home", "Home", ArrangementKind.SINGLE, List.of(), null, null, null, null)),
            List.of(),
            List.of());
    Supply supply =
        new Supply(
            List.of(),
            List.of(),
            List.of(
                new ProcurementRecord(
                    "home", "Home", List.of(), SourcingRoute.COMPETITION, null, null, null, null)),
            List.of(),
            List.of(),
            List.of());
    assertThat(
            Violations.of(
                new CommissioningCase("c", null, parties, null, null, supply, null, Map.of())))
        .containsExactly("supply.procurements[0].id: must not repeat an id used earlier");
  }

  @Test
  void theTablesHoldWholeFrameworksAndDefinitions() {
    assertThat(CycleFrameworks.standard().frameworks())
        .extracting(CycleFramework::id)
        .containsExactly(OURS, "ipc", "nhs-strategic-commissioning-2025");
    assertThat(CycleFrameworks.standard().frameworks())
        .allSatisfy(framework -> assertThat(Violations.of(framework)).isEmpty());
    assertThat(CommissioningDefinitions.standard().definitions())
        .hasSize(8)
        .allSatisfy(definition -> assertThat(Violations.of(definition)).isEmpty());
    assertThat(CommissioningDefinitions.standard().find("noms-2011").orElseThrow().stresses())
        .startsWith(Emphasis.CYCLE);
    assertThat(CommissioningDefinitions.standard().find("hearsay")).isEmpty();
    assertThat(CycleFrameworks.standard().find("ipc").orElseThrow().stages())
        .extracting(CycleStage::title)
        .containsExactly("Analyse", "Plan", "Do", "Review");
  }

  @Test
  void knowsTheFrameworkThatACourseVisits() {
    CycleFrameworks known = CycleFrameworks.standard();
    assertThat(known.visitedBy(course(OURS, null))).isEqualTo(known.find(OURS)).isPresent();
    assertThat(known.visitedBy(course(null, own()))).contains(own());
    assertThat(known.visitedBy(course("hearsay", null))).isEmpty();
    assertThat(known.visitedBy(Course.empty())).isEmpty();
  }

  @Test
  void anEmptySectionIsValidAndHoldsNothing() {
    CommissioningCase story =
        new CommissioningCase(
            "case",
            null,
            CaseParties.empty(),
            Understanding.empty(),
            Intentions.empty(),
            Supply.empty(),
            Course.empty(),
            Map.of());
    assertThat(Violations.of(story)).isEmpty();
    assertThat(story.supply()).isEqualTo(new Supply(null, null, null, null, null, null));
    assertThat(story.course())
        .isEqualTo(new Course(null, null, null, null, null, null, null, null));
  }
}
