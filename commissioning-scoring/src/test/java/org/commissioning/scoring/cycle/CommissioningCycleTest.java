package org.commissioning.scoring.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.commissioning.model.cycle.CyclePhase;
import org.commissioning.model.cycle.Emphasis;
import org.commissioning.model.cycle.Gate;
import org.commissioning.model.cycle.GatePolicy;
import org.commissioning.model.cycle.GateRule;
import org.commissioning.model.cycle.MaturityStage;
import org.commissioning.model.cycle.OwnGate;
import org.commissioning.model.option.Route;
import org.commissioning.scoring.method.InvalidInputException;
import org.junit.jupiter.api.Test;

class CommissioningCycleTest {

  private static List<String> answer(Story story, Gate gate) {
    return Story.answer(story.gate(gate));
  }

  private static Story complete() {
    return Story.complete();
  }

  @Test
  void aCompleteCasePassesEveryGate() {
    CommissioningCycle cycle = complete().asOf(Story.END);
    assertThat(cycle.summary()).isEqualTo("10 passed");
    assertThat(cycle.notes()).isEmpty();
    assertThat(cycle.routes()).containsExactly(Route.MARKET);
    assertThat(cycle.policy()).isEqualTo("The library's proposal");
    assertThat(cycle.maturity().read()).isEqualTo(MaturityStage.AD_HOC);
  }

  @Test
  void refusesAnInvalidCaseNamingThePlace() {
    assertThatThrownBy(
            () ->
                complete()
                    .with("/intentions/outcomes/0/needs/0", "\"unknown\"")
                    .with("/course/visits/1/stage", "\"dream\"")
                    .asOf(Story.END))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining(
            "/commissioningCase/intentions/outcomes/0/needs/0: must be one of the ids in"
                + " understanding.assessments.needs but was 'unknown'")
        .hasMessageContaining(
            "/commissioningCase/course/visits/1/stage: must be a stage of the course's framework"
                + " but was 'dream'");
  }

  @Test
  void needsWithoutAssetsFail() {
    assertThat(
            answer(
                complete()
                    .with("/understanding/assessments/0/lookedFor", "[\"needs\"]")
                    .with("/understanding/assessments/0/assets", "[]"),
                Gate.NEEDS_AND_ASSETS_ASSESSED))
        .containsExactly("failed", "No assessment has looked for assets.");
  }

  @Test
  void nobodyHavingLookedIsNotAssessed() {
    assertThat(
            answer(
                complete()
                    .with("/understanding/assessments", "[]")
                    .with("/intentions/outcomes/0/needs", "[]")
                    .with("/intentions/services/0/needs", "[]")
                    .with("/course/reviews/0/findings/0/feeds", "[\"at-home\"]"),
                Gate.NEEDS_AND_ASSETS_ASSESSED))
        .containsExactly(
            "not assessed",
            "No assessment has looked for needs.",
            "No assessment has looked for assets.");
  }

  @Test
  void anAssessmentMustBeDatedAndHaveAnAuthor() {
    assertThat(
            answer(
                complete()
                    .without("/understanding/assessments/0/completed")
                    .with("/understanding/assessments/0/bodies", "[]"),
                Gate.NEEDS_AND_ASSETS_ASSESSED))
        .containsExactly(
            "failed",
            "The assessment of needs has no date of completion. /understanding/assessments/0",
            "The assessment of assets has no date of completion. /understanding/assessments/0",
            "The assessment 'Older people' does not say who made it. /understanding/assessments/0");
    assertThat(
            answer(
                complete().with("/understanding/assessments/0/completed", "\"2026-08-16\""),
                Gate.NEEDS_AND_ASSETS_ASSESSED))
        .contains(
            "The assessment of needs is dated 16 August 2026, which is later than 15 August 2026."
                + " /understanding/assessments/0");
  }

