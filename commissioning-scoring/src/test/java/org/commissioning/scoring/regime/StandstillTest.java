package org.commissioning.scoring.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.reference.DatedTable;
import org.commissioning.model.regime.BankHolidays;
import org.commissioning.model.regime.Fact;
import org.commissioning.model.regime.Provisions;
import org.commissioning.model.regime.StandstillExemption;
import org.commissioning.model.regime.StandstillQuestion;
import org.commissioning.model.regime.StandstillRepresentations;
import org.commissioning.model.regime.StandstillRule;
import org.commissioning.model.regime.StandstillRules;
import org.commissioning.model.regime.StatedFact;
import org.commissioning.scoring.method.InvalidInputException;
import org.commissioning.scoring.method.Problem;
import org.commissioning.scoring.regime.internal.StandstillCourse;
import org.commissioning.scoring.regime.internal.WorkingDays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandstillTest {

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  /** Every circumstance of the rule as given. */
  private static List<StatedFact> all(String rule, String published, Fact is) {
    return StandstillRules.standard().exemptions(rule, day(published)).stream()
        .map(StandstillExemption::fact)
        .map(fact -> new StatedFact(fact, is))
        .toList();
  }

  private static StandstillQuestion asked(
      String rule,
      String published,
      List<StatedFact> circumstances,
      @Nullable String statedEnd,
      @Nullable StandstillRepresentations representations,
      @Nullable String entered) {
    return new StandstillQuestion(
        rule,
        day(published),
        statedEnd == null ? null : day(statedEnd),
        circumstances,
        representations,
        entered == null ? null : day(entered));
  }

  private static StandstillRepresentations none() {
    return new StandstillRepresentations(Fact.NO, null, null, null, null);
  }

  private static Standstill plain(String rule, String published) {
    return Standstill.of(
        asked(
            rule,
            published,
            all(rule, published, Fact.NO),
            null,
            rule.startsWith("psr") ? none() : null,
            null));
  }

  private static List<String> refused(StandstillQuestion question) {
    List<String> texts = new ArrayList<>();
    assertThatThrownBy(() -> Standstill.of(question))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused -> refused.problems().stream().map(Problem::text).forEach(texts::add));
    return texts;
  }

  /**
   * The vectors of the reference, below the dated door: what each count gives, whether or not the
   * law was in force.
   */
  @ParameterizedTest
  @CsvSource({
    "procurement-act-2023, 2025-02-03, 2025-02-12",
    "psr-england,          2025-02-03, 2025-02-14",
    "psr-wales,            2025-02-03, 2025-02-13",
    "procurement-act-2023, 2024-12-24, 2025-01-08",
    "psr-england,          2024-12-24, 2025-01-08",
    "psr-wales,            2024-12-24, 2025-01-08",
    "procurement-act-2023, 2025-02-01, 2025-02-12",
    "psr-england,          2025-02-01, 2025-02-12",
    "psr-wales,            2025-02-01, 2025-02-12",
  })
  void countsTheVectorsOfTheReference(String rule, String published, String last) {
    StandstillRule found = StandstillRules.standard().find(rule, day("2026-01-05")).orElseThrow();
    List<StandstillDay> days =
        StandstillCourse.counted(found.count(), day(published), BankHolidays.standard())
            .orElseThrow();
    assertThat(WorkingDays.last(days)).isEqualTo(day(last));
  }

  /** The same vectors through the door: refused where the law was not in force. */
  @Test
  void refusesTheVectorsBeforeTheLaw() {
    assertThat(refused(asked("procurement-act-2023", "2025-02-03", List.of(), null, null, null)))
        .containsExactly(
            "/published: must be on or after 2025-02-24, when section 51(2) of the Procurement Act"
                + " 2023 came into force but was 2025-02-03");
    assertThat(refused(asked("psr-wales", "2024-12-24", List.of(), null, null, null)))
        .containsExactly(
            "/published: must be on or after 2025-02-24, when regulation 12 of the Health Services"
                + " (Provider Selection Regime) (Wales) Regulations 2025 came into force but was"
                + " 2024-12-24");
    assertThat(refused(asked("psr-england", "2023-12-31", List.of(), null, null, null)))
        .containsExactly(
            "/published: must be on or after 2024-01-01, when regulation 12 of the Health Care"
                + " Services (Provider Selection Regime) Regulations 2023 came into force but was"
                + " 2023-12-31");
    assertThat(plain("psr-england", "2025-02-03").period().orElseThrow().lastDay())
        .isEqualTo(day("2025-02-14"));
  }

  /** Scotland's World Cup holiday is none of England's. */
  @Test
  void theExampleEndsOnTuesday23June() {
    Standstill answer = Standstill.of(Standstill.CALCULATION.example());
    assertThat(answer.period().orElseThrow())
        .isEqualTo(
            new StandstillPeriod(
                StandstillKind.MANDATORY,
                day("2026-06-11"),
                day("2026-06-23"),
                day("2026-06-24"),
                false));
    assertThat(answer.days())
        .contains(
            new StandstillDay(day("2026-06-11"), 1, "working day"),
            new StandstillDay(day("2026-06-13"), null, "Saturday"),
            new StandstillDay(day("2026-06-14"), null, "Sunday"),
            new StandstillDay(day("2026-06-15"), null, "World Cup bank holiday (Scotland)"),
            new StandstillDay(day("2026-06-23"), 8, "working day"));
    assertThat(answer.findings()).isEmpty();
    assertThat(answer.basis().provisions())
        .extracting(ProvisionUsed::provision)
        .containsExactly(
            "section 51(2)",
            "section 51(1)",
            "section 51(4) and (5)",
            "section 123(1)",
            "section 51(3)");
    assertThat(answer.working().text())
        .contains("Thursday 11 June 2026: 1")
        .contains("Monday 15 June 2026: World Cup bank holiday (Scotland)")
        .contains("mandatory, to midnight at the end of Tuesday 23 June 2026");
    assertThat(plain("psr-england", "2026-06-11").period().orElseThrow().lastDay())
        .isEqualTo(day("2026-06-24"));
  }

  @Test
  void anyOneCircumstanceLiftsIt() {
    for (StandstillExemption exemption :
        StandstillRules.standard().exemptions("procurement-act-2023", day("2026-06-11"))) {
      Standstill answer =
          Standstill.of(
              asked(
                  "procurement-act-2023",
                  "2026-06-11",
                  List.of(new StatedFact(exemption.fact(), Fact.YES)),
                  null,
                  null,
                  null));
      assertThat(answer.period().orElseThrow())
          .isEqualTo(new StandstillPeriod(StandstillKind.NONE, null, null, null, false));
      assertThat(answer.findings().get(0)).contains(exemption.words());
    }
  }

  @Test
  void anUnknownCircumstanceDecidesOnlyIfNoOtherLiftsIt() {
    List<StatedFact> facts = new ArrayList<>(all("procurement-act-2023", "2026-06-11", Fact.NO));
    facts.set(5, new StatedFact("light-touch", Fact.UNKNOWN));
    assertThat(
            Standstill.of(asked("procurement-act-2023", "2026-06-11", facts, null, null, null))
                .period())
        .isEqualTo(
            new Determination.CannotBeDetermined<StandstillPeriod>(
                List.of(new FactNeeded("light-touch", "whether it is a light touch contract")),
                "needs to know whether it is a light touch contract"));
    facts.set(0, new StatedFact("extreme-urgency", Fact.YES));
    assertThat(
            Standstill.of(asked("procurement-act-2023", "2026-06-11", facts, null, null, null))
                .period()
                .orElseThrow()
                .kind())
        .isEqualTo(StandstillKind.NONE);
  }

  @Test
  void aVoluntaryStandstillBindsAndMayNotBeTooShort() {
    List<StatedFact> lightTouch = List.of(new StatedFact("light-touch", Fact.YES));
    assertThat(
            Standstill.of(
                    asked(
                        "procurement-act-2023", "2026-06-11", lightTouch, "2026-06-23", null, null))
                .period()
                .orElseThrow())
        .isEqualTo(
            new StandstillPeriod(
                StandstillKind.VOLUNTARY,
                day("2026-06-11"),
                day("2026-06-23"),
                day("2026-06-24"),
                false));
    assertThat(
            Standstill.of(
                    asked(
                        "procurement-act-2023", "2026-06-11", lightTouch, "2026-06-22", null, null))
                .period())
        .hasToString(
            "cannot be determined: the notice states a voluntary standstill to 22 June 2026, and one"
                + " that is stated may not end before 23 June 2026");
  }

  @Test
  void theLaterOfTheLawsEndAndTheNoticesHolds() {
    List<StatedFact> no = all("procurement-act-2023", "2026-06-11", Fact.NO);
    Standstill longer =
        Standstill.of(
            asked("procurement-act-2023", "2026-06-11", no, "2026-06-30", null, "2026-06-30"));
    assertThat(longer.period().orElseThrow().lastDay()).isEqualTo(day("2026-06-30"));
    assertThat(longer.findings())
        .containsExactly(
            "The notice states a longer standstill than the law asks for, to Tuesday 30 June 2026;"
                + " it holds.",
            "The contract is entered into on Tuesday 30 June 2026, before the standstill has ended"
                + " on Tuesday 30 June 2026.");
    Standstill shorter =
        Standstill.of(
            asked("procurement-act-2023", "2026-06-11", no, "2026-06-19", null, "2026-06-24"));
    assertThat(shorter.period().orElseThrow().lastDay()).isEqualTo(day("2026-06-23"));
    assertThat(shorter.findings())
        .containsExactly(
            "The notice states a standstill to Friday 19 June 2026, before the end that the law"
                + " sets; that end holds.");
  }

  @Test
  void aDayPastThePublishedHolidaysCannotBeDetermined() {
    assertThat(plain("procurement-act-2023", "2028-12-27").period())
        .hasToString(
            "cannot be determined: needs to know whether 1 January 2029 is a bank holiday of England and Wales"
                + " (held: 1 January 2024 to 31 December 2028); whether 1 January 2029 is a bank holiday of"
                + " Scotland (held: 1 January 2024 to 31 December 2028); whether 1 January 2029 is a bank holiday"
                + " of Northern Ireland (held: 1 January 2024 to 31 December 2028)");
    assertThat(plain("procurement-act-2023", "2028-12-15").period().orElseThrow().lastDay())
        .isEqualTo(day("2028-12-28"));
  }

  private static Standstill england(StandstillRepresentations representations) {
    return Standstill.of(
        asked(
            "psr-england",
            "2026-06-11",
            all("psr-england", "2026-06-11", Fact.NO),
            null,
            representations,
            null));
  }

  @Test
  void representationsKeepItOpenUntilFiveWorkingDaysAfterTheLastDecision() {
    Standstill answer =
        england(
            new StandstillRepresentations(
                Fact.YES, Fact.YES, Fact.NO, Fact.YES, day("2026-07-01")));
    assertThat(answer.period().orElseThrow().lastDay()).isEqualTo(day("2026-07-08"));
    assertThat(answer.period().orElseThrow().earliestEntry()).isEqualTo(day("2026-07-09"));
    assertThat(answer.findings())
        .containsExactly(
            "Representations were made: the standstill ends no sooner than 5 working days after"
                + " the last further decision.");
    // A decision on the first days does not cut the eight short.
    assertThat(
            england(
                    new StandstillRepresentations(
                        Fact.YES, Fact.YES, Fact.NO, Fact.YES, day("2026-06-12")))
                .period()
                .orElseThrow()
                .lastDay())
        .isEqualTo(day("2026-06-24"));
  }

  @Test
  void itStaysOpenWhileAnythingIsLeftToDo() {
    for (StandstillRepresentations open :
        List.of(
            new StandstillRepresentations(Fact.YES, Fact.NO, Fact.NO, Fact.YES, day("2026-07-01")),
            new StandstillRepresentations(Fact.YES, Fact.YES, Fact.YES, null, null),
            new StandstillRepresentations(Fact.YES, null, null, Fact.NO, null))) {
      Standstill answer = england(open);
      assertThat(answer.period().orElseThrow())
          .isEqualTo(
              new StandstillPeriod(StandstillKind.MANDATORY, day("2026-06-12"), null, null, true));
      assertThat(answer.findings())
          .containsExactly("Representations keep the standstill open: no end can be named yet.");
    }
  }

  @Test
  void saysWhatItNeedsToKnowOfRepresentations() {
    assertThat(
            Standstill.of(
                    asked(
                        "psr-england",
                        "2026-06-11",
                        all("psr-england", "2026-06-11", Fact.NO),
                        null,
                        null,
                        null))
                .period())
        .hasToString(
            "cannot be determined: needs to know whether representations were received in the"
                + " standstill; whether the representations are dealt with and the further decision"
                + " communicated; whether the authority intends to decide again; whether the"
                + " authority has decided to go on; on which day the last further decision was"
                + " communicated");
    assertThat(
            england(
                    new StandstillRepresentations(
                        Fact.YES, Fact.YES, Fact.NO, null, day("2026-07-01")))
                .period())
        .isEqualTo(
            new Determination.CannotBeDetermined<StandstillPeriod>(
                List.of(
                    new FactNeeded(
                        "representations/ready", "whether the authority has decided to go on")),
                "needs to know whether the authority has decided to go on"));
    assertThat(
            england(
                    new StandstillRepresentations(
                        null, Fact.YES, Fact.NO, Fact.YES, day("2026-06-12")))
                .period()
                .orElseThrow()
                .lastDay())
        .as("decided so soon that representations change nothing")
        .isEqualTo(day("2026-06-24"));
    assertThat(
            england(new StandstillRepresentations(Fact.YES, Fact.YES, Fact.NO, Fact.YES, null))
                .period())
        .hasToString(
            "cannot be determined: needs to know on which day the last further decision was"
                + " communicated");
  }

  /** What lifts it is asked together with what would keep it open. */
  @Test
  void namesWhatLiftsItAndWhatKeepsItOpenTogether() {
    List<StatedFact> facts = new ArrayList<>(all("psr-england", "2026-06-11", Fact.NO));
    facts.remove(0);
    Determination<StandstillPeriod> open =
        Standstill.of(
                asked(
                    "psr-england",
                    "2026-06-11",
                    facts,
                    null,
                    new StandstillRepresentations(null, Fact.NO, null, null, null),
                    null))
            .period();
    assertThat(((Determination.CannotBeDetermined<StandstillPeriod>) open).needs())
        .extracting(FactNeeded::fact)
        .containsExactly("process-a-or-b", "representations/received");
  }

  /** The regulations know no standstill but their own. */
  @Test
  void anEndThatTheNoticeStatesHasNoEffectUnderTheProviderSelectionRegime() {
    Standstill longer =
        Standstill.of(
            asked(
                "psr-england",
                "2026-06-11",
                all("psr-england", "2026-06-11", Fact.NO),
                "2026-07-10",
                none(),
                null));
    assertThat(longer.period().orElseThrow().lastDay()).isEqualTo(day("2026-06-24"));
    assertThat(longer.findings())
        .containsExactly(
            "The notice states a longer standstill than the law asks for, to Friday 10 July 2026."
                + " These rules give that no effect; whether the authority is bound by its word was"
                + " not looked at.");
    Standstill lifted =
        Standstill.of(
            asked(
                "psr-england",
                "2026-06-11",
                List.of(new StatedFact("process-a-or-b", Fact.YES)),
                "2026-07-10",
                null,
                null));
    assertThat(lifted.period().orElseThrow().kind()).isEqualTo(StandstillKind.NONE);
    assertThat(lifted.findings().get(1))
        .isEqualTo(
            "The notice states a standstill of its own accord, to Friday 10 July 2026. These rules"
                + " give that no effect; whether the authority is bound by its word was not looked"
                + " at.");
  }

  /** The review unit takes requests after the first process, so that it does not lift it here. */
  @Test
  void inWalesOnlyWhatBothSourcesLeaveOutLiftsIt() {
    assertThat(StandstillRules.standard().exemptions("psr-wales", day("2026-06-11")))
        .extracting(StandstillExemption::fact)
        .containsExactly("urgent-award", "single-provider-framework");
  }

  /** The length after a decision was not confirmed for Wales, so that none is guessed. */
  @Test
  void leavesOpenWhatCouldNotBeConfirmedForWales() {
    Standstill answer =
        Standstill.of(
            asked(
                "psr-wales",
                "2026-06-11",
                all("psr-wales", "2026-06-11", Fact.NO),
                null,
                new StandstillRepresentations(
                    Fact.YES, Fact.YES, Fact.NO, Fact.YES, day("2026-07-01")),
                null));
    assertThat(answer.period())
        .hasToString(
            "cannot be determined: how long the standstill lasts after the last further decision"
                + " could not be confirmed for this rule");
    assertThat(answer.basis().judgements().get(1)).contains("draft statutory guidance");
  }

  @Test
  void refusesEveryFaultAtOnce() {
    assertThat(
            refused(
                asked(
                    "procurement-act-2023",
                    "2026-06-11",
                    List.of(
                        new StatedFact("light-touch", Fact.NO),
                        new StatedFact("light-tuch", Fact.NO)),
                    "2026-06-10",
                    new StandstillRepresentations(null, null, null, null, day("2026-06-10")),
                    "2026-06-10")))
        .containsExactly(
            "/circumstances/1/fact: must be one of: extreme-urgency, protect-life,"
                + " private-utility-direct-award, under-framework, dynamic-market, light-touch but"
                + " was 'light-tuch'",
            "/entered: must not be before published (2026-06-11) but was 2026-06-10",
            "/representations: must be left out where representations do not keep the standstill"
                + " open",
            "/representations/lastDecisionOn: must not be before published (2026-06-11) but was"
                + " 2026-06-10",
            "/statedEnd: must not be before published (2026-06-11) but was 2026-06-10");
    assertThat(refused(asked("act", "2026-06-11", List.of(), null, null, null)))
        .containsExactly(
            "/rule: must be one of: procurement-act-2023, psr-england, psr-wales but was 'act'");
  }

  private static final String RULES =
      "from,to,jurisdiction,source,id,label,provision,beginsAfterDays,workingDays,countsFirstDay,"
          + """
            holidays,statedHolds,reading,representations,workingDaysAfterDecision,provisions
            2030-01-01,2030-12-31,XX,A; B,ours,Our law,x1,1,10,yes,XX,yes,,no,,
            """;

  /** Another country, by its own tables and the same code. */
  @Test
  void answersForAnotherCountryByItsOwnTables() {
    StandstillRules rules =
        StandstillRules.of(
            DatedTable.parse("rules", RULES, "id"),
            DatedTable.parse(
                "lifted",
                """
                from,to,jurisdiction,source,rule,fact,words,provision
                ,,XX,A; B,ours,tiny,whether it is tiny,x1
                """,
                "rule",
                "fact"));
    Provisions provisions =
        Provisions.of(
            DatedTable.parse(
                "provisions",
                """
                from,to,jurisdiction,source,id,instrument,provision,title,textAsOf
                2030-01-01,,XX,A; B,x1,Our law,rule 1,Ten days,2030-01-01
                """,
                "id"));
    BankHolidays holidays =
        BankHolidays.of(
            DatedTable.parse(
                "holidays",
                """
                from,to,jurisdiction,source,title
                2030-03-06,2030-03-06,XX,A; B,Founding Day
                """),
            DatedTable.parse(
                "years", "from,to,jurisdiction,source\n2030-01-01,2030-12-31,XX,A; B\n"));
    StandstillQuestion question =
        asked("ours", "2030-03-01", List.of(new StatedFact("tiny", Fact.NO)), null, null, null);
    Standstill answer = Standstill.of(question, rules, provisions, holidays);
    // Friday 1 March: counted from Saturday 2 March: 4, 5, 7, 8, 11 to 15, 18.
    assertThat(answer.period().orElseThrow().lastDay()).isEqualTo(day("2030-03-18"));
    assertThat(answer.basis().provisions())
        .extracting(ProvisionUsed::instrument)
        .containsExactly("Our law");
    assertThat(answer.working().text()).contains("Founding Day (XX)");
    assertThatThrownBy(
            () ->
                Standstill.of(
                    asked("ours", "2029-03-01", List.of(), null, null, null),
                    rules,
                    provisions,
                    holidays))
        .hasMessage(
            "StandstillQuestion: /published: must be on or after 2030-01-01, when rule 1 of the"
                + " Our law came into force but was 2029-03-01");
    assertThatThrownBy(
            () ->
                Standstill.of(
                    asked("theirs", "2030-03-01", List.of(), null, null, null),
                    rules,
                    provisions,
                    holidays))
        .hasMessage("StandstillQuestion: /rule: must be one of: ours but was 'theirs'");
  }

  private static List<String> enteredAt(
      List<StatedFact> circumstances, @Nullable String statedEnd, String entered) {
    return Standstill.of(
            asked("procurement-act-2023", "2026-06-11", circumstances, statedEnd, null, entered))
        .findings();
  }

  /** Two ends are possible, on 20 and on 23 June, or none is known, and the day lies before all. */
  @Test
  void saysThatTheContractIsEnteredIntoBeforeEveryEndThatIsPossible() {
    List<StatedFact> lightTouch = List.of(new StatedFact("light-touch", Fact.YES));
    assertThat(enteredAt(lightTouch, "2026-06-20", "2026-06-12"))
        .contains(
            "The contract is entered into on Friday 12 June 2026, before the standstill can have"
                + " ended: it ends on Saturday 20 June 2026 at the soonest.");
    assertThat(enteredAt(lightTouch, "2026-06-20", "2026-06-20")).hasSize(2);
    assertThat(enteredAt(lightTouch, "2026-06-20", "2026-06-22"))
        .as("between the two")
        .noneMatch(finding -> finding.startsWith("The contract is entered into"));
    assertThat(enteredAt(List.of(), "2026-06-25", "2026-06-12"))
        .as("mandatory or voluntary, it holds to 25 June")
        .contains(
            "The contract is entered into on Friday 12 June 2026, before the standstill can have"
                + " ended: it ends on Thursday 25 June 2026 at the soonest.");
    assertThat(enteredAt(List.of(), null, "2026-06-12")).as("it may be lifted").isEmpty();
    Standstill past =
        Standstill.of(
            asked(
                "procurement-act-2023",
                "2028-12-27",
                all("procurement-act-2023", "2028-12-27", Fact.NO),
                null,
                null,
                "2028-12-29"));
    assertThat(past.findings())
        .as("eight weekdays from Wednesday 27 December 2028, if none of 2029 is a holiday")
        .containsExactly(
            "The contract is entered into on Friday 29 December 2028, before the standstill can"
                + " have ended: it ends on Friday 5 January 2029 at the soonest.");
  }
}
