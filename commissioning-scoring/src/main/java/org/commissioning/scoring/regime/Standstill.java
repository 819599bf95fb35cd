package org.commissioning.scoring.regime;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commissioning.model.regime.BankHolidays;
import org.commissioning.model.regime.ByPublishedTables;
import org.commissioning.model.regime.Fact;
import org.commissioning.model.regime.Provisions;
import org.commissioning.model.regime.StandstillQuestion;
import org.commissioning.model.regime.StandstillRule;
import org.commissioning.model.regime.StandstillRules;
import org.commissioning.model.regime.StatedFact;
import org.commissioning.scoring.method.Calculation;
import org.commissioning.scoring.method.Door;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Formula;
import org.commissioning.scoring.method.InvalidInputException;
import org.commissioning.scoring.method.Method;
import org.commissioning.scoring.method.Problem;
import org.commissioning.scoring.method.Working;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.regime.internal.Misfits;
import org.commissioning.scoring.regime.internal.RegimeSources;
import org.commissioning.scoring.regime.internal.StandstillCourse;

/**
 * The days between the announcement of an award and the first day on which the contract may be
 * entered into.
 *
 * <p><b>Rule.</b> Three counts that differ by up to two days, and two definitions of a working day:
 *
 * <pre>{@code
 * Procurement Act   8 working days beginning with the day of publication
 * PSR England       begins the day after publication, ends with the 8th working day after that day
 * PSR Wales         begins on the day of publication, ends with the 8th working day after it
 *
 * working day       Procurement Act: no Saturday, Sunday, bank holiday in any part of the UK
 *                   PSR England: no Saturday, Sunday, public holiday of England
 * }</pre>
 *
 * The counts, the holidays and the circumstances that lift a mandatory standstill are tables; a
 * caller may pass tables of another country.
 *
 * <p><b>Units and range.</b> Days. A standstill that a count sets ends on a working day; one that
 * the notice states ends on the day stated, if that is not too soon.
 *
 * <p><b>Assumptions.</b> The last day is included to midnight; the contract may be entered into
 * from the day after. Bank holidays are those published; a day past them cannot be determined.
 *
 * <p><b>Edge cases.</b> A notice published on a Saturday starts the count of the Procurement Act on
 * the next working day. Where any circumstance lifts the mandatory standstill, one that the notice
 * states of its own accord binds and may not be shorter than the mandatory one. Representations
 * under the Provider Selection Regime keep the standstill open. A circumstance that nobody has
 * stated matters only if no other lifts the standstill.
 *
 * <p><b>Example.</b> A notice under the Procurement Act published on Thursday 11 June 2026: Monday
 * 15 June is a bank holiday in Scotland, and the standstill ends on Tuesday 23 June.
 *
 * <p><b>Reference.</b> Procurement Act 2023, sections 51 and 123; S.I. 2023/1348, regulation 12.
 *
 * @param question what was asked
 * @param rules the rules that were applied
 * @param holidays the bank holidays that were passed over
 * @param period the standstill, or what would have to be known
 * @param days the days of the count, the last one its end; empty where nothing is counted
 * @param findings what a reader should know, in sentences
 * @param basis the provisions, what is a matter of judgement, and what was not looked at
 */
