package org.commissioning.scoring.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.commissioning.model.decision.Chooser;
import org.commissioning.model.decision.ChooserKind;
import org.commissioning.model.decision.CommissioningDecision;
import org.commissioning.model.decision.DecisionMaking;
import org.commissioning.model.decision.DecisionStatus;
import org.commissioning.model.decision.Delivery;
import org.commissioning.model.decision.DutyRegard;
import org.commissioning.model.decision.FourBasics;
import org.commissioning.model.decision.Mandate;
import org.commissioning.model.decision.PublicDuties;
import org.commissioning.model.decision.PublicNotice;
import org.commissioning.model.decision.RegardState;
import org.commissioning.model.money.Money;
import org.commissioning.model.option.DeliveryModel;
import org.commissioning.model.reference.DatedTable;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.InvalidInputException;
import org.commissioning.scoring.method.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionCompletenessTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 14);
  private static final CommissioningDecision EXAMPLE = DecisionCompleteness.CALCULATION.example();

  /** A table of duties that is nobody's law. */
  private static final PublicDuties DUTIES =
      PublicDuties.of(
          DatedTable.parse(
              "duties",
              """
              from,to,jurisdiction,source,code,label,definition,appliesTo
              2020-01-01,2026-09-13,GB-ENG,A parliament; An old Act; 2019,listen,Listen once,To listen,All
              2026-09-14,,GB-ENG,A parliament; A new Act; 2026,listen,Listen,To listen,All
              2020-01-01,,GB-ENG,A parliament; An Act; 2019,think,Think,To think,All
              2020-01-01,2026-09-14,GB-ENG,A parliament; An Act on looking; 2019,look,Look,To look,Some
              2026-09-15,,GB-ENG,A parliament; A late Act; 2026,speak,Speak,To speak,Some
              2020-01-01,,GB-SCT,A parliament; Another Act; 2019,weigh,Weigh,To weigh,All
              """,
              "code"));

  private static CommissioningDecision decision(
      DecisionStatus status,
      @Nullable FourBasics basics,
      @Nullable DecisionMaking making,
      DutyRegard... duties) {
    return new CommissioningDecision(
        "d1", "Home care", status, basics, making, null, List.of(), List.of(duties));
  }

  private static CommissioningDecision dated(
      @Nullable LocalDate on, @Nullable String jurisdiction, DutyRegard... duties) {
    return decision(
        DecisionStatus.DRAFT,
        null,
        new DecisionMaking(null, null, null, on, jurisdiction, null),
        duties);
  }

  private static List<String> lines(DecisionCompleteness result) {
    return result.gaps().stream()
        .map(gap -> gap.part() + " " + gap.pointer() + ": " + gap.missing())
        .toList();
  }

  /** The mandate of the example with another limit. */
  private static CommissioningDecision limited(DecisionStatus status, String limit) {
    DecisionMaking making = Objects.requireNonNull(EXAMPLE.making());
    Mandate mandate = Objects.requireNonNull(making.mandate());
    return new CommissioningDecision(
        EXAMPLE.id(),
        EXAMPLE.title(),
        status,
        EXAMPLE.basics(),
        new DecisionMaking(
            making.decisionMaker(),
            making.function(),
            making.value(),
            making.on(),
            making.jurisdiction(),
            new Mandate(
                mandate.body(),
                mandate.function(),
                mandate.services(),
                Money.of(limit, "GBP"),
                mandate.from(),
                mandate.to(),
                mandate.instrument(),
                mandate.notice())),
        EXAMPLE.options(),
        EXAMPLE.evidence(),
        EXAMPLE.duties());
  }

  @Test
  void findsTheOneGapOfTheExample() {
    DecisionCompleteness result = DecisionCompleteness.of(EXAMPLE);

    assertThat(lines(result))
        .containsExactly(
            "mandate /making/value/amount: The value of the decision must not be above the limit of"
                + " the mandate, 250000 GBP but was 300000");
    assertThat(result.verdict()).isEqualTo(DecisionVerdict.CANNOT_BE_MADE_YET);
    assertThat(result.gaps(DecisionPart.SERVICE)).isEmpty();
    assertThat(result.gaps(DecisionPart.MANDATE)).hasSize(1);
    assertThat(result.evidenceCited()).isTrue();
    assertThat(result.optionsCompared()).isTrue();
    assertThat(result.id()).isEqualTo("home-care-2026");
  }

  @Test
  void canBeMadeOnceTheLimitIsHighEnough() {
    assertThat(DecisionCompleteness.of(limited(DecisionStatus.DRAFT, "299999.99")).verdict())
        .isEqualTo(DecisionVerdict.CANNOT_BE_MADE_YET);
    assertThat(DecisionCompleteness.of(limited(DecisionStatus.DRAFT, "300000.00")).verdict())
        .isEqualTo(DecisionVerdict.CAN_BE_MADE);
  }

  @Test
  void namesAllThatAnEmptyDraftLacksInTheOrderOfItsParts() {
    DecisionCompleteness result =
        DecisionCompleteness.of(decision(DecisionStatus.DRAFT, null, null), DUTIES);

    assertThat(lines(result))
        .containsExactly(
            "service /basics/service: The service must be given when the decision is made",
            "payers /basics/payers: The list of who pays must have at least 1 entry when the"
                + " decision is made",
            "chooser /basics/chooser: Who decides who delivers the service must be given when the"
                + " decision is made",
            "delivery /basics/delivery: Who delivers the service, or that this is left to the"
                + " market, must be given when the decision is made",
            "mandate /making/decisionMaker: The decision-maker must be given when the decision is"
                + " made",
            "mandate /making/function: The function in which the decision is made must be given"
                + " when the decision is made",
            "mandate /making/mandate: The mandate must be given when the decision is made",
            "mandate /making/on: The date of the decision must be given when the decision is made");
    assertThat(result.verdict()).isEqualTo(DecisionVerdict.CANNOT_BE_MADE_YET);
    assertThat(result.evidenceCited()).isFalse();
    assertThat(result.optionsCompared()).isFalse();
    assertThat(result.notes())
        .containsExactly(
            "This says what the record holds and what it lacks. Whether the decision is lawful, or"
                + " good, it does not say.",
            "No evidence is cited.",
            "No comparison of options is cited.");
  }

  /** Two decisions that between them have every other fault that a mandate can have. */
  @Test
  void saysInWordsWhatIsWrongWithAMandate() {
    FourBasics basics =
        new FourBasics(
            "home-care",
            List.of("council"),
            new Chooser(ChooserKind.BODY, null),
            new Delivery.Defined(DeliveryModel.MARKET, List.of(), null));
    Mandate another =
        new Mandate(
            "board",
            "Director",
            List.of("day-care"),
            Money.of("5", "EUR"),
            LocalDate.of(2027, 1, 1),
            null,
            null,
            new PublicNotice(true, LocalDate.of(2026, 10, 1), null, null));
    assertThat(
            lines(
                DecisionCompleteness.of(
                    decision(
                        DecisionStatus.DRAFT,
                        basics,
                        new DecisionMaking(
                            "council", "Cabinet", Money.of("1", "GBP"), DAY, null, another)),
                    DUTIES)))
        .containsExactly(
            "chooser /basics/chooser/party: The body that decides who delivers the service must be"
                + " given when the decision is made",
            "delivery /basics/delivery/providers: The list of who delivers the service must have at"
                + " least 1 entry when the decision is made",
            "mandate /making/mandate/body: The body that holds the mandate must be the"
                + " decision-maker (the mandate is another body's) but was 'board'",
            "mandate /making/mandate/function: The function in which the mandate is held must be"
                + " the function in which the decision is made (the mandate is held in another)"
                + " but was 'Director'",
            "mandate /making/mandate/notice/publishedOn: The day on which notice was given must not"
                + " be after the decision (2026-09-14) but was 2026-10-01",
            "mandate /making/mandate/services: The list of services that the mandate covers must"
                + " contain the service that is decided on (the mandate does not cover it)",
            "mandate /making/on: The date of the decision must not be before the first day of the"
                + " mandate (2027-01-01) but was 2026-09-14",
            "mandate /making/value/currency: The currency of the decision's value must be EUR, the"
                + " currency of the mandate's limit but was 'GBP'");

    Mandate bare =
        new Mandate(
            "council", null, List.of("home-care"), Money.of("5", "EUR"), null, null, null, null);
    assertThat(
            lines(
                DecisionCompleteness.of(
                    decision(
                        DecisionStatus.DRAFT,
                        basics,
                        new DecisionMaking("council", "Cabinet", null, DAY, null, bare)),
                    DUTIES)))
        .contains(
            "mandate /making/mandate/notice: Whether the mandate demands notice must be given when"
                + " the decision is made",
            "mandate /making/value: The value of the decision must be given when the mandate has a"
                + " limit")
        .noneMatch(line -> line.contains(": /"));
  }

  /** The rule stands once, in the model: what is a gap here is refused there. */
  @Test
  void findsAsGapsExactlyWhatRefusesTheDecisionOnceItIsMade() {
    CommissioningDecision made = limited(DecisionStatus.MADE, "250000");
    assertThat(Door.problems(made))
        .extracting(Problem::pointer)
        .isEqualTo(
            DecisionCompleteness.of(EXAMPLE).gaps().stream().map(DecisionGap::pointer).toList());
    assertThatThrownBy(() -> DecisionCompleteness.of(made))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage(
            "CommissioningDecision: /making/value/amount: must not be above the limit of the"
                + " mandate, 250000 GBP but was 300000");
    assertThat(DecisionCompleteness.of(limited(DecisionStatus.MADE, "300000")).verdict())
        .isEqualTo(DecisionVerdict.CAN_BE_MADE);
  }

  @Test
  void tellsEachDutyInForceOnTheDayAsDoneNotApplicableOrMissing() {
    DecisionCompleteness result =
        DecisionCompleteness.of(
            dated(
                DAY,
                "GB-ENG",
                new DutyRegard(
                    "look", RegardState.NOT_APPLICABLE, null, null, "Nothing to see", List.of()),
                new DutyRegard(
                    "think",
                    RegardState.DONE,
                    LocalDate.of(2026, 9, 1),
                    null,
                    null,
                    List.of("paper"))),
            DUTIES);
    DutyRegister register = result.duties().orElseThrow();

    assertThat(register.on()).isEqualTo(DAY);
    assertThat(register.jurisdiction()).isEqualTo("GB-ENG");
    assertThat(register.duties())
        .extracting(
            standing ->
                standing.duty().label()
                    + " "
                    + standing.state()
                    + " "
                    + standing.on()
                    + " "
                    + standing.reason()
                    + " "
                    + standing.evidence()
                    + " "
                    + standing.duty().source().title())
        .containsExactly(
            "Listen missing null null [] A new Act (2026)",
            "Think done 2026-09-01 null [paper] An Act (2019)",
            "Look not-applicable null Nothing to see [] An Act on looking (2019)");
    assertThat(register.missing())
        .extracting(standing -> standing.duty().code())
        .containsExactly("listen");
    assertThat(result.notes())
        .contains(
            "For 1 of 3 public duties in force no regard is recorded. Whether each applies is for"
                + " the decision-maker to say.");
  }

  @Test
  void countsADutyRecordedAsMissingAsMissing() {
    assertThat(
            DecisionCompleteness.of(
                    dated(
                        DAY,
                        "GB-SCT",
                        new DutyRegard("weigh", RegardState.MISSING, null, null, null, List.of())),
                    DUTIES)
                .duties()
                .orElseThrow()
                .missing())
        .hasSize(1);
  }

  @Test
  void leavesTheVerdictAsItIsForADutyThatIsMissing() {
    DecisionCompleteness result =
        DecisionCompleteness.of(limited(DecisionStatus.DRAFT, "300000"), DUTIES);
    assertThat(result.duties().orElseThrow().missing()).hasSize(3);
    assertThat(result.verdict()).isEqualTo(DecisionVerdict.CAN_BE_MADE);
  }

  @Test
  void saysWhatItWouldNeedToTellTheDuties() {
    assertThat(DecisionCompleteness.of(dated(null, "GB-ENG"), DUTIES).duties())
        .isEqualTo(Figure.none("cannot be determined: needs the date of the decision"));
    assertThat(DecisionCompleteness.of(dated(DAY, null), DUTIES).duties())
        .isEqualTo(Figure.none("cannot be determined: needs the jurisdiction of the decision"));
    assertThat(DecisionCompleteness.of(dated(null, null), DUTIES).duties())
        .isEqualTo(
            Figure.none(
                "cannot be determined: needs the date and the jurisdiction of the decision"));
    assertThat(DecisionCompleteness.of(decision(DecisionStatus.DRAFT, null, null), DUTIES).duties())
        .isEqualTo(
            Figure.none(
                "cannot be determined: needs the date and the jurisdiction of the decision"));
    assertThat(DecisionCompleteness.of(dated(DAY, "GB"), DUTIES).duties())
        .isEqualTo(
            Figure.none(
                "cannot be determined: the table of public duties says nothing of this"
                    + " jurisdiction"));
  }

  @Test
  void saysThatTheTableHasNoDutyOfThatDay() {
    DecisionCompleteness result =
        DecisionCompleteness.of(dated(LocalDate.of(1990, 1, 1), "GB-ENG"), DUTIES);
    assertThat(result.duties().orElseThrow().duties()).isEmpty();
    assertThat(result.notes())
        .contains("No public duty of the table was in force there on that day.");
  }

  @Test
  void notesRegardThatCameLateOrShowsNothingOrIsToSomethingElse() {
    assertThat(
            DecisionCompleteness.of(
                    dated(
                        DAY,
                        "GB-ENG",
                        new DutyRegard(
                            "listen",
                            RegardState.DONE,
                            DAY.plusDays(1),
                            null,
                            null,
                            List.of("minutes")),
                        new DutyRegard("think", RegardState.DONE, DAY, null, null, List.of()),
                        new DutyRegard("look", RegardState.DONE, null, null, null, List.of("x")),
                        new DutyRegard("speak", RegardState.DONE, null, null, null, List.of())),
                    DUTIES)
                .notes())
        .containsExactly(
            "This says what the record holds and what it lacks. Whether the decision is lawful, or"
                + " good, it does not say.",
            "No evidence is cited.",
            "No comparison of options is cited.",
            "Listen: regard is dated 15 September 2026, after the decision of 14 September 2026.",
            "Think: recorded as done, with no evidence cited.",
            "Regard is recorded to speak, which is not in the table as in force there on that day.");
  }

  @Test
  void notesThatADecisionWasWithdrawn() {
    assertThat(
            DecisionCompleteness.of(decision(DecisionStatus.WITHDRAWN, null, null), DUTIES).notes())
        .contains("The decision has been withdrawn.");
  }

  @Test
  void refusesARecordThatIsInvalidAsADraftToo() {
    assertThatThrownBy(
            () ->
                DecisionCompleteness.of(
                    new CommissioningDecision(
                        "d1",
                        "Home care",
                        DecisionStatus.DRAFT,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(
                            new DutyRegard(
                                "listen",
                                RegardState.NOT_APPLICABLE,
                                null,
                                null,
                                null,
                                List.of())))))
        .hasMessage(
            "CommissioningDecision: /duties/0/reason: must be given when state is not-applicable");
  }

  @Test
  void showsWhatItLookedAt() {
    assertThat(
            DecisionCompleteness.of(limited(DecisionStatus.DRAFT, "300000"), DUTIES)
                .working()
                .text())
        .isEqualTo(
            """
            As if the decision were made
              What service: complete
              Who pays: complete
              Who decides who delivers it: complete
              Who delivers it: complete
              Who makes the decision, under what mandate: complete

            Public duties in force in England on 14 September 2026
              Listen: Missing [A new Act (2026)]
              Think: Missing [An Act (2019)]
              Look: Missing [An Act on looking (2019)]

            What it rests on
              Evidence: cited
              Comparison of options: cited

            Verdict
              Gaps: 0
              The decision: can be made
            """);
    assertThat(
            DecisionCompleteness.of(decision(DecisionStatus.DRAFT, null, null), DUTIES)
                .working()
                .text())
        .contains(
            """
              What service: The service must be given when the decision is made (/basics/service)
            """)
        .contains(
            """
            Public duties
              Duties in force: cannot be determined: needs the date and the jurisdiction of the decision

            What it rests on
              Evidence: none cited
              Comparison of options: none cited

            Verdict
              Gaps: 8
              The decision: cannot be made yet
            """);
  }

  /**
   * Days on which duties came into force in England, from the law: the equality duty on 5 April
   * 2011 (Equality Act 2010, section 149), social value on 31 January 2013 (S.I. 2012/3173).
   */
  @ParameterizedTest
  @CsvSource({
    "2011-04-04, false, false",
    "2011-04-05, true, false",
    "2013-01-30, true, false",
    "2013-01-31, true, true",
    "2025-02-23, true, true",
    "2025-02-24, true, true",
  })
  void knowsWhichDutiesWereInForce(LocalDate day, boolean equality, boolean socialValue) {
    assertThat(
            DecisionCompleteness.of(dated(day, "GB-ENG")).duties().orElseThrow().duties().stream()
                .map(standing -> standing.duty().code())
                .filter(List.of("equality-duty", "social-value")::contains))
        .containsExactlyElementsOf(
            Stream.of(equality ? "equality-duty" : "", socialValue ? "social-value" : "")
                .filter(code -> !code.isEmpty())
                .toList());
  }
}
