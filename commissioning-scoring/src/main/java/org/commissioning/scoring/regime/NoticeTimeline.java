package org.commissioning.scoring.regime;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commissioning.model.regime.ByPublishedTables;
import org.commissioning.model.regime.Fact;
import org.commissioning.model.regime.NoticeEvent;
import org.commissioning.model.regime.NoticePublished;
import org.commissioning.model.regime.NoticeQuestion;
import org.commissioning.model.regime.NoticeRules;
import org.commissioning.model.regime.PeriodSet;
import org.commissioning.model.regime.Provisions;
import org.commissioning.model.regime.StatedFact;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Formula;
import org.commissioning.scoring.method.InvalidInputException;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Problem;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.internal.Days;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.regime.internal.Misfits;
import org.commissioning.scoring.regime.internal.NoticeReading;
import org.commissioning.scoring.regime.internal.RegimeSources;

/**
 * Which notices are due when along a procurement and its contract, and whether those that were
 * published were in time.
 *
 * <p><b>Rule.</b> Each duty is counted from an event. A is the day of the event, n a length:
 *
 * <pre>{@code
 * before, no later  published ≤ A
 * within, beginning with A    A ≤ published ≤ A + n − 1
 * within, after A             A ≤ published ≤ A + n
 * promptly         published ≥ A
 * ahead            published ≤ A − n
 * not sooner       A − n ≤ published ≤ A
 * period set       due − invited ≥ the shortest of the minimum periods that apply
 * }</pre>
 *
 * <p><b>Units and range.</b> Calendar days and months.
 *
 * <p><b>Assumptions.</b> A day stands for the whole of it: of two things on one day it is not known
 * which came first, and the answer says so. "Within 30 days of" a day, as the English regulations
 * on health care have it, leaves that day out.
 *
 * <p><b>Edge cases.</b> Provisions came into force in stages: a duty whose event lies before that
 * is not in force. A duty that hangs on a fact nobody has stated is unsettled, unless every
 * completion gives the same limit. A day before the commencement of the first of the set is
 * refused.
 *
 * <p><b>Example.</b> A contract that is no light touch contract is entered into on 24 June 2026:
 * its details are due within 30 days beginning with that day, by 23 July; published on 24 July they
 * are a day late.
 *
 * <p><b>Reference.</b> Procurement Act 2023; S.I. 2025/1316; S.I. 2023/1348.
 *
 * @param question what was asked
 * @param rules the tables that were applied
 * @param notices every duty of the set, in the order of its table
 * @param periods the periods that were set
 * @param findings what is contradictory, late, early, missed or too short, in sentences
 * @param basis the provisions, what is a matter of judgement, and what was not looked at
 */