  @Test
  void evidenceMustBeThereDatedAndFreshEnough() {
    assertThat(
            answer(
                complete().with("/understanding/assessments/0/needs/0/findings/0/evidence", "[]"),
                Gate.NEEDS_AND_ASSETS_ASSESSED))
        .containsExactly(
            "failed",
            "The need 'Care at home' rests on no evidence. /understanding/assessments/0/needs/0");
    assertThat(
            answer(
                complete().without("/understanding/evidence/0/gathered"),
                Gate.NEEDS_AND_ASSETS_ASSESSED))
        .contains(
            "The asset 'Neighbour schemes' rests on evidence without a date."
                + " /understanding/assessments/0/assets/0");
    assertThat(
            answer(
                complete().with("/understanding/evidence/0/gathered", "\"2021-08-14\""),
                Gate.NEEDS_AND_ASSETS_ASSESSED))
        .contains(
            "The need 'Care at home' rests on evidence of 14 August 2021, which is older than 5 years."
                + " /understanding/assessments/0/needs/0");
    assertThat(
            answer(
                complete().with("/understanding/evidence/0/gathered", "\"2021-08-15\""),
                Gate.NEEDS_AND_ASSETS_ASSESSED))
        .containsExactly("passed");
    assertThat(
            answer(
                complete().with("/understanding/evidence/0/gathered", "\"2026-08-16\""),
                Gate.NEEDS_AND_ASSETS_ASSESSED))
        .contains(
            "The need 'Care at home' rests on evidence of 16 August 2026, which is later than"
                + " 15 August 2026. /understanding/assessments/0/needs/0");
    assertThat(
            answer(
                complete().with("/understanding/assessments/0/needs/0/findings", "[]"),
                Gate.NEEDS_AND_ASSETS_ASSESSED))
        .containsExactly(
            "failed",
            "The need 'Care at home' rests on no finding. /understanding/assessments/0/needs/0");
  }

  @Test
  void oneSoundPieceOfEvidenceIsEnough() {
    assertThat(
            answer(
                complete()
                    .with(
                        "/understanding/evidence/-",
                        "{\"id\":\"old\",\"title\":\"An older count\"}")
                    .with(
                        "/understanding/assessments/0/needs/0/findings/0/evidence",
                        "[\"old\",\"data\"]"),
                Gate.NEEDS_AND_ASSETS_ASSESSED))
        .containsExactly("passed");
  }

  @Test
  void informingPeopleDoesNotEngageThem() {
    assertThat(
            answer(
                complete().with("/understanding/engagements/0/degree", "\"informed\""),
                Gate.PEOPLE_ENGAGED))
        .containsExactly(
            "failed", "No engagement goes beyond informing people and says what it changed.");
    assertThat(answer(complete().with("/understanding/engagements", "[]"), Gate.PEOPLE_ENGAGED))
        .containsExactly("not assessed", "No engagement of people or communities is recorded.");
    assertThat(
            answer(complete().without("/understanding/engagements/0/changed"), Gate.PEOPLE_ENGAGED))
        .contains(
            "The engagement 'Panel of people with care' does not say what it changed."
                + " /understanding/engagements/0");
    assertThat(
            answer(complete().without("/understanding/engagements/0/degree"), Gate.PEOPLE_ENGAGED))
        .contains(
            "The engagement 'Panel of people with care' does not say how far people could take"
                + " part. /understanding/engagements/0");
    assertThat(
            answer(
                complete()
                    .without("/understanding/engagements/0/from")
                    .without("/understanding/engagements/0/to"),
                Gate.PEOPLE_ENGAGED))
        .contains(
            "The engagement 'Panel of people with care' has no date."
                + " /understanding/engagements/0");
  }

  @Test
  void outcomesNeedAWholeMeasure() {
    assertThat(
            answer(
                complete()
                    .without("/intentions/outcomes/0/measures/0/definition")
                    .without("/intentions/outcomes/0/measures/0/polarity")
                    .without("/intentions/outcomes/0/measures/0/source")
                    .with("/intentions/outcomes/0/measures/0/baselines", "[]")
                    .with("/intentions/outcomes/0/measures/0/targets", "[]"),
                Gate.OUTCOMES_MEASURABLE))
        .containsExactly(
            "failed",
            "The outcome 'Older people live at home as long as they wish' cannot be measured yet:"
                + " 'At home 91 days after discharge' lacks a definition, a polarity, a source, a"
                + " baseline dated by 15 August 2026, a target. /intentions/outcomes/0");
    assertThat(
            answer(
                complete()
                    .with("/intentions/outcomes/0/measures", "[]")
                    .with("/course/observations", "[]")
                    .without("/supply/agreements/0/indicators/0/measure"),
                Gate.OUTCOMES_MEASURABLE))
        .containsExactly(
            "failed",
            "The outcome 'Older people live at home as long as they wish' has no measure."
                + " /intentions/outcomes/0");
  }