public record Standstill(
    @JsonIgnore StandstillQuestion question,
    @JsonIgnore StandstillRules rules,
    @JsonIgnore BankHolidays holidays,
    Determination<StandstillPeriod> period,
    List<StandstillDay> days,
    List<String> findings,
    LegalBasis basis)
    implements Explained {

  /** The method. */
  public static final Method METHOD =
      new Method(
          "standstill",
          "1",
          "Standstill",
          "Until when may nobody enter into the contract?",
          "GB",
          List.of(
              RegimeSources.PROCUREMENT_ACT,
              RegimeSources.PSR_ENGLAND,
              RegimeSources.PSR_WALES,
              RegimeSources.BANK_HOLIDAYS));

  private static final List<Formula> FORMULAS =
      List.of(
          new Formula(
              "beginning-with",
              "Working days beginning with a day",
              "the nth working day d ≥ b",
              List.of(
                  "b: the day on which the period begins. If b is a working day it is the first"
                      + " counted.",
                  "Procurement Act: b is the day of publication, n is 8."),
              List.of(RegimeSources.PROCUREMENT_ACT)),
          new Formula(
              "after",
              "Working days after a day",
              "the nth working day d > b",
              List.of(
                  "b is never counted.",
                  "England: b is the day after publication; Wales: the day of publication; n is"
                      + " 8."),
              List.of(RegimeSources.PSR_ENGLAND, RegimeSources.PSR_WALES)));

  /** The entry in the catalogue. */
  public static final Calculation<StandstillQuestion, Standstill> CALCULATION =
      new Calculation<>(
          METHOD,
          StandstillQuestion.class,
          Standstill.class,
          Standstill::of,
          new StandstillQuestion(
              "procurement-act-2023",
              LocalDate.of(2026, 6, 11),
              null,
              List.of(
                  new StatedFact("extreme-urgency", Fact.NO),
                  new StatedFact("protect-life", Fact.NO),
                  new StatedFact("private-utility-direct-award", Fact.NO),
                  new StatedFact("under-framework", Fact.NO),
                  new StatedFact("dynamic-market", Fact.NO),
                  new StatedFact("light-touch", Fact.NO)),
              null,
              LocalDate.of(2026, 6, 24)),
          FORMULAS,
          List.of(ByPublishedTables.class));

  private static final List<String> NOT_LOOKED_AT =
      List.of(
          "Whether a notice was required at all, whether it was published as the law asks, and"
              + " whether it says what it must.",
          "Claims in court and what they suspend; reviews by a panel or review unit.");

  public Standstill {
    days = List.copyOf(days);
    findings = List.copyOf(findings);
  }

  /**
   * The standstill by the tables that come with the library.
   *
   * @throws InvalidInputException naming every fault; a day before the commencement of the law is
   *     one
   */
  public static Standstill of(StandstillQuestion question) {
    Door.requireValid(question, ByPublishedTables.class);
    return evaluate(
        question,
        StandstillRules.standard(),
        Provisions.standard(),
        BankHolidays.standard(),
        Steps.dropped());
  }

  /**
   * The standstill by tables of the caller's own, of another country or of days to come.
   *
   * @param question what is asked
   * @param rules the rules and the circumstances that lift them
   * @param provisions where the provisions of the rules stand
   * @param holidays the bank holidays
   * @throws InvalidInputException naming every fault
   */
  public static Standstill of(
      StandstillQuestion question,
      StandstillRules rules,
      Provisions provisions,
      BankHolidays holidays) {
    Door.requireValid(question);
    List<Problem> problems =
        Misfits.problems(question, rules.misfits(question, provisions), "FitsStandstillRules");
    if (!problems.isEmpty()) {
      throw new InvalidInputException("StandstillQuestion", problems, Set.of());
    }
    return evaluate(question, rules, provisions, holidays, Steps.dropped());
  }

  private static Standstill evaluate(
      StandstillQuestion question,
      StandstillRules rules,
      Provisions provisions,
      BankHolidays holidays,
      Steps steps) {
    StandstillRule rule = rules.find(question.rule(), question.published()).orElseThrow();
    StandstillCourse course =
        StandstillCourse.of(
            question, rule, rules.exemptions(rule.id(), question.published()), holidays, steps);
    List<String> judgements = new ArrayList<>();
    judgements.add("Whether a circumstance that lifts the standstill is there.");
    if (rule.count().reading() != null) {
      judgements.add(rule.count().reading());
    }
    LegalBasis basis =
        LegalBasis.of(
            provisions, question.published(), course.provisions(), judgements, NOT_LOOKED_AT);
    return new Standstill(
        question, rules, holidays, course.period(), course.days(), course.findings(), basis);
  }

  @Override
  public Method method() {
    return METHOD;
  }

  @Override
  public Working working() {
    Steps steps = Steps.kept();
    StandstillRule rule = rules.find(question.rule(), question.published()).orElseThrow();
    StandstillCourse.of(
        question, rule, rules.exemptions(rule.id(), question.published()), holidays, steps);
    return steps.working();
  }
}
