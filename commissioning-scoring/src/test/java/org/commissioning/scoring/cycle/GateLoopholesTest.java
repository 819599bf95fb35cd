package org.commissioning.scoring.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.commissioning.model.cycle.CyclePhase;
import org.commissioning.model.cycle.Emphasis;
import org.commissioning.model.cycle.Gate;
import org.commissioning.model.cycle.GatePolicy;
import org.commissioning.model.cycle.GateRule;
import org.commissioning.model.cycle.MaturityStage;
import org.junit.jupiter.api.Test;

/** Ways in which a record might slip past a gate, or be held up by what has not happened yet. */
class GateLoopholesTest {

  private static List<String> answer(Story story, Gate gate) {
    return Story.answer(story.gate(gate));
  }

  private static Story complete() {
    return Story.complete();
  }

  @Test
  void goingBackAfterAReviewDoesNotTakeTheReviewGateBack() {
    CommissioningCycle cycle =
        complete()
            .with("/course/visits/-", "{\"stage\":\"secure\",\"from\":\"2026-08-01\"}")
            .with("/course/reviews/0/findings", "[]")
            .asOf(Story.END);
    assertThat(cycle.position().turn()).isEqualTo(1);
    assertThat(cycle.gate(Gate.REVIEW_FEEDS_NEXT_CYCLE).state()).isEqualTo(GateState.FAILED);
  }

  @Test
  void aStageThatReviewsAndAssessesAnewBeginsWithTheReview() {
    CommissioningCycle cycle =
        complete()
            .without("/course/framework")
            .with(
                "/course/ownFramework",
                """
                {"id":"ours","title":"Ours","stages":[
                  {"id":"plan","title":"Plan","definition":"Plan.","phases":["plan"],"basis":"published"},
                  {"id":"do","title":"Do","definition":"Do.","phases":["secure","monitor"],"basis":"published"},
                  {"id":"renew","title":"Renew","definition":"Review and assess anew.","phases":["review","assess"],"basis":"published"}]}
                """)
            .with(
                "/course/visits",
                """
                [{"stage":"plan","from":"2025-03-01","to":"2025-05-31"},
                 {"stage":"do","from":"2025-06-01","to":"2026-05-31"},
                 {"stage":"renew","from":"2026-06-01","to":"2026-07-31"},
                 {"stage":"plan","from":"2026-08-01"}]
                """)
            .asOf(Story.END);
    assertThat(cycle.position().turn()).isEqualTo(2);
    assertThat(cycle.position().furthest()).isEqualTo(CyclePhase.PLAN);
    assertThat(cycle.position().returns()).isEmpty();
  }

  @Test
  void whatNamesNoServiceRestsOnNoDecision() {
    assertThat(
            answer(
                complete()
                    .with("/supply/agreements/0/services", "[]")
                    .with("/supply/procurements/0/services", "[]"),
                Gate.DECISION_MANDATED))
        .containsExactly(
            "failed",
            "The procurement 'Home care 2025' names no service, so it rests on no decision."
                + " /supply/procurements/0",
            "The agreement 'Home care, north' names no service, so it rests on no decision."
                + " /supply/agreements/0");
  }

  @Test
  void withoutItsJurisdictionADecisionsDutiesAreNotKnown() {
    assertThat(
            answer(
                complete()
                    .without("/intentions/decisions/0/making/jurisdiction")
                    .with(
                        "/intentions/decisions/0/duties",
                        "[{\"duty\":\"equality-duty\",\"state\":\"done\"}]"),
                Gate.DECISION_MANDATED))
        .containsExactly(
            "failed",
            "The decision 'To buy home care' does not say under which jurisdiction it was made, so"
                + " which public duties were in force cannot be determined."
                + " /intentions/decisions/0/making");
  }