  @Test
  void theLevelNeedsAReason() {
    assertThat(answer(complete().with("/about/level/reasonsFor", "[]"), Gate.LEVEL_JUSTIFIED))
        .containsExactly("failed", "The level is stated without a reason. /about/level");
    assertThat(answer(complete().without("/about/level"), Gate.LEVEL_JUSTIFIED))
        .containsExactly("not assessed", "The level at which this is commissioned is not stated.");
    assertThat(answer(complete().without("/about"), Gate.LEVEL_JUSTIFIED).get(0))
        .isEqualTo("not assessed");
  }

  @Test
  void optionsMustBeCompared() {
    assertThat(
            answer(
                complete()
                    .without("/intentions/options/0/options/0")
                    .with("/intentions/options/0/findings", "[]")
                    .without("/intentions/options/0/preferred")
                    .without("/intentions/options/0/comparedBy"),
                Gate.OPTIONS_COMPARED))
        .containsExactly(
            "failed",
            "The comparison 'Ways to provide home care' has fewer than two options, has an option"
                + " that nothing is said about, neither has doing nothing among its options nor"
                + " says why not, names no preferred option, does not say who compared and when."
                + " /intentions/options/0");
    assertThat(
            answer(
                complete()
                    .with("/intentions/options/0/options/0/model", "\"in-house\"")
                    .with("/intentions/options/0/doNothing", "\"The duty leaves no choice.\""),
                Gate.OPTIONS_COMPARED))
        .containsExactly("passed");
    assertThat(answer(complete().without("/intentions/decisions/0/options"), Gate.OPTIONS_COMPARED))
        .containsExactly(
            "failed",
            "The decision 'To buy home care' does not say which comparison of options it rests on."
                + " /intentions/decisions/0");
  }

  @Test
  void aDraftIsNoDecision() {
    assertThat(
            answer(
                complete().with("/intentions/decisions/0/status", "\"draft\""),
                Gate.DECISION_MANDATED))
        .containsExactly(
            "failed",
            "No decision has been made: what there is are drafts. /intentions/decisions",
            "The procurement 'Home care 2025' is for a service on which no decision has been made."
                + " /supply/procurements/0",
            "The agreement 'Home care, north' is for a service on which no decision has been made."
                + " /supply/agreements/0");
    assertThat(
            answer(
                complete().with("/intentions/decisions/0/status", "\"withdrawn\""),
                Gate.DECISION_MANDATED))
        .containsExactly("not assessed", "No decision is recorded.");
  }

  @Test
  void everyPublicDutyInForceMustBeAnswered() {
    assertThat(
            answer(
                complete()
                    .without("/intentions/decisions/0/duties/6")
                    .with("/intentions/decisions/0/duties/0/state", "\"missing\""),
                Gate.DECISION_MANDATED))
        .containsExactly(
            "failed",
            "The decision 'To buy home care' records no regard to: Public sector equality duty;"
                + " Social value in services contracts. /intentions/decisions/0/duties");
  }

  @Test
  void whereTheTablesSayNothingTheDecisionIsTakenAtItsWord() {
    Story elsewhere = complete().with("/intentions/decisions/0/making/jurisdiction", "\"FR\"");
    assertThat(answer(elsewhere, Gate.DECISION_MANDATED)).containsExactly("passed");
    elsewhere.with("/intentions/decisions/0/duties/0/state", "\"missing\"");
    assertThat(answer(elsewhere, Gate.DECISION_MANDATED))
        .containsExactly(
            "failed",
            "The decision 'To buy home care' records no regard to: equality-duty."
                + " /intentions/decisions/0/duties");
    elsewhere.with("/intentions/decisions/0/duties", "[]");
    assertThat(answer(elsewhere, Gate.DECISION_MANDATED))
        .containsExactly(
            "failed",
            "The decision 'To buy home care' does not say to which public duties regard was had."
                + " /intentions/decisions/0");
  }