public record NoticeTimeline(
    @JsonIgnore NoticeQuestion question,
    @JsonIgnore NoticeRules rules,
    List<NoticeStanding> notices,
    List<PeriodStanding> periods,
    List<String> findings,
    LegalBasis basis)
    implements Explained {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "notice-timeline",
          "1",
          "Timeline of notices",
          "Which notices are due when, and were those that were published in time?",
          "GB",
          List.of(
              RegimeSources.PROCUREMENT_ACT,
              RegimeSources.COMMENCEMENT_4,
              RegimeSources.PSR_ENGLAND,
              RegimeSources.NOTICE_CODES));

  private static final List<Formula> FORMULAS =
      List.of(
          new Formula(
              "beginning-with",
              "Within a period beginning with a day",
              "last day = A + n − 1",
              List.of("A: the day of the event, which is day one; n: the length of the period."),
              List.of(RegimeSources.PROCUREMENT_ACT)),
          new Formula(
              "after",
              "Within a period of a day",
              "last day = A + n",
              List.of(
                  "The day after A is day one. That is a reading; the other ends a day sooner."),
              List.of(RegimeSources.PSR_ENGLAND)),
          new Formula(
              "minimum-period",
              "Shortest period",
              "due − invited ≥ min of the rows that apply",
              List.of("The period begins with the day after the invitation."),
              List.of(RegimeSources.PROCUREMENT_ACT)));

  /** The entry in the catalogue. */
  public static final Calculation<NoticeQuestion, NoticeTimeline> CALCULATION =
      new Calculation<>(
          METHOD,
          NoticeQuestion.class,
          NoticeTimeline.class,
          NoticeTimeline::of,
          new NoticeQuestion(
              "procurement-act-2023",
              List.of(
                  new StatedFact("private-utility", Fact.NO),
                  new StatedFact("transferred-northern-ireland", Fact.NO),
                  new StatedFact("welsh-regulated", Fact.NO),
                  new StatedFact("market-engagement", Fact.YES),
                  new StatedFact("reasons-in-tender-notice", Fact.NO),
                  new StatedFact("spend-over-100-million", Fact.NO),
                  new StatedFact("competitive", Fact.YES),
                  new StatedFact("qualifying-utilities-market", Fact.NO),
                  new StatedFact("direct-award", Fact.NO),
                  new StatedFact("user-choice", Fact.NO),
                  new StatedFact("defence-framework-call-off", Fact.NO),
                  new StatedFact("light-touch", Fact.NO),
                  new StatedFact("over-5-million", Fact.NO),
                  new StatedFact("indicators-set", Fact.NO),
                  new StatedFact("electronic", Fact.YES),
                  new StatedFact("all-documents", Fact.YES),
                  new StatedFact("utilities", Fact.NO),
                  new StatedFact("central-government", Fact.NO),
                  new StatedFact("negotiated", Fact.NO),
                  new StatedFact("preselected", Fact.NO),
                  new StatedFact("qualifying-planned-notice", Fact.NO),
                  new StatedFact("urgent-tendering", Fact.NO),
                  new StatedFact("dynamic-market", Fact.NO)),
              List.of(
                  new NoticeEvent("invitation", LocalDate.of(2026, 3, 3)),
                  new NoticeEvent("contract-entered", LocalDate.of(2026, 6, 24))),
              List.of(
                  new NoticePublished("uk2", LocalDate.of(2026, 1, 12)),
                  new NoticePublished("uk4", LocalDate.of(2026, 3, 2)),
                  new NoticePublished("assessment-summaries", LocalDate.of(2026, 6, 10)),
                  new NoticePublished("uk6", LocalDate.of(2026, 6, 11)),
                  new NoticePublished("uk7", LocalDate.of(2026, 7, 24))),
              List.of(
                  new PeriodSet("tendering", LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 28)))),
          FORMULAS,
          List.of(ByPublishedTables.class));

  private static final List<String> JUDGEMENTS =
      List.of(
          "Whether a notice came as soon as reasonably practicable.",
          "That \"within 30 days of\" a day, in the regulations on health care, leaves that day out;"
              + " the shorter reading ends a day sooner.",
          "Whether section 70 reaches payments under contracts of procurements that commenced before 1"
              + " April 2026: some notes deny it, and the text that was read does not say so.",
          "Whether urgency makes a longer period impractical, and the other facts that the"
              + " authority considers.");

  private static final List<String> NOT_LOOKED_AT =
      List.of(
          "What each notice must say, and whether it may be withheld (section 94).",
          "The end of a standstill: see the method standstill.",
          "Whether the procurement is one that the set of rules speaks of: see which-regime.");

  public NoticeTimeline {
    notices = List.copyOf(notices);
    periods = List.copyOf(periods);
    findings = List.copyOf(findings);
  }

  /**
   * The timeline by the tables that come with the library.
   *
   * @throws InvalidInputException naming every fault; a day before the commencement of the law is
   *     one
   */
  public static NoticeTimeline of(NoticeQuestion question) {
    Door.requireValid(question, ByPublishedTables.class);
    return evaluate(question, NoticeRules.standard(), Provisions.standard());
  }

  /**
   * The timeline by tables of the caller's own, of another country.
   *
   * @param question what is asked
   * @param rules the notices and periods
   * @param provisions where the provisions that the tables name stand
   * @throws InvalidInputException naming every fault
   */
  public static NoticeTimeline of(
      NoticeQuestion question, NoticeRules rules, Provisions provisions) {
    Door.requireValid(question);
    List<Problem> problems =
        Misfits.problems(question, rules.misfits(question, provisions), "FitsNoticeRules");
    if (!problems.isEmpty()) {
      throw new InvalidInputException("NoticeQuestion", problems, Set.of());
    }
    return evaluate(question, rules, provisions);
  }

  private static NoticeTimeline evaluate(
      NoticeQuestion question, NoticeRules rules, Provisions provisions) {
    NoticeReading reading = NoticeReading.of(question, rules, Steps.dropped());
    List<String> findings = new ArrayList<>(reading.contradictions());
    for (NoticeStanding notice : reading.notices()) {
      if (notice.is() == NoticeTiming.TOO_LATE
          || notice.is() == NoticeTiming.TOO_EARLY
          || notice.is() == NoticeTiming.SAME_DAY) {
        findings.add(notice.label() + ": " + notice.is().label() + ". " + notice.reason());
      }
    }
    findings.addAll(reading.missed());
    for (PeriodStanding period : reading.periods()) {
      if (period.check() == PeriodCheck.TOO_SHORT) {
        findings.add(
            "The "
                + period.period()
                + " period has "
                + period.days()
                + " days and must have "
                + period.minimumDays().orElseThrow()
                + ": it may end on "
                + Days.words(Objects.requireNonNull(period.earliestDue()))
                + " at the soonest.");
      }
    }
    return new NoticeTimeline(
        question,
        rules,
        reading.notices(),
        reading.periods(),
        findings,
        LegalBasis.inAnyForce(provisions, reading.provisions(), JUDGEMENTS, NOT_LOOKED_AT));
  }

  /** A duty of the set by its name; empty if the set has none of that name. */
  public Optional<NoticeStanding> notice(String duty) {
    return notices.stream().filter(notice -> notice.duty().equals(duty)).findFirst();
  }

  @Override
  public Method method() {
    return METHOD;
  }

  @Override
  public Working working() {
    Steps steps = Steps.kept();
    NoticeReading.of(question, rules, steps);
    return steps.working();
  }
}