  @Test
  void aMarketThatWasToldNothingOnRecordWasNotToldTheSame() {
    assertThat(
            answer(
                complete()
                    .with("/supply/engagements/0/shared", "[]")
                    .with("/supply/engagements/0/participants/0/received", "[]")
                    .with("/supply/engagements/0/participants/1/received", "[]"),
                Gate.MARKET_ENGAGED))
        .contains(
            "The market engagement 'Market day' records nothing of what it told."
                + " /supply/engagements/0");
  }

  @Test
  void askingAfterTheNoticeIsTooLateWhoeverNamesIt() {
    assertThat(
            answer(
                complete()
                    .with("/supply/engagements/0/to", "\"2025-07-28\"")
                    .with("/supply/procurements/0/engagements", "[]"),
                Gate.MARKET_ENGAGED))
        .containsExactly(
            "failed",
            "The procurement 'Home care 2025' is for a service about which no market was asked"
                + " before it was announced on 16 June 2025. /supply/procurements/0");
  }

  @Test
  void aProcurementForAnotherServiceThanTheMarketWasAskedAboutFails() {
    assertThat(
            answer(
                complete()
                    .with(
                        "/intentions/services/-",
                        "{\"id\":\"meals\",\"title\":\"Meals\",\"outcomes\":[\"at-home\"]}")
                    .with("/supply/procurements/0/services", "[\"home-care\",\"meals\"]"),
                Gate.MARKET_ENGAGED))
        .containsExactly(
            "failed",
            "The procurement 'Home care 2025' is for a service about which no market was asked"
                + " before it was announced on 16 June 2025. /supply/procurements/0");
  }

  @Test
  void aReviewUnderWayDoesNotUndoTheOneBefore() {
    String under =
        """
        {"id":"second","title":"Second review","by":["council"],"findings":[]}
        """;
    assertThat(answer(complete().with("/course/reviews/-", under), Gate.REVIEW_FEEDS_NEXT_CYCLE))
        .containsExactly("passed");
    assertThat(
            answer(
                complete().with("/course/reviews", "[" + under + "]"),
                Gate.REVIEW_FEEDS_NEXT_CYCLE))
        .containsExactly(
            "failed",
            "The review 'Second review' is not completed by 15 August 2026. /course/reviews/0",
            "No completed review feeds the next turn of the cycle.");
  }

  @Test
  void whatIsDatedLaterDoesNotUndoWhatWasDone() {
    Story story =
        complete()
            .with(
                "/understanding/assessments/-",
                """
                {"id":"next","title":"Next","bodies":["council"],"lookedFor":["needs"],
                 "needs":[{"id":"new","title":"Company"}]}
                """)
            .with(
                "/understanding/engagements/-",
                "{\"id\":\"later\",\"title\":\"Later\",\"from\":\"2026-09-01\"}")
            .with(
                "/supply/engagements/-",
                "{\"id\":\"next-day\",\"title\":\"Next market day\",\"from\":\"2026-09-01\"}")
            .with(
                "/parties/conflictsAssessments/-",
                "{\"id\":\"yearly\",\"assessedBy\":\"council\",\"assessedOn\":\"2026-09-01\"}");
    assertThat(story.asOf(Story.END).summary()).isEqualTo("10 passed");
  }

  @Test
  void aDecisionOfALaterDayDoesNotUndoOneThatWasMade() {
    Story story = complete();
    String second =
        """
        {"id":"second","title":"To buy meals","status":"made",
         "basics":{"service":"home-care","payers":["council"],"chooser":{"kind":"body","party":"council"},
                   "delivery":{"type":"left-to-market","model":"market"}},
         "making":{"decisionMaker":"council","function":"Adult social care","on":"2026-09-01",
                   "mandate":{"body":"council","function":"Adult social care","services":["home-care"],
                              "notice":{"required":false}}},
         "options":"comparison"}
        """;
    assertThat(answer(story.with("/intentions/decisions/-", second), Gate.DECISION_MANDATED))
        .containsExactly("passed");
  }

