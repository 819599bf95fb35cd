package org.commissioning.scoring.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.party.Conflict;
import org.commissioning.model.party.ConflictHandling;
import org.commissioning.model.party.ConflictState;
import org.commissioning.model.party.ConflictsAssessment;
import org.commissioning.model.party.InterestKind;
import org.commissioning.model.regime.ConflictsNotice;
import org.commissioning.model.regime.ConflictsNoticeKind;
import org.commissioning.model.regime.ConflictsQuestion;
import org.commissioning.model.regime.Fact;
import org.commissioning.model.regime.UnfairAdvantage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConflictsAssessmentCheckTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
  private static final LocalDate PREPARED = LocalDate.of(2026, 2, 2);
  private static final String LATE =
      "Not passed: the assessment was prepared on 17 February 2026, after the first notice that it"
          + " has to precede, of 16 February 2026.";
  private static final LocalDate TENDER = LocalDate.of(2026, 2, 16);

  private static ConflictsNotice notice(ConflictsNoticeKind kind, LocalDate on, Fact confirms) {
    return new ConflictsNotice(kind, on, confirms);
  }

  private static ConflictsAssessment assessment(LocalDate on, Conflict... conflicts) {
    return new ConflictsAssessment("ca", "council", on, List.of(), List.of(conflicts));
  }

  private static Conflict conflict(String id, ConflictState state, ConflictHandling handling) {
    return new Conflict(id, null, "An interest.", state, InterestKind.PERSONAL, handling);
  }

  private static ConflictsAssessmentCheck check(
      @Nullable ConflictsAssessment assessment,
      @Nullable LocalDate preparedOn,
      List<ConflictsNotice> notices,
      UnfairAdvantage... advantages) {
    return ConflictsAssessmentCheck.of(
        new ConflictsQuestion(
            DAY, assessment, preparedOn, List.of(), notices, List.of(advantages)));
  }

  private static List<String> needs(Determination<?> answer) {
    return answer instanceof Determination.CannotBeDetermined<?> none
        ? none.needs().stream().map(FactNeeded::fact).toList()
        : List.of("(determined) " + answer);
  }

  @Test
  void theExampleIsAsDocumented() {
    ConflictsAssessmentCheck answer =
        ConflictsAssessmentCheck.of(ConflictsAssessmentCheck.CALCULATION.example());
    assertThat(answer.gate()).isEqualTo(Determination.of(ConflictsGate.PASSED));
    assertThat(answer.unmanaged()).isEmpty();
    assertThat(answer.treatments())
        .containsExactly(new SupplierTreatment("trust-a", "c2", Determination.of(true)));
    assertThat(answer.basis().provisions())
        .extracting(ProvisionUsed::id)
        .contains("pa23-s82-4", "pa23-s83-1", "pa23-s83-8");
  }

  /** No assessment is not one that found nothing. */
  @Test
  void withoutAnAssessmentNoGateIsPassed() {
    ConflictsAssessmentCheck answer = check(null, null, List.of());
    assertThat(answer.gate()).isEqualTo(Determination.of(ConflictsGate.NOT_ASSESSED));
    assertThat(answer.preparedInTime()).isEqualTo(Determination.of(false));
    assertThat(answer.notes())
        .containsExactly(
            "Nobody has assessed conflicts of interest: that is no finding that there are none.");
    assertThat(check(assessment(PREPARED), PREPARED, List.of()).gate())
        .isEqualTo(Determination.of(ConflictsGate.PASSED));
  }

  /** Section 83(8): five notices; the reference: not UK6. */
  @ParameterizedTest
  @EnumSource(ConflictsNoticeKind.class)
  void theAssessmentIsConfirmedInFiveNotices(ConflictsNoticeKind kind) {
    boolean relevant = List.of("uk4", "uk5", "uk14", "uk7", "uk10").contains(kind.code());
    ConflictsAssessmentCheck silent =
        check(assessment(PREPARED), PREPARED, List.of(notice(kind, TENDER, Fact.NO)));
    assertThat(silent.notices())
        .singleElement()
        .extracting(ConflictsNoticeStanding::confirmationRequired)
        .isEqualTo(relevant);
    assertThat(silent.gate())
        .isEqualTo(Determination.of(relevant ? ConflictsGate.NOT_PASSED : ConflictsGate.PASSED));
    if (relevant) {
      assertThat(silent.notes())
          .startsWith(
              "Not passed: the "
                  + kind.label()
                  + " of 16 February 2026 does not confirm the assessment.");
    } else {
      assertThat(silent.notes()).noneMatch(note -> note.startsWith("Not passed"));
    }
    ConflictsAssessmentCheck unknown =
        check(assessment(PREPARED), PREPARED, List.of(new ConflictsNotice(kind, TENDER, null)));
    if (relevant) {
      assertThat(needs(unknown.gate())).containsExactly("notices.confirms");
    } else {
      assertThat(unknown.notices().get(0).confirmed())
          .hasToString("cannot be determined: no confirmation is required in it");
    }
  }

  /** Section 83(1) and (2): before the first of the three notices. */
  @ParameterizedTest
  @CsvSource({"2026-02-15, true", "2026-02-16, ", "2026-02-17, false"})
  void itIsPreparedBeforeTheFirstNotice(LocalDate prepared, @Nullable Boolean inTime) {
    ConflictsAssessmentCheck answer =
        check(
            assessment(LocalDate.of(2026, 3, 1)),
            prepared,
            List.of(
                notice(ConflictsNoticeKind.CONTRACT_DETAILS, LocalDate.of(2026, 5, 1), Fact.YES),
                notice(ConflictsNoticeKind.TENDER, TENDER, Fact.YES)));
    if (inTime == null) {
      assertThat(answer.preparedInTime().toString())
          .isEqualTo(
              "cannot be determined: needs to know whether the assessment was prepared before the"
                  + " notice of the same day, 16 February 2026");
      assertThat(needs(answer.gate())).containsExactly("preparedOn");
    } else {
      assertThat(answer.preparedInTime()).isEqualTo(Determination.of(inTime));
      assertThat(answer.gate())
          .isEqualTo(Determination.of(inTime ? ConflictsGate.PASSED : ConflictsGate.NOT_PASSED));
      assertThat(answer.notes().contains(LATE)).isEqualTo(!inTime);
    }
  }

  @Test
  void theDayOfPreparationIsNeededOnlyIfNoOtherDaySettlesIt() {
    List<ConflictsNotice> notices =
        List.of(notice(ConflictsNoticeKind.TRANSPARENCY, TENDER, Fact.YES));
    assertThat(check(assessment(PREPARED), null, notices).preparedInTime())
        .isEqualTo(Determination.of(true));
    assertThat(needs(check(assessment(DAY), null, notices).preparedInTime()))
        .containsExactly("preparedOn");
  }

  /** Section 83(6). */
  @Test
  void nothingIsConfirmedAfterTheEnd() {
    ConflictsAssessmentCheck answer =
        check(
            assessment(PREPARED),
            PREPARED,
            List.of(
                notice(ConflictsNoticeKind.TENDER, TENDER, Fact.YES),
                notice(ConflictsNoticeKind.CONTRACT_CHANGE, LocalDate.of(2026, 7, 2), Fact.NO),
                notice(
                    ConflictsNoticeKind.CONTRACT_TERMINATION, LocalDate.of(2026, 7, 1), Fact.NO)));
    assertThat(answer.gate()).isEqualTo(Determination.of(ConflictsGate.PASSED));
    assertThat(answer.notices())
        .extracting(ConflictsNoticeStanding::confirmationRequired)
        .containsExactly(true, false, false);
  }

  @Test
  void findsWhatIsLeftUnmanaged() {
    ConflictsAssessmentCheck answer =
        check(
            assessment(
                PREPARED,
                conflict("a", ConflictState.ACTUAL, new ConflictHandling.Open(null)),
                conflict("b", ConflictState.PERCEIVED, new ConflictHandling.Open("To be told.")),
                conflict(
                    "c",
                    ConflictState.POTENTIAL,
                    new ConflictHandling.Mitigated("Left.", null, PREPARED))),
            PREPARED,
            List.of());
    assertThat(answer.gate()).isEqualTo(Determination.of(ConflictsGate.NOT_PASSED));
    assertThat(answer.unmanaged())
        .containsExactly(
            new UnmanagedConflict("a", "no step is recorded to mitigate it"),
            new UnmanagedConflict(
                "b",
                "steps are planned and none is recorded as taken to show that there is no"
                    + " conflict"));
    assertThat(answer.notes())
        .startsWith(
            "Not passed: of the conflict a, no step is recorded to mitigate it.",
            "Not passed: of the conflict b, steps are planned and none is recorded as taken to show"
                + " that there is no conflict.");
  }

  @Test
  void aConflictThatCannotBeRemovedAsksWhomItFavours() {
    ConflictsAssessment assessment =
        assessment(
            PREPARED,
            conflict("a", ConflictState.ACTUAL, new ConflictHandling.Unavoidable("It is borne.")));
    assertThat(needs(check(assessment, PREPARED, List.of()).gate())).containsExactly("advantages");
    assertThat(
            check(
                    assessment,
                    PREPARED,
                    List.of(),
                    new UnfairAdvantage("a", "s", Fact.NO, null, null))
                .gate())
        .isEqualTo(Determination.of(ConflictsGate.PASSED));
  }

  /** Section 82(3) over all 27 states of its facts. */
  @Test
  void treatsAsExcludedWhoHasAnAdvantageThatCannotBeAvoided() {
    for (Fact unfair : Fact.values()) {
      for (Fact avoidable : Fact.values()) {
        for (Fact refuses : Fact.values()) {
          List<Boolean> possible = new ArrayList<>();
          for (boolean u : completions(unfair)) {
            for (boolean a : completions(avoidable)) {
              for (boolean r : completions(refuses)) {
                possible.add(u && (!a || r));
              }
            }
          }
          Determination<Boolean> excluded =
              check(
                      assessment(
                          PREPARED,
                          conflict("a", ConflictState.ACTUAL, new ConflictHandling.Open(null))),
                      PREPARED,
                      List.of(),
                      new UnfairAdvantage("a", "s", unfair, avoidable, refuses))
                  .treatments()
                  .get(0)
                  .excluded();
          boolean unanimous = possible.stream().distinct().count() == 1;
          assertThat(excluded.toOptional().isPresent()).isEqualTo(unanimous);
          if (unanimous) {
            assertThat(excluded.orElseThrow()).isEqualTo(possible.get(0));
          }
        }
      }
    }
  }

  private static boolean[] completions(Fact fact) {
    return fact == Fact.UNKNOWN ? new boolean[] {true, false} : new boolean[] {fact == Fact.YES};
  }

  @Test
  void refusesWhatCannotBe() {
    assertThat(
            Refused.by(
                () ->
                    ConflictsAssessmentCheck.of(
                        new ConflictsQuestion(
                            LocalDate.of(2025, 2, 1),
                            assessment(LocalDate.of(2025, 3, 1)),
                            LocalDate.of(2025, 2, 2),
                            List.of(LocalDate.of(2025, 2, 3)),
                            List.of(
                                notice(
                                    ConflictsNoticeKind.TENDER,
                                    LocalDate.of(2025, 2, 4),
                                    Fact.YES)),
                            List.of(new UnfairAdvantage("x", "s", null, null, null))))))
        .containsExactly(
            "/advantages/0/conflict: must be the id of a conflict of the assessment but was 'x'",
            "/assessment/assessedOn: must not be after the day of the question (2025-02-01) but was"
                + " 2025-03-01",
            "/notices/0/publishedOn: must not be after the day of the question (2025-02-01) but was"
                + " 2025-02-04",
            "/on: must be on or after 2025-02-24, when section 83 of the Procurement Act 2023 came"
                + " into force but was 2025-02-01",
            "/preparedOn: must not be after the day of the question (2025-02-01) but was"
                + " 2025-02-02",
            "/reviewedOn/0: must not be after the day of the question (2025-02-01) but was"
                + " 2025-02-03");
    assertThat(
            Refused.by(
                () ->
                    ConflictsAssessmentCheck.of(
                        new ConflictsQuestion(
                            DAY, null, PREPARED, List.of(), List.of(), List.of()))))
        .containsExactly(
            "/preparedOn: must be left out where there is no assessment but was 2026-02-02");
  }

  @Test
  void refusesANoticeTwiceAndAReviewBeforeTheAssessment() {
    assertThat(
            Refused.by(
                () ->
                    ConflictsAssessmentCheck.of(
                        new ConflictsQuestion(
                            DAY,
                            assessment(PREPARED),
                            PREPARED,
                            List.of(PREPARED.minusDays(1), PREPARED),
                            List.of(
                                notice(ConflictsNoticeKind.TENDER, TENDER, Fact.YES),
                                notice(ConflictsNoticeKind.AWARD, TENDER, Fact.YES),
                                notice(ConflictsNoticeKind.TENDER, TENDER, Fact.NO)),
                            List.of()))))
        .containsExactly(
            "/notices/2: must be the only one of its kind and day; several are one entry, which"
                + " confirms if each does",
            "/reviewedOn/0: must not be before the assessment was prepared (2026-02-02) but was"
                + " 2026-02-01");
  }
}