  @Test
  void theMarketMustBeAskedAndToldTheSame() {
    assertThat(
            answer(
                complete().with("/supply/engagements/0/participants/1/received", "[]"),
                Gate.MARKET_ENGAGED))
        .containsExactly(
            "failed",
            "The market engagement 'Market day' told some what it did not tell others (1 piece of"
                + " information not received). /supply/engagements/0");
    assertThat(
            answer(
                complete()
                    .with("/supply/engagements/0/participants/1/received", "[]")
                    .with("/supply/engagements/0/shared/0/published", "true"),
                Gate.MARKET_ENGAGED))
        .containsExactly("passed");
    assertThat(
            answer(
                complete()
                    .with("/supply/engagements/0/questions", "[]")
                    .with("/supply/engagements/0/participants", "[]")
                    .without("/supply/engagements/0/from"),
                Gate.MARKET_ENGAGED))
        .contains(
            "The market engagement 'Market day' has no date by 15 August 2026, asked nothing, reached"
                + " nobody. /supply/engagements/0");
    assertThat(
            answer(
                complete()
                    .with("/supply/engagements", "[]")
                    .with("/supply/procurements/0/engagements", "[]"),
                Gate.MARKET_ENGAGED))
        .containsExactly("not assessed", "No engagement of those who might provide is recorded.");
  }

  @Test
  void theMarketMustBeAskedBeforeTheProcurement() {
    assertThat(
            answer(
                complete().with("/supply/procurements/0/noticeOn", "\"2025-05-27\""),
                Gate.MARKET_ENGAGED))
        .containsExactly(
            "failed",
            "The procurement 'Home care 2025' was announced on 27 May 2025, before the engagement"
                + " ended on 28 May 2025. /supply/procurements/0");
  }

  @Test
  void anOpenConflictFails() {
    assertThat(
            answer(
                complete()
                    .with(
                        "/parties/conflictsAssessments/0/conflicts/0/handling",
                        "{\"type\":\"open\"}"),
                Gate.CONFLICTS_ASSESSED))
        .containsExactly(
            "failed",
            "A conflict of interest is open: nothing has been done about it yet."
                + " /parties/conflictsAssessments/0/conflicts/0");
    assertThat(
            answer(complete().with("/parties/conflictsAssessments", "[]"), Gate.CONFLICTS_ASSESSED))
        .containsExactly("not assessed", "Nobody has looked for conflicts of interest.");
    assertThat(
            answer(
                complete().with("/parties/conflictsAssessments/0/covers", "[]"),
                Gate.CONFLICTS_ASSESSED))
        .containsExactly(
            "failed",
            "The procurement 'Home care 2025' is covered by no assessment of conflicts."
                + " /supply/procurements/0");
  }

  @Test
  void aBodyOnBothSidesMustBeLookedAt() {
    Story both =
        complete()
            .with(
                "/parties/arrangements/0/roles/-",
                "{\"party\":\"council\",\"role\":\"lead-provider\"}")
            .with("/supply/agreements/0/roles/-", "{\"party\":\"council\",\"role\":\"provider\"}")
            .with("/parties/conflictsAssessments/0/covers", "[\"procurement\"]");
    assertThat(answer(both, Gate.CONFLICTS_ASSESSED))
        .containsExactly(
            "failed",
            "In the arrangement 'Home care together' one body both commissions and provides, and no"
                + " assessment of conflicts covers it. /parties/arrangements/0",
            "In the agreement 'Home care, north' one body both commissions and provides, and no"
                + " assessment of conflicts covers it. /supply/agreements/0");
    both.with(
        "/parties/conflictsAssessments/0/covers", "[\"procurement\",\"together\",\"contract\"]");
    assertThat(answer(both, Gate.CONFLICTS_ASSESSED)).containsExactly("passed");
  }