  @Test
  void anAssessmentWithoutANeedRestsOnNoEvidence() {
    assertThat(
            answer(
                complete()
                    .with("/understanding/assessments/0/needs", "[]")
                    .with("/understanding/assessments/0/assets", "[]")
                    .with("/intentions/outcomes/0/needs", "[]")
                    .with("/intentions/services/0/needs", "[]")
                    .with("/course/reviews/0/findings/0/feeds", "[\"at-home\"]"),
                Gate.NEEDS_AND_ASSETS_ASSESSED))
        .containsExactly("failed", "No assessment has found a need, so nothing rests on evidence.");
  }

  @Test
  void anAssessmentOlderThanEvidenceMayBeIsHistory() {
    String old =
        """
        {"id":"old","title":"Ten years ago","bodies":["council"],"completed":"2015-02-28",
         "lookedFor":["needs","assets"],
         "needs":[{"id":"then","title":"Then","findings":[{"kind":"felt","finding":"Less.","evidence":["past"]}]}]}
        """;
    String past = "{\"id\":\"past\",\"title\":\"Past\",\"gathered\":\"2014-12-31\"}";
    assertThat(
            answer(
                complete()
                    .with("/understanding/evidence/-", past)
                    .with("/understanding/assessments/-", old),
                Gate.NEEDS_AND_ASSETS_ASSESSED))
        .containsExactly("passed");
    assertThat(
            answer(
                complete().with("/understanding/assessments/0/completed", "\"2021-08-14\""),
                Gate.NEEDS_AND_ASSETS_ASSESSED))
        .contains(
            "The assessment of needs was completed on 14 August 2021, which is older than 5 years."
                + " /understanding/assessments/0");
  }

  @Test
  void optionsComparedAfterTheDecisionAreTooLate() {
    assertThat(
            answer(
                complete().with("/intentions/options/0/comparedOn", "\"2025-05-13\""),
                Gate.OPTIONS_COMPARED))
        .containsExactly(
            "failed",
            "The decision 'To buy home care' was made on 12 May 2025, before its options were"
                + " compared on 13 May 2025. /intentions/decisions/0");
  }

  @Test
  void aDraftSecuresNothingAndATurnIsNoReview() {
    CommissioningCycle drafted =
        complete()
            .with("/intentions/decisions/0/status", "\"draft\"")
            .with("/supply/procurements", "[]")
            .with("/supply/agreements", "[]")
            .with("/parties/conflictsAssessments/0/covers", "[]")
            .asOf(Story.END);
    assertThat(feature(drafted, Emphasis.WHOLE_PROCESS).reason())
        .isEqualTo("It does not show how anything is secured.");
    CommissioningCycle unreviewed =
        complete()
            .with("/course/reviews", "[]")
            .with("/course/visits/-", "{\"stage\":\"assess\",\"from\":\"2026-08-01\"}")
            .asOf(Story.END);
    assertThat(feature(unreviewed, Emphasis.CYCLE).shown()).isEqualTo(Answer.YES);
    assertThat(feature(unreviewed, Emphasis.CYCLE).reason())
        .isEqualTo("The case is in a further turn of the cycle.");
  }

  @Test
  void whatACaseShowsDoesNotHangOnTheGatesOfThePolicy() {
    GatePolicy none =
        new GatePolicy(
            "few",
            "Few",
            5,
            List.of(
                new GateRule(
                    Gate.NEEDS_AND_ASSETS_ASSESSED,
                    CyclePhase.ASSESS,
                    List.of(),
                    "Another board does it.")),
            List.of());
    CommissioningCycle cycle = complete().under(none);
    assertThat(cycle.maturity().read()).isEqualTo(MaturityStage.AD_HOC);
    assertThat(cycle.features()).allMatch(check -> check.shown() == Answer.YES);
  }

  private static FeatureCheck feature(CommissioningCycle cycle, Emphasis feature) {
    return cycle.features().stream()
        .filter(check -> check.feature() == feature)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void observationsOfALaterDayShowNothingYet() {
    assertThat(feature(complete().asOf(LocalDate.of(2026, 1, 1)), Emphasis.WHOLE_PROCESS).reason())
        .isEqualTo("It does not show what measures have shown since.");
  }
}
