package org.commissioning.scoring.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.commissioning.model.reference.DatedTable;
import org.commissioning.model.regime.Fact;
import org.commissioning.model.regime.NoticeDuty;
import org.commissioning.model.regime.NoticeEvent;
import org.commissioning.model.regime.NoticePublished;
import org.commissioning.model.regime.NoticeQuestion;
import org.commissioning.model.regime.NoticeRules;
import org.commissioning.model.regime.PeriodSet;
import org.commissioning.model.regime.Provisions;
import org.commissioning.model.regime.RegimeFacts;
import org.commissioning.model.regime.StatedFact;
import org.commissioning.scoring.method.InvalidInputException;
import org.commissioning.scoring.method.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeTimelineTest {

  private static final String ACT = "procurement-act-2023";
  private static final String PSR = "psr-england";

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  /** Every fact that a set asks for no, but those named. */
  private static List<StatedFact> only(String set, String facts) {
    Set<String> asked = new HashSet<>();
    NoticeRules.standard().duties(set).forEach(duty -> asked.addAll(duty.applies().facts()));
    for (String period : NoticeRules.standard().periodIds(set)) {
      NoticeRules.standard()
          .minimum(set, period, day("2026-03-02"))
          .forEach(row -> asked.addAll(row.applies().facts()));
    }
    List<String> so = facts.isEmpty() ? List.of() : List.of(facts.split(" ", -1));
    assertThat(asked).containsAll(so);
    return asked.stream().map(fact -> new StatedFact(fact, Fact.of(so.contains(fact)))).toList();
  }

  private static NoticeStanding one(
      String set,
      String facts,
      String event,
      String on,
      String duty,
      @Nullable String notice,
      @Nullable String published) {
    return NoticeTimeline.of(
            new NoticeQuestion(
                set,
                only(set, facts),
                event.isEmpty() ? List.of() : List.of(new NoticeEvent(event, day(on))),
                notice == null || published == null
                    ? List.of()
                    : List.of(new NoticePublished(notice, day(published))),
                List.of()))
        .notice(duty)
        .orElseThrow();
  }

  /**
   * Every time limit that is counted in days or months, with its last day: the day of the event is
   * day one under the Act, and is left out under the regulations on health care.
   */
  @ParameterizedTest
  @CsvSource({
    "procurement-act-2023, '', contract-entered, 2026-06-24, uk7, 2026-07-23",
    "procurement-act-2023, light-touch, contract-entered, 2026-06-24, uk7, 2026-10-21",
    "procurement-act-2023, over-5-million, contract-entered, 2026-06-24, contract-copy, 2026-09-21",
    "procurement-act-2023, over-5-million light-touch, contract-entered, 2026-06-24, contract-copy,"
        + " 2026-12-20",
    "procurement-act-2023, '', contract-terminated, 2026-06-24, uk11, 2026-07-23",
    "procurement-act-2023, '', breach-established, 2026-06-24, uk9-breach, 2026-07-23",
    "procurement-act-2023, indicators-set, performance-period-start, 2026-01-01, uk9-yearly,"
        + " 2026-12-31",
    "procurement-act-2023, change-notice-required over-5-million, contract-modified, 2026-06-24,"
        + " modification-copy, 2026-09-21",
    "procurement-act-2023, spend-over-100-million contract-over-2-million, financial-year-start,"
        + " 2026-04-01, uk1, 2026-05-26",
    "procurement-act-2023, payment-over-30000, quarter-end, 2026-06-30, payments-over-30000, 2026-07-29",
    "procurement-act-2023, payment-made-or-due, reporting-period-end, 2026-03-31, uk17,"
        + " 2026-04-29",
    "procurement-act-2023, payment-made-or-due welsh-regulated, reporting-period-end, 2026-09-30,"
        + " uk17, 2026-10-29",
    "psr-england, '', contract-awarded, 2026-06-24, award, 2026-07-24",
    "psr-england, urgent-award, contract-awarded, 2026-06-24, urgent-award, 2026-07-24",
    "psr-england, authority-decision cumulative-500000, contract-modified, 2026-06-24,"
        + " modification, 2026-07-24",
    "psr-england, urgent-modification, contract-modified, 2026-06-24, urgent-modification,"
        + " 2026-07-24",
    "psr-england, '', decided-to-abandon, 2026-06-24, abandonment, 2026-07-24",
    "psr-england, decided-in-standstill, after-standstill, 2026-06-24, abandonment-in-standstill,"
        + " 2026-07-23",
  })
  void countsTheLastDayOfEachLimit(
      String set, String facts, String event, String on, String duty, String last) {
    String notice =
        NoticeRules.standard().duties(set).stream()
            .filter(each -> each.duty().equals(duty))
            .findFirst()
            .map(NoticeDuty::notice)
            .orElseThrow();
    NoticeStanding inTime = one(set, facts, event, on, duty, notice, last);
    assertThat(inTime.is()).as(inTime.reason()).isEqualTo(NoticeTiming.IN_TIME);
    assertThat(inTime.required()).isEqualTo(Determination.of(true));
    assertThat(inTime.notBefore()).isEqualTo(day(on));
    assertThat(inTime.notAfter()).isEqualTo(day(last));
    String next = day(last).plusDays(1).toString();
    assertThat(one(set, facts, event, on, duty, notice, next).is())
        .isEqualTo(NoticeTiming.TOO_LATE);
    assertThat(one(set, facts, event, on, duty, notice, day(on).minusDays(1).toString()).is())
        .isEqualTo(NoticeTiming.TOO_EARLY);
    assertThat(one(set, facts, event, on, duty, null, null).reason())
        .isEqualTo(
            "It is due by "
                + DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).format(day(last))
                + ".");
  }

  @ParameterizedTest
  @CsvSource({
    "procurement-act-2023, '', contract-entered, uk6, uk6",
    "procurement-act-2023, direct-award, contract-awarded, uk5, uk5",
    "procurement-act-2023, change-notice-required, contract-modified, uk10, uk10",
    "procurement-act-2023, '', market-established, uk13, uk13",
    "psr-england, process-c, contract-entered, intention-to-award, intention-to-award",
    "psr-england, most-suitable-provider, contract-entered, intention-to-award, intention-to-award",
    "psr-england, competitive-process, contract-entered, intention-to-award, intention-to-award",
    "below-threshold, notifiable advertised, advertisement, uk4, uk4",
  })
  void aNoticeThatPrecedesAnEventIsNotDatedAfterIt(
      String set, String facts, String event, String duty, String notice) {
    assertThat(one(set, facts, event, "2026-06-24", duty, notice, "2026-06-23").is())
        .isEqualTo(NoticeTiming.IN_TIME);
    NoticeStanding same = one(set, facts, event, "2026-06-24", duty, notice, "2026-06-24");
    assertThat(same.is()).isEqualTo(NoticeTiming.SAME_DAY);
    assertThat(same.reason())
        .isEqualTo(
            "It was published on the day of what it must come before; which came first is not"
                + " known.");
    NoticeStanding after = one(set, facts, event, "2026-06-24", duty, notice, "2026-06-25");
    assertThat(after.is()).isEqualTo(NoticeTiming.TOO_LATE);
    assertThat(after.reason())
        .isEqualTo(
            "It was published on 25 June 2026, after what it must come before (24 June 2026).");
  }

  /** The notice that invites may be the invitation itself. */
  @ParameterizedTest
  @CsvSource({
    "procurement-act-2023, competitive, invitation, uk4, uk4",
    "psr-england, competitive-process, offers-invited, invitation, invitation-notice",
  })
  void aNoticeThatInvitesComesNoLaterThanTheInvitation(
      String set, String facts, String event, String duty, String notice) {
    assertThat(one(set, facts, event, "2026-06-24", duty, notice, "2026-06-24").is())
        .isEqualTo(NoticeTiming.IN_TIME);
    assertThat(one(set, facts, event, "2026-06-24", duty, notice, "2026-06-25").is())
        .isEqualTo(NoticeTiming.TOO_LATE);
  }

  /** Sections 69 to 71 in stages, and pipeline notices from April 2025. */
  @ParameterizedTest
  @CsvSource({
    "payment-made-or-due, reporting-period-end, 2025-09-30, uk17, not-in-force",
    "payment-made-or-due, reporting-period-end, 2026-03-31, uk17, not-published",
    "payment-made-or-due welsh-regulated, reporting-period-end, 2026-03-31, uk17, not-required",
    "payment-made-or-due welsh-regulated, reporting-period-end, 2026-09-30, uk17, not-published",
    "payment-over-30000, quarter-end, 2026-03-31, payments-over-30000, not-in-force",
    "payment-over-30000, quarter-end, 2026-06-30, payments-over-30000, not-published",
    "payment-over-30000 welsh-regulated, quarter-end, 2026-06-30, payments-over-30000, not-required",
    "indicators-set, performance-period-start, 2025-12-31, uk9-yearly, not-in-force",
    "indicators-set, performance-period-start, 2026-01-01, uk9-yearly, not-published",
    "'', breach-established, 2025-12-31, uk9-breach, not-in-force",
    "light-touch, breach-established, 2026-06-24, uk9-breach, not-required",
    "spend-over-100-million contract-over-2-million, financial-year-start, 2025-04-01, uk1,"
        + " not-published",
    "private-utility, contract-entered, 2026-06-24, uk7, not-required",
    "user-choice, contract-entered, 2026-06-24, uk6, not-required",
    "defence-framework-call-off, contract-entered, 2026-06-24, uk6, not-required",
    "over-5-million welsh-regulated, contract-entered, 2026-06-24, contract-copy, not-required",
    "change-notice-required light-touch, contract-modified, 2026-06-24, uk10, not-required",
  })
  void knowsWhatWasInForceAndWhomItBinds(
      String facts, String event, String on, String duty, String timing) {
    assertThat(one(ACT, facts, event, on, duty, null, null).is()).hasToString(timing);
  }

  @Test
  void leavesPromptnessToJudgement() {
    NoticeStanding notice =
        one(ACT, "", "decided-not-to-award", "2026-06-01", "uk12", "uk12", "2026-06-15");
    assertThat(notice.is()).isEqualTo(NoticeTiming.PROMPTNESS_TO_JUDGE);
    assertThat(notice.reason())
        .isEqualTo(
            "It was published 14 days after 1 June 2026; whether that is as soon as reasonably"
                + " practicable is a judgement.");
    assertThat(
            one(ACT, "", "decided-not-to-award", "2026-06-01", "uk12", "uk12", "2026-05-31").is())
        .isEqualTo(NoticeTiming.TOO_EARLY);
    assertThat(one(ACT, "", "decided-not-to-award", "2026-06-01", "uk12", null, null).reason())
        .isEqualTo("It is due as soon as reasonably practicable after 1 June 2026.");
  }

  /** A planned procurement notice qualifies from 40 days to 12 months ahead. */
  @ParameterizedTest
  @CsvSource({
    "2026-01-20, in-time, in-time",
    "2026-01-21, too-late, in-time",
    "2025-03-01, in-time, in-time",
    "2025-02-28, in-time, too-early",
  })
  void saysWhetherAPlannedNoticeQualifies(String planned, String fortyDays, String twelveMonths) {
    NoticeTimeline answer =
        NoticeTimeline.of(
            new NoticeQuestion(
                ACT,
                only(ACT, "competitive"),
                List.of(),
                List.of(
                    new NoticePublished("uk3", day(planned)),
                    new NoticePublished("uk4", day("2026-03-01"))),
                List.of()));
    assertThat(answer.notice("uk3-40-days").orElseThrow().is()).hasToString(fortyDays);
    assertThat(answer.notice("uk3-12-months").orElseThrow().is()).hasToString(twelveMonths);
    assertThat(answer.notice("uk3").orElseThrow().required()).isEqualTo(Determination.of(false));
  }

  /** Providers are not identified before the day 14 days after the first notice was submitted. */
  @Test
  void holdsTheMostSuitableProviderProcessToItsFourteenDays() {
    assertThat(
            one(
                    PSR,
                    "most-suitable-provider",
                    "providers-identified",
                    "2026-06-24",
                    "intention-to-follow",
                    "intention-to-follow",
                    "2026-06-10")
                .is())
        .isEqualTo(NoticeTiming.IN_TIME);
    assertThat(
            one(
                    PSR,
                    "most-suitable-provider",
                    "providers-identified",
                    "2026-06-24",
                    "intention-to-follow",
                    "intention-to-follow",
                    "2026-06-11")
                .is())
        .isEqualTo(NoticeTiming.TOO_LATE);
  }

  @Test
  void theExampleIsAsDocumented() {
    NoticeTimeline answer = NoticeTimeline.of(NoticeTimeline.CALCULATION.example());
    assertThat(answer.findings())
        .containsExactly(
            "Contract details notice: too late. It was published on 24 July 2026, and was due by 23"
                + " July 2026.");
    assertThat(answer.periods())
        .containsExactly(
            new PeriodStanding(
                "tendering",
                day("2026-03-03"),
                day("2026-03-28"),
                Determination.of(25),
                day("2026-03-28"),
                25,
                PeriodCheck.LONG_ENOUGH));
    assertThat(answer.notice("uk2").orElseThrow().is()).isEqualTo(NoticeTiming.IN_TIME);
    assertThat(answer.notice("assessment-summaries").orElseThrow().is())
        .isEqualTo(NoticeTiming.IN_TIME);
    assertThat(answer.notice("payments-over-30000").orElseThrow().reason())
        .startsWith("Needs to know whether a payment of more than 30,000 pounds was made");
    assertThat(answer.basis().provisions())
        .extracting(ProvisionUsed::id)
        .contains("pa23-s53", "pa23-s54", "pa23-s50");
    assertThat(answer.basis().judgements().get(1)).contains("within 30 days of");
  }

  private static PeriodStanding period(String facts, String period, @Nullable String due) {
    return NoticeTimeline.of(
            new NoticeQuestion(
                ACT,
                only(ACT, facts),
                List.of(),
                List.of(),
                List.of(new PeriodSet(period, day("2026-03-02"), due == null ? null : day(due)))))
        .periods()
        .get(0);
  }

  /** The table of section 54. */
  @ParameterizedTest
  @CsvSource({
    "participation, '', 25",
    "participation, urgent-participation, 10",
    "participation, light-touch, 0",
    "participation, light-touch urgent-participation, 0",
    "tendering, electronic all-documents, 25",
    "tendering, electronic, 30",
    "tendering, all-documents, 30",
    "tendering, '', 35",
    "tendering, electronic dynamic-market, 10",
    "tendering, urgent-tendering, 10",
    "tendering, qualifying-planned-notice, 10",
    "tendering, preselected, 10",
    "tendering, preselected central-government electronic, 30",
    "tendering, preselected central-government utilities, 10",
    "tendering, negotiated preselected, 0",
    "tendering, negotiated central-government all-documents electronic, 25",
    "tendering, negotiated central-government utilities, 0",
    "tendering, light-touch, 0",
  })
  void theShortestRowThatAppliesIsTheMinimum(String period, String facts, int days) {
    assertThat(period(facts, period, null).minimumDays()).isEqualTo(Determination.of(days));
    assertThat(period(facts, period, null).check()).isEqualTo(PeriodCheck.NOT_SET);
    PeriodStanding enough = period(facts, period, day("2026-03-02").plusDays(days).toString());
    assertThat(enough.check()).isEqualTo(PeriodCheck.LONG_ENOUGH);
    assertThat(enough.earliestDue()).isEqualTo(day("2026-03-02").plusDays(days));
    if (days > 0) {
      assertThat(period(facts, period, day("2026-03-02").plusDays(days - 1L).toString()).check())
          .isEqualTo(PeriodCheck.TOO_SHORT);
    }
  }

  @Test
  void anUnknownFactMattersOnlyWhereItChangesThePeriod() {
    NoticeQuestion question =
        new NoticeQuestion(
            ACT,
            List.of(
                new StatedFact("light-touch", Fact.NO),
                new StatedFact("utilities", Fact.NO),
                new StatedFact("negotiated", Fact.NO),
                new StatedFact("urgent-tendering", Fact.YES)),
            List.of(),
            List.of(),
            List.of(new PeriodSet("tendering", day("2026-03-02"), day("2026-03-10"))));
    NoticeTimeline answer = NoticeTimeline.of(question);
    assertThat(answer.periods().get(0).minimumDays()).isEqualTo(Determination.of(10));
    assertThat(answer.findings())
        .containsExactly(
            "The tendering period has 8 days and must have 10: it may end on 12 March 2026 at the"
                + " soonest.");
  }

  @Test
  void sayWhatItNeedsToKnow() {
    NoticeStanding notice =
        NoticeTimeline.of(
                new NoticeQuestion(
                    ACT,
                    List.of(
                        new StatedFact("private-utility", Fact.NO),
                        new StatedFact("user-choice", Fact.NO)),
                    List.of(new NoticeEvent("contract-entered", day("2026-06-24"))),
                    List.of(new NoticePublished("uk7", day("2026-08-01"))),
                    List.of()))
            .notice("uk7")
            .orElseThrow();
    assertThat(notice.is()).isEqualTo(NoticeTiming.UNSETTLED);
    assertThat(notice.required()).isEqualTo(Determination.of(true));
    assertThat(notice.reason()).isEqualTo("Needs to know whether it is a light touch contract.");
    assertThat(one(ACT, "", "", "2026-06-24", "uk11", "uk11", "2026-06-24").reason())
        .startsWith("Needs to know the day on which the contract is terminated");
  }

  private static List<String> refused(NoticeQuestion question) {
    List<String> texts = new ArrayList<>();
    assertThatThrownBy(() -> NoticeTimeline.of(question))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused -> refused.problems().stream().map(Problem::text).forEach(texts::add));
    return texts;
  }

  /** Stages of commencement that lie between the days on which their events can be. */
  @ParameterizedTest
  @CsvSource({
    "uk17, a, 2026-01-01",
    "uk17, b, 2026-04-01",
    "payments-over-30000, a, 2026-04-01",
    "uk1, a, 2025-04-01",
    "uk9-yearly, a, 2026-01-01",
    "uk9-termination, a, 2026-01-01",
    "uk9-breach, a, 2026-01-01",
  })
  void holdsFromTheDayOfCommencement(String name, String row, String from) {
    List<NoticeDuty> ways =
        NoticeRules.standard().duties(ACT).stream()
            .filter(duty -> duty.duty().equals(name))
            .toList();
    NoticeDuty duty = ways.get(row.equals("a") ? 0 : 1);
    assertThat(duty.holdsOn(day(from))).isTrue();
    assertThat(duty.holdsOn(day(from).minusDays(1))).isFalse();
  }

  private static NoticeTimeline planned(String uk3, @Nullable Fact stated) {
    List<StatedFact> facts = new ArrayList<>(only(ACT, "electronic all-documents competitive"));
    facts.removeIf(fact -> fact.fact().equals("qualifying-planned-notice"));
    if (stated != null) {
      facts.add(new StatedFact("qualifying-planned-notice", stated));
    }
    return NoticeTimeline.of(
        new NoticeQuestion(
            ACT,
            facts,
            List.of(),
            List.of(
                new NoticePublished("uk3", day(uk3)),
                new NoticePublished("uk4", day("2026-03-02"))),
            List.of(new PeriodSet("tendering", day("2026-03-02"), day("2026-03-12")))));
  }

  /** Forty days before 2 March 2026 is 21 January: a day later the notice does not qualify. */
  @Test
  void daysShowWhetherAPlannedNoticeQualifies() {
    assertThat(planned("2026-01-21", null).periods().get(0).check())
        .isEqualTo(PeriodCheck.LONG_ENOUGH);
    assertThat(planned("2026-01-22", null).periods().get(0).check())
        .isEqualTo(PeriodCheck.TOO_SHORT);
    assertThat(planned("2026-01-21", Fact.YES).findings()).isEmpty();
    NoticeTimeline contradiction = planned("2026-01-22", Fact.YES);
    assertThat(contradiction.periods().get(0).check()).isEqualTo(PeriodCheck.UNSETTLED);
    assertThat(contradiction.findings().get(0))
        .isEqualTo(
            "It was asked whether a qualifying planned procurement notice was issued: yes is stated,"
                + " and the days say no. It is taken as not known.");
  }

  private static List<String> refusedEvents(String... eventsAndDays) {
    List<NoticeEvent> events = new ArrayList<>();
    for (int i = 0; i < eventsAndDays.length; i += 2) {
      events.add(new NoticeEvent(eventsAndDays[i], day(eventsAndDays[i + 1])));
    }
    return refused(new NoticeQuestion(ACT, List.of(), events, List.of(), List.of()));
  }

  /** A quarter ends on four days only, and nothing is modified before it is entered into. */
  @Test
  void refusesDaysOnWhichAnEventCannotBe() {
    assertThat(refusedEvents("quarter-end", "2026-06-29"))
        .containsExactly(
            "/events/0/on: must be 31 March or 30 June or 30 September or 31 December but was"
                + " 2026-06-29");
    assertThat(refusedEvents("reporting-period-end", "2026-06-30"))
        .containsExactly("/events/0/on: must be 31 March or 30 September but was 2026-06-30");
    assertThat(refusedEvents("financial-year-start", "2026-03-31"))
        .containsExactly("/events/0/on: must be 1 April but was 2026-03-31");
    assertThat(refusedEvents("contract-modified", "2026-06-23", "contract-entered", "2026-06-24"))
        .containsExactly(
            "/events/0/on: must not be before contract-entered (2026-06-24) but was 2026-06-23");
  }

  @Test
  void refusesEveryFaultAtOnce() {
    assertThat(
            refused(
                new NoticeQuestion(
                    ACT,
                    List.of(),
                    List.of(
                        new NoticeEvent("contract-entered", day("2025-02-23")),
                        new NoticeEvent("contract-entered", day("2026-02-23"))),
                    List.of(new NoticePublished("uk6", day("2025-01-31"))),
                    List.of(new PeriodSet("tendering", day("2026-03-02"), day("2026-03-01"))))))
        .containsExactly(
            "/events/0/on: must be on or after 2025-02-24, when section 17 of the Procurement Act"
                + " 2023 came into force but was 2025-02-23",
            "/events/1/event: must not repeat an earlier entry but was 'contract-entered'",
            "/notices/0/published: must be on or after 2025-02-24, when section 17 of the"
                + " Procurement Act 2023 came into force but was 2025-01-31",
            "/periods/0/due: must not be before invited (2026-03-02) but was 2026-03-01");
    assertThat(
            refused(
                new NoticeQuestion(
                    PSR,
                    List.of(new StatedFact("light-touch", Fact.NO)),
                    List.of(new NoticeEvent("quarter-end", day("2026-06-30"))),
                    List.of(new NoticePublished("uk6", day("2026-06-30"))),
                    List.of(new PeriodSet("tendering", day("2026-06-30"), null)))))
        .hasSize(4)
        .contains(
            "/periods/0/period: must be left out, for this set of rules has none but was"
                + " 'tendering'");
    assertThat(refused(new NoticeQuestion("ours", List.of(), List.of(), List.of(), List.of())))
        .containsExactly(
            "/rules: must be one of: procurement-act-2023, below-threshold, psr-england but was"
                + " 'ours'");
  }

  /** A later publication never gets nearer to being in time once it is late. */
  @Property(tries = 200)
  void onceLateAlwaysLate(
      @ForAll @IntRange(max = 400) int entered, @ForAll @IntRange(max = 400) int wait) {
    LocalDate on = day("2026-01-01").plusDays(entered);
    NoticeStanding one =
        one(ACT, "", "contract-entered", on.toString(), "uk7", "uk7", on.plusDays(wait).toString());
    NoticeStanding next =
        one(
            ACT,
            "",
            "contract-entered",
            on.toString(),
            "uk7",
            "uk7",
            on.plusDays(wait + 1L).toString());
    assertThat(one.is()).isEqualTo(wait <= 29 ? NoticeTiming.IN_TIME : NoticeTiming.TOO_LATE);
    if (one.is() == NoticeTiming.TOO_LATE) {
      assertThat(next.is()).isEqualTo(NoticeTiming.TOO_LATE);
    }
  }

  @Test
  void everyDutyRestsOnProvisionsOfTheTable() {
    for (String set : NoticeRules.standard().sets()) {
      for (NoticeDuty duty : NoticeRules.standard().duties(set)) {
        assertThat(duty.provisions()).isNotEmpty();
        duty.provisions()
            .forEach(id -> assertThat(Provisions.standard().first(id).from()).isNotNull());
        assertThat(duty.from()).isNotNull();
      }
    }
    assertThat(
            NoticeRules.standard().duties(ACT).stream().map(NoticeDuty::code).distinct().toList())
        .contains(
            "UK1", "UK2", "UK3", "UK4", "UK5", "UK6", "UK7", "UK9", "UK10", "UK11", "UK12", "UK13",
            "UK14", "UK15", "UK16", "UK17");
  }

  @Test
  void answersForAnotherCountryByItsOwnTables() {
    String header =
        "from,to,jurisdiction,source,rules,duty,row,notice,code,label,must,when,unless,relation,"
            + "anchor,length,unit,counting,provisions\n";
    String fields = "from,to,jurisdiction,source,fact,words\n";
    RegimeFacts none = RegimeFacts.of(DatedTable.parse("facts", fields));
    RegimeFacts events =
        RegimeFacts.of(
            DatedTable.parse(
                "events", fields + ",,XX,A; B,signed,the day on which it is signed\n"));
    DatedTable periods =
        DatedTable.parse(
            "periods",
            "from,to,jurisdiction,source,rules,period,row,says,when,unless,days,provisions\n");
    NoticeRules rules =
        NoticeRules.of(
            DatedTable.parse(
                "notices",
                header
                    + "2030-01-01,,XX,A; B,ours,result,a,result,R1,Result,yes,,,within,signed,48,"
                    + "days,after,x1\n"),
            periods,
            none,
            events);
    Provisions provisions =
        Provisions.of(
            DatedTable.parse(
                "provisions",
                """
                from,to,jurisdiction,source,id,instrument,provision,title,textAsOf
                2030-01-01,,XX,A; B,x1,Our law,article 50,Results,2030-01-01
                """));
    NoticeTimeline answer =
        NoticeTimeline.of(
            new NoticeQuestion(
                "ours",
                List.of(),
                List.of(new NoticeEvent("signed", day("2030-03-01"))),
                List.of(),
                List.of()),
            rules,
            provisions);
    assertThat(answer.notices().get(0).notAfter()).isEqualTo(day("2030-04-18"));
    assertThatThrownBy(
            () ->
                NoticeRules.of(
                    DatedTable.parse(
                        "notices",
                        header
                            + ",,XX,A; B,ours,result,a,result,R1,Result,yes,,,within,lost,48,days,"
                            + "after,x1\n"),
                    periods,
                    none,
                    events))
        .hasMessage("notices, line 2 (all dates): anchor must be an event or a notice");
    assertThatThrownBy(
            () ->
                NoticeRules.of(
                    DatedTable.parse(
                        "notices",
                        header
                            + ",,XX,A; B,ours,result,a,result,R1,Result,yes,,,within,signed,,days,"
                            + "after,x1\n"),
                    periods,
                    none,
                    events))
        .hasMessage(
            "notices, line 2 (all dates): length must be given where the relation has one, and"
                + " nowhere else");
  }

  private static NoticeTimeline without(String notice, NoticeEvent... more) {
    NoticeQuestion example = NoticeTimeline.CALCULATION.example();
    List<NoticeEvent> events = new ArrayList<>(example.events());
    events.addAll(List.of(more));
    return NoticeTimeline.of(
        new NoticeQuestion(
            example.rules(),
            example.facts(),
            events,
            example.notices().stream().filter(each -> !each.notice().equals(notice)).toList(),
            example.periods()));
  }

  /** What must come first is not published, and what must come after it is stated. */
  @Test
  void saysThatANoticeWasMissed() {
    NoticeTimeline award = without("uk6");
    assertThat(award.notice("uk6").orElseThrow().is()).isEqualTo(NoticeTiming.NOT_PUBLISHED);
    assertThat(award.notice("uk6").orElseThrow().reason())
        .isEqualTo("It must come before 24 June 2026.");
    assertThat(award.findings())
        .contains(
            "Contract award notice: not published. It must come before 24 June 2026, the day on"
                + " which the contract is entered into, and no publication is stated.");
    assertThat(without("uk4").findings())
        .contains(
            "Tender notice: not published. It is due by 3 March 2026, the day on which tenders or"
                + " requests to participate are invited, and no publication is stated.");
    assertThat(without("uk2").findings())
        .contains(
            "Preliminary market engagement notice: not published. It must come before 2 March 2026,"
                + " when notice uk4 is published, and no publication is stated.");
    assertThat(without("uk7").findings())
        .as("no day after 23 July is stated: it may still be published")
        .isEmpty();
    assertThat(without("uk7", new NoticeEvent("contract-terminated", day("2026-12-01"))).findings())
        .contains(
            "Contract details notice: not published. It was due by 23 July 2026, and no publication"
                + " is stated, though 1 December 2026 is among the days stated.");
    assertThat(without("none").notice("uk6").orElseThrow().reason())
        .isEqualTo("It was published on 11 June 2026, before 24 June 2026.");
  }
}