  @Test
  void agreementsNeedIndicatorsWithTargets() {
    assertThat(
            answer(
                complete().with("/supply/agreements/0/indicators", "[]"),
                Gate.AGREEMENTS_HAVE_INDICATORS))
        .containsExactly(
            "failed", "The agreement 'Home care, north' has no indicator. /supply/agreements/0");
    assertThat(
            answer(
                complete().without("/supply/agreements/0/indicators/0/target"),
                Gate.AGREEMENTS_HAVE_INDICATORS))
        .containsExactly(
            "failed",
            "The agreement 'Home care, north' has no indicator with both a meaning and a target."
                + " /supply/agreements/0");
    assertThat(answer(complete().with("/supply/agreements", "[]"), Gate.AGREEMENTS_HAVE_INDICATORS))
        .containsExactly("not assessed", "No contract or other agreement is recorded.");
  }

  @Test
  void aReviewMustFeedTheNextTurn() {
    assertThat(
            answer(
                complete().with("/course/reviews/0/findings/0/feeds", "[]"),
                Gate.REVIEW_FEEDS_NEXT_CYCLE))
        .containsExactly(
            "failed",
            "The review 'First review' has findings, but none says what in the case it bears on."
                + " /course/reviews/0",
            "No completed review feeds the next turn of the cycle.");
    assertThat(
            answer(
                complete().without("/course/reviews/0/nextCycleFrom"),
                Gate.REVIEW_FEEDS_NEXT_CYCLE))
        .contains(
            "The review 'First review' does not say when the next turn of the cycle starts."
                + " /course/reviews/0");
    assertThat(answer(complete().with("/course/reviews/0/by", "[]"), Gate.REVIEW_FEEDS_NEXT_CYCLE))
        .contains("The review 'First review' does not say who reviewed. /course/reviews/0");
    assertThat(
            answer(
                complete().with("/course/reviews/0/findings", "[]"), Gate.REVIEW_FEEDS_NEXT_CYCLE))
        .contains("The review 'First review' found nothing. /course/reviews/0");
    assertThat(answer(complete().with("/course/reviews", "[]"), Gate.REVIEW_FEEDS_NEXT_CYCLE))
        .containsExactly("not assessed", "No review is recorded.");
  }

  @Test
  void whatLiesAheadIsNotYetDue() {
    CommissioningCycle early = complete().asOf(LocalDate.of(2025, 3, 15));
    assertThat(early.summary()).isEqualTo("5 passed · 5 not yet due");
    assertThat(early.gate(Gate.NEEDS_AND_ASSETS_ASSESSED).state()).isEqualTo(GateState.PASSED);
    assertThat(early.gate(Gate.LEVEL_JUSTIFIED).state()).isEqualTo(GateState.PASSED);
    assertThat(early.gate(Gate.DECISION_MANDATED).reason())
        .isEqualTo("It stands at the end of plan; the case is in the stage 'Plan'.");
    assertThat(early.gate(Gate.REVIEW_FEEDS_NEXT_CYCLE).state()).isEqualTo(GateState.NOT_YET_DUE);
  }

  @Test
  void theReviewGateIsDueOnceTheReviewIsLeft() {
    Story unfed = complete().with("/course/reviews/0/findings", "[]");
    assertThat(unfed.asOf(LocalDate.of(2026, 7, 31)).gate(Gate.REVIEW_FEEDS_NEXT_CYCLE).state())
        .isEqualTo(GateState.NOT_YET_DUE);
    assertThat(unfed.asOf(LocalDate.of(2026, 8, 1)).gate(Gate.REVIEW_FEEDS_NEXT_CYCLE).state())
        .isEqualTo(GateState.FAILED);
  }

  @Test
  void saysWhatTheReviewFeedsBack() {
    assertThat(complete().asOf(Story.END).feedback())
        .containsExactly(
            new Feedback(
                "First review",
                LocalDate.of(2026, 7, 15),
                "Rural visits still fall through.",
                List.of("Care at home", "Older people live at home as long as they wish"),
                "Look at travel again.",
                LocalDate.of(2026, 9, 1)));
    assertThat(complete().asOf(LocalDate.of(2026, 7, 14)).feedback()).isEmpty();
    assertThat(complete().asOf(Story.END).working().text())
        .contains(
            """
            What the reviews feed back
              First review: Rural visits still fall through. Bears on: Care at home; Older people live at home as long as they wish. To change: Look at travel again.
            """);
  }

