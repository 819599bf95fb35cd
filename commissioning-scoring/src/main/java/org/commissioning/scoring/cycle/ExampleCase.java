package org.commissioning.scoring.cycle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.commissioning.model.cycle.CaseDescription;
import org.commissioning.model.cycle.CaseParties;
import org.commissioning.model.cycle.CommissioningCase;
import org.commissioning.model.cycle.Course;
import org.commissioning.model.cycle.CycleQuestion;
import org.commissioning.model.cycle.Intentions;
import org.commissioning.model.cycle.StageVisit;
import org.commissioning.model.cycle.Understanding;
import org.commissioning.model.need.Evidence;
import org.commissioning.model.need.EvidenceKind;
import org.commissioning.model.need.EvidenceStrength;
import org.commissioning.model.need.Need;
import org.commissioning.model.need.NeedFinding;
import org.commissioning.model.need.NeedKind;
import org.commissioning.model.need.NeedsAssessment;
import org.commissioning.model.need.Sought;
import org.commissioning.model.outcome.Measure;
import org.commissioning.model.outcome.Observation;
import org.commissioning.model.outcome.Outcome;
import org.commissioning.model.outcome.Polarity;
import org.commissioning.model.outcome.Target;
import org.commissioning.model.party.Organisation;
import org.commissioning.model.party.Sector;
import org.commissioning.model.population.Population;
import org.commissioning.model.reference.Provenance;
import org.commissioning.model.reference.Source;

/** The made-up case that the method brings along: needs assessed, assets not looked for. */
final class ExampleCase {

  private ExampleCase() {}

  static CycleQuestion plannedWithoutAssets() {
    return new CycleQuestion(
        LocalDate.of(2026, 6, 30),
        new CommissioningCase(
            "example-loneliness",
            about(),
            new CaseParties(
                List.of(
                    new Organisation(
                        "council",
                        "Exampleshire Council",
                        Sector.PUBLIC,
                        List.of(),
                        null,
                        null,
                        List.of())),
                List.of(),
                List.of(),
                List.of(),
                List.of()),
            understanding(),
            new Intentions(List.of(), List.of(outcome()), null, List.of(), List.of(), List.of()),
            null,
            new Course(
                "assess-plan-secure-monitor-review",
                null,
                List.of(
                    new StageVisit(
                        "assess", LocalDate.of(2026, 1, 5), LocalDate.of(2026, 4, 30), null),
                    new StageVisit("plan", LocalDate.of(2026, 5, 1), null, null)),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of()),
            Map.of()),
        null);
  }

  private static CaseDescription about() {
    return new CaseDescription(
        "Loneliness in later life",
        "Older people in Exampleshire are to have the company that they wish for.",
        new Provenance.MadeUp("To show how gates answer."),
        null,
        null,
        null,
        null,
        null);
  }

  private static Understanding understanding() {
    return new Understanding(
        List.of(),
        List.of(),
        List.of(),
        List.of(
            new Population(
                "older-people",
                "People of 65 and over in Exampleshire",
                null,
                LocalDate.of(2025, 6, 30),
                84_000L,
                List.of(),
                null)),
        List.of(),
        List.of(
            new Evidence(
                "survey",
                "Adult social care survey, made-up figures",
                EvidenceKind.SURVEY,
                EvidenceStrength.MODERATE,
                LocalDate.of(2025, 10, 31),
                "About one in eight said that they had less company than they wanted.",
                null)),
        List.of(
            new NeedsAssessment(
                "assessment",
                "Older people's needs assessment",
                List.of("council"),
                "older-people",
                LocalDate.of(2026, 4, 24),
                List.of(Sought.NEEDS),
                List.of(
                    new Need(
                        "company",
                        "Company",
                        "older-people",
                        null,
                        List.of(
                            new NeedFinding(
                                NeedKind.FELT,
                                "People want more company than they have.",
                                10_500L,
                                List.of("survey"))))),
                List.of())),
        List.of());
  }

  private static Outcome outcome() {
    return new Outcome(
        "company-wished-for",
        "Older people have as much company as they wish for",
        "older-people",
        null,
        List.of("company"),
        List.of(),
        List.of(),
        List.of(
            new Measure(
                "lonely",
                "People of 65 and over with less company than they want",
                "Of those who answered the survey, the share who said so.",
                Polarity.LOWER_IS_BETTER,
                "percent",
                new Source(
                    "Adult social care survey (made up)", "Exampleshire Council", null, null, null),
                List.of(
                    new Observation(
                        null,
                        null,
                        LocalDate.of(2025, 10, 31),
                        12.5,
                        10.9,
                        14.3,
                        BigDecimal.valueOf(95),
                        null)),
                List.of(new Target(null, 10.0, LocalDate.of(2029, 10, 31), null)))));
  }
}