  @Test
  void goingBackIsKeptAndDueStaysDue() {
    Story back =
        complete()
            .with("/intentions/options", "[]")
            .without("/intentions/decisions/0/options")
            .with(
                "/course/visits",
                """
                [{"stage":"assess","from":"2025-01-06","to":"2025-02-28"},
                 {"stage":"plan","from":"2025-03-01","to":"2025-05-31"},
                 {"stage":"secure","from":"2025-06-01","to":"2025-06-30"},
                 {"stage":"plan","from":"2025-07-01","reason":"Prices were twice the estimate."}]
                """);
    CommissioningCycle cycle = back.asOf(LocalDate.of(2025, 7, 15));
    assertThat(cycle.position().returns())
        .containsExactly(
            new Position.Return(
                "Secure", "Plan", LocalDate.of(2025, 7, 1), "Prices were twice the estimate."));
    assertThat(cycle.position().turn()).isEqualTo(1);
    assertThat(cycle.position().furthest()).isEqualTo(CyclePhase.SECURE);
    assertThat(cycle.gate(Gate.OPTIONS_COMPARED).state()).isEqualTo(GateState.NOT_ASSESSED);
    assertThat(cycle.gate(Gate.AGREEMENTS_HAVE_INDICATORS).state()).isEqualTo(GateState.PASSED);
  }

  @Test
  void aFurtherTurnFedByAReviewReadsAsEmbedded() {
    CommissioningCycle cycle =
        complete()
            .with("/course/visits/-", "{\"stage\":\"assess\",\"from\":\"2026-08-01\"}")
            .with("/course/maturity", "\"ad-hoc\"")
            .asOf(Story.END);
    assertThat(cycle.position().turn()).isEqualTo(2);
    assertThat(cycle.position().furthest()).isEqualTo(CyclePhase.ASSESS);
    assertThat(cycle.maturity())
        .isEqualTo(
            new MaturityReading(
                MaturityStage.EMBEDDED,
                MaturityStage.AD_HOC,
                "Needs, assets and outcomes pass their gates, and this is a further turn of the"
                    + " cycle, fed by a review."));
    assertThat(cycle.summary()).isEqualTo("10 passed");
  }

  @Test
  void buyingWithoutUnderstandingReadsAsProcurement() {
    assertThat(
            complete()
                .with("/understanding/engagements", "[]")
                .with("/understanding/assessments/0/bodies", "[]")
                .asOf(Story.END)
                .maturity()
                .read())
        .isEqualTo(MaturityStage.ADVANCED_PROCUREMENT);
  }

  @Test
  void withoutProcurementTheMarketGateDoesNotStand() {
    CommissioningCycle cycle =
        complete()
            .with("/supply/procurements", "[]")
            .with("/supply/engagements", "[]")
            .with("/supply/agreements/0/type", "\"service-level-agreement\"")
            .without("/supply/agreements/0/awardedUnder")
            .with("/parties/conflictsAssessments/0/covers", "[\"together\"]")
            .with(
                "/intentions/decisions/0/basics/delivery",
                "{\"type\":\"defined\",\"model\":\"partnership\",\"providers\":[\"care-a\"]}")
            .asOf(Story.END);
    assertThat(cycle.summary()).isEqualTo("9 passed · 1 not applicable");
    assertThat(cycle.gate(Gate.MARKET_ENGAGED).reason())
        .isEqualTo("It stands where the route is market; this case takes partnership.");
  }

  @Test
  void aPolicyMayLeaveOutMoveAndAddGates() {
    GatePolicy policy =
        new GatePolicy(
            "ours",
            "Ours",
            1,
            List.of(
                new GateRule(Gate.NEEDS_AND_ASSETS_ASSESSED, CyclePhase.ASSESS, List.of(), null),
                new GateRule(
                    Gate.LEVEL_JUSTIFIED, CyclePhase.PLAN, List.of(), "Decided for us by law.")),
            List.of(
                new OwnGate("carers", "Carers", "Were carers asked?", CyclePhase.PLAN, List.of()),
                new OwnGate("climate", "Climate", "Is it low-carbon?", CyclePhase.PLAN, List.of()),
                new OwnGate(
                    "grants", "Grants", "Is it fair?", CyclePhase.PLAN, List.of(Route.GRANT))));
    CommissioningCycle cycle =
        complete()
            .with(
                "/course/answers",
                """
                [{"gate":"carers","passed":true,"on":"2025-05-01","reason":"At three meetings."},
                 {"gate":"climate","passed":true,"on":"2025-04-01","reason":"So it seemed."},
                 {"gate":"climate","passed":false,"on":"2025-05-01","reason":"Not looked at."},
                 {"gate":"unknown","passed":true,"on":"2025-05-01","reason":"Of another policy."}]
                """)
            .under(policy);
    assertThat(Story.answer(cycle.gate(Gate.NEEDS_AND_ASSETS_ASSESSED)))
        .contains(
            "The need 'Care at home' rests on evidence of 31 December 2024, which is older than 1 year."
                + " /understanding/assessments/0/needs/0");
    assertThat(cycle.gate(Gate.LEVEL_JUSTIFIED).reason())
        .isEqualTo("The policy leaves this gate out: Decided for us by law.");
    assertThat(cycle.gate(Gate.OPTIONS_COMPARED).reason())
        .isEqualTo("The policy does not have this gate.");
    assertThat(cycle.gate("carers").state()).isEqualTo(GateState.PASSED);
    assertThat(Story.answer(cycle.gate("climate")))
        .containsExactly("failed", "Answered with no on 1 May 2025. /course/answers/2");
    assertThat(cycle.gate("grants").state()).isEqualTo(GateState.NOT_APPLICABLE);
    assertThat(cycle.notes())
        .containsExactly("1 answer was passed over: the policy has no gate of that id.");
  }

  @Test
  void anEmptyCaseIsAnsweredGateByGate() {
    CommissioningCycle cycle =
        CommissioningCycle.of(
            new org.commissioning.model.cycle.CommissioningCase(
                "empty", null, null, null, null, null, null, java.util.Map.of()),
            Story.END);
    assertThat(cycle.summary()).isEqualTo("10 not assessed");
    assertThat(cycle.notes()).hasSize(2);
    assertThat(cycle.maturity().read()).isNull();
    assertThat(cycle.features())
        .extracting(FeatureCheck::shown)
        .containsExactly(
            Answer.CANNOT_BE_DETERMINED,
            Answer.CANNOT_BE_DETERMINED,
            Answer.NO,
            Answer.NO,
            Answer.NO);
  }

  @Test
  void showsTheFeaturesThatDefinitionsShare() {
    List<FeatureCheck> features = complete().asOf(Story.END).features();
    assertThat(features)
        .extracting(FeatureCheck::feature)
        .containsExactly(
            Emphasis.CYCLE,
            Emphasis.NEEDS_AND_OUTCOMES,
            Emphasis.WHOLE_PROCESS,
            Emphasis.IMPROVEMENT_AND_BEST_VALUE,
            Emphasis.STRATEGIC_FOR_A_POPULATION);
    assertThat(features).extracting(FeatureCheck::shown).containsOnly(Answer.YES);
    assertThat(features)
        .filteredOn(FeatureCheck::stressed)
        .extracting(FeatureCheck::feature)
        .containsExactly(
            Emphasis.CYCLE,
            Emphasis.NEEDS_AND_OUTCOMES,
            Emphasis.WHOLE_PROCESS,
            Emphasis.STRATEGIC_FOR_A_POPULATION);
  }

  @Test
  void namesTheStageInOtherFrameworks() {
    assertThat(complete().asOf(LocalDate.of(2025, 3, 15)).position().counterparts())
        .extracting(other -> String.join(" or ", other.stages()))
        .containsExactly("Plan", "Developing long-term population health strategy");
  }

  @Test
  void theWorkingTellsTheWholeStory() {
    CommissioningCycle example =
        CommissioningCycle.CALCULATION.of(CommissioningCycle.CALCULATION.example());
    assertThat(example.working().text())
        .contains("Where the case stands on 30 June 2026\n  Stage: Plan (turn 1 of the cycle)\n")
        .contains(
            "Needs and assets assessed: failed\n  Why: It was due at the end of assess, and what is"
                + " recorded does not satisfy it.\n")
        .contains("  not recorded: No assessment has looked for assets.\n")
        .endsWith("In all\n  Gates: 1 passed · 1 failed · 8 not yet due\n");
  }
}
