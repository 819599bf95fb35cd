package org.commissioning.scoring.regime.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.commissioning.model.regime.BankHolidays;
import org.commissioning.model.regime.Fact;
import org.commissioning.model.regime.StandstillCount;
import org.commissioning.model.regime.StandstillExemption;
import org.commissioning.model.regime.StandstillQuestion;
import org.commissioning.model.regime.StandstillRepresentations;
import org.commissioning.model.regime.StandstillRule;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Days;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.regime.Determination;
import org.commissioning.scoring.regime.FactNeeded;
import org.commissioning.scoring.regime.StandstillDay;
import org.commissioning.scoring.regime.StandstillKind;
import org.commissioning.scoring.regime.StandstillPeriod;
import org.commissioning.scoring.regime.internal.DecisionTable.Decided;
import org.commissioning.scoring.regime.internal.DecisionTable.Row;
import org.commissioning.scoring.regime.internal.DecisionTable.Variable;
import org.jspecify.annotations.Nullable;

/**
 * How a standstill runs. Below the dated door: whether its law was in force is asked before.
 *
 * @param period the period, or what would have to be known
 * @param days the days of the count; empty if nothing is counted
 * @param findings what a reader should know, in sentences
 * @param provisions the ids of the provisions used
 */
public record StandstillCourse(
    Determination<StandstillPeriod> period,
    List<StandstillDay> days,
    List<String> findings,
    List<String> provisions) {

  private static final String NO_EFFECT =
      "These rules give that no effect; whether the authority is bound by its word was not looked"
          + " at.";

  /** How it runs under a rule. */
  public static StandstillCourse of(
      StandstillQuestion question,
      StandstillRule rule,
      List<StandstillExemption> exemptions,
      BankHolidays holidays,
      Steps steps) {
    return new Run(question, rule, exemptions, holidays, steps).course();
  }

  /** The days that a rule counts for a notice published on a day. */
  public static Determination<List<StandstillDay>> counted(
      StandstillCount count, LocalDate published, BankHolidays holidays) {
    return WorkingDays.count(
        published.plusDays(count.beginsAfterDays()),
        count.countsFirstDay(),
        count.workingDays(),
        count.holidays(),
        holidays);
  }

  /** An end, or the reason why there is none, and what a reader should know of it. */
  private record Ending(
      Determination<StandstillPeriod> period, List<String> findings, @Nullable LocalDate soonest) {
    static Ending of(Determination<StandstillPeriod> period, String... findings) {
      return notBefore(null, period, findings);
    }

    /** An ending that may not be known, but is no sooner than a day; null if there is none. */
    static Ending notBefore(
        @Nullable LocalDate soonest, Determination<StandstillPeriod> period, String... findings) {
      return new Ending(period, List.of(findings), soonest);
    }
  }

  private static final class Run {

    private static final List<Variable> REPRESENTATIONS =
        List.of(
            Variable.fact(
                "representations/received",
                "whether representations were received in the standstill"),
            Variable.fact(
                "representations/dealtWith",
                "whether the representations are dealt with and the further decision"
                    + " communicated"),
            Variable.fact(
                "representations/moreDecisions", "whether the authority intends to decide again"),
            Variable.fact("representations/ready", "whether the authority has decided to go on"));

    private final StandstillQuestion question;
    private final StandstillRule rule;
    private final List<StandstillExemption> exemptions;
    private final BankHolidays holidays;
    private final Steps steps;
    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final List<String> findings = new ArrayList<>();
    private final Map<String, Ending> endings = new HashMap<>();
    private final List<String> provisions = new ArrayList<>();
    private final Determination<List<StandstillDay>> counted;

    Run(
        StandstillQuestion question,
        StandstillRule rule,
        List<StandstillExemption> exemptions,
        BankHolidays holidays,
        Steps steps) {
      this.question = question;
      this.rule = rule;
      this.exemptions = exemptions;
      this.holidays = holidays;
      this.steps = steps;
      this.counted = counted(rule.count(), question.published(), holidays);
      provisions.addAll(rule.provisions());
      exemptions.forEach(exemption -> provisions.add(exemption.provision()));
    }

    StandstillCourse course() {
      steps.part(() -> rule.label());
      steps.add(() -> Step.fact("Notice published", WorkingDays.words(question.published())));
      facts();
      Decided<Determination<StandstillPeriod>> decided = table().decide(facts);
      Determination<StandstillPeriod> period = period(decided);
      List<StandstillDay> days = counted.toOptional().orElse(List.of());
      if (period.toOptional().map(StandstillPeriod::kind).orElse(null) == StandstillKind.NONE) {
        days = List.of();
      }
      shown(rule.count().workingDays() + " working days", days);
      if (decided.deciding().stream().anyMatch(row -> row.id().equals("decided"))) {
        shown(
            rule.workingDaysAfterDecision() + " working days after the last further decision",
            waiting().toOptional().orElse(List.of()));
      }
      entered(period, decided.deciding());
      steps.part(() -> "What comes out");
      steps.add(() -> Step.fact("Standstill", words(period)));
      findings.forEach(finding -> steps.add(() -> Step.fact("Note", finding)));
      return new StandstillCourse(
          period, days, List.copyOf(findings), provisions.stream().distinct().toList());
    }

    /** What is known, in the order in which it is asked. */
    private void facts() {
      Map<String, Fact> stated = new HashMap<>();
      question.circumstances().forEach(each -> stated.put(each.fact(), each.is()));
      for (StandstillExemption exemption : exemptions) {
        Fact is = Fact.orUnknown(stated.get(exemption.fact()));
        facts.put(exemption.fact(), is);
        steps.add(() -> Step.fact("Asked " + exemption.words(), is.code()));
        if (is == Fact.YES) {
          findings.add(
              "The standstill that the law sets is lifted: it was asked "
                  + exemption.words()
                  + ", and it is so.");
        }
      }
      if (!rule.keptOpen()) {
        return;
      }
      StandstillRepresentations made = question.representations();
      Fact received = made == null ? Fact.UNKNOWN : Fact.orUnknown(made.received());
      asked(0, "Representations received in time", received);
      if (made != null && received == Fact.YES) {
        asked(1, "Representations dealt with", made.dealtWith());
        asked(2, "Intends to decide again", made.moreDecisions());
        asked(3, "Has decided to go on", made.ready());
      } else if (made != null) {
        facts.put(REPRESENTATIONS.get(1).name(), Fact.orUnknown(made.dealtWith()));
        facts.put(REPRESENTATIONS.get(2).name(), Fact.orUnknown(made.moreDecisions()));
        facts.put(REPRESENTATIONS.get(3).name(), Fact.orUnknown(made.ready()));
      }
    }

    private void asked(int variable, String label, @Nullable Fact is) {
      facts.put(REPRESENTATIONS.get(variable).name(), Fact.orUnknown(is));
      steps.add(() -> Step.fact(label, Fact.orUnknown(is).code()));
    }

    /** Which end it has: where it is lifted, while it is kept open, after that, and otherwise. */
    private DecisionTable<Determination<StandstillPeriod>> table() {
      List<Variable> variables = new ArrayList<>();
      List<Condition> lifted = new ArrayList<>();
      for (StandstillExemption exemption : exemptions) {
        variables.add(Variable.fact(exemption.fact(), exemption.words()));
        lifted.add(Condition.is(exemption.fact()));
      }
      List<Row<Determination<StandstillPeriod>>> rows = new ArrayList<>();
      if (!lifted.isEmpty()) {
        rows.add(row("lifted", Condition.any(lifted.toArray(new Condition[0])), lifted()));
      }
      if (rule.keptOpen()) {
        variables.addAll(REPRESENTATIONS);
        Condition received = Condition.is("representations/received");
        rows.add(
            row(
                "open",
                Condition.all(
                    received,
                    Condition.any(
                        Condition.isNot("representations/dealtWith"),
                        Condition.is("representations/moreDecisions"),
                        Condition.isNot("representations/ready"))),
                open()));
        rows.add(row("decided", received, afterDecision()));
      }
      rows.add(row("otherwise", Condition.all(), mandatory()));
      return new DecisionTable<>(variables, rows);
    }

    private Row<Determination<StandstillPeriod>> row(String id, Condition when, Ending ending) {
      endings.put(id, ending);
      return new Row<>(id, id, when, ending.period(), List.of());
    }

    /** What it comes to; where facts leave it open, all that would have to be known. */
    private Determination<StandstillPeriod> period(
        Decided<Determination<StandstillPeriod>> decided) {
      List<Row<Determination<StandstillPeriod>>> deciding = decided.deciding();
      if (deciding.size() == 1) {
        findings.addAll(Objects.requireNonNull(endings.get(deciding.get(0).id())).findings());
      }
      if (decided.possible().size() == 1) {
        return decided.possible().get(0);
      }
      Set<FactNeeded> needs = new LinkedHashSet<>(needs(decided.determination()));
      decided.possible().forEach(possible -> needs.addAll(needs(possible)));
      return Determination.needs(List.copyOf(needs));
    }

    private static List<FactNeeded> needs(Determination<?> answer) {
      return answer instanceof Determination.CannotBeDetermined<?> none ? none.needs() : List.of();
    }

    private void shown(String heading, List<StandstillDay> days) {
      if (days.isEmpty()) {
        return;
      }
      steps.part(() -> heading);
      for (StandstillDay day : days) {
        steps.add(
            () ->
                Step.fact(
                    WorkingDays.words(day.date()),
                    day.number() == null ? day.standing() : String.valueOf(day.number())));
      }
    }

    private LocalDate begins() {
      return question.published().plusDays(rule.count().beginsAfterDays());
    }

    private Ending mandatory() {
      return counted instanceof Determination.CannotBeDetermined<List<StandstillDay>> none
          ? Ending.notBefore(
              soonest(), new Determination.CannotBeDetermined<>(none.needs(), none.reason()))
          : later(WorkingDays.last(counted.orElseThrow()), List.of());
    }

    /** The end of the count if no day past the published holidays is a holiday. */
    private LocalDate soonest() {
      return WorkingDays.soonest(
          begins(),
          rule.count().countsFirstDay(),
          rule.count().workingDays(),
          rule.count().holidays(),
          holidays);
    }

    /** The later of the end that the law sets and the one that the notice states. */
    private Ending later(LocalDate least, List<String> sofar) {
      List<String> said = new ArrayList<>(sofar);
      LocalDate stated = question.statedEnd();
      LocalDate end = least;
      if (stated != null && stated.isBefore(least)) {
        said.add(
            "The notice states a standstill to "
                + WorkingDays.words(stated)
                + ", before the end that the law sets; that end holds.");
      } else if (stated != null && stated.isAfter(least)) {
        String longer =
            "The notice states a longer standstill than the law asks for, to "
                + WorkingDays.words(stated);
        if (rule.count().statedHolds()) {
          end = stated;
          said.add(longer + "; it holds.");
        } else {
          said.add(longer + ". " + NO_EFFECT);
        }
      }
      return new Ending(ends(StandstillKind.MANDATORY, end), List.copyOf(said), end);
    }

    private Ending open() {
      return Ending.notBefore(
          LocalDate.MAX,
          Determination.of(
              new StandstillPeriod(StandstillKind.MANDATORY, begins(), null, null, true)),
          "Representations keep the standstill open: no end can be named yet.");
    }

    private Determination<List<StandstillDay>> waiting() {
      StandstillRepresentations made = question.representations();
      LocalDate decided = made == null ? null : made.lastDecisionOn();
      Integer workingDays = rule.workingDaysAfterDecision();
      if (workingDays == null) {
        return Determination.none(
            "how long the standstill lasts after the last further decision could not be confirmed"
                + " for this rule");
      }
      return decided == null
          ? Determination.needs(
              List.of(
                  new FactNeeded(
                      "representations/lastDecisionOn",
                      "on which day the last further decision was communicated")))
          : WorkingDays.count(decided, false, workingDays, rule.count().holidays(), holidays);
    }

    private Ending afterDecision() {
      for (Determination<List<StandstillDay>> days : List.of(waiting(), counted)) {
        if (days instanceof Determination.CannotBeDetermined<List<StandstillDay>> none) {
          return Ending.notBefore(
              soonest(), new Determination.CannotBeDetermined<>(none.needs(), none.reason()));
        }
      }
      LocalDate waited = WorkingDays.last(waiting().orElseThrow());
      LocalDate eighth = WorkingDays.last(counted.orElseThrow());
      return later(
          waited.isAfter(eighth) ? waited : eighth,
          List.of(
              "Representations were made: the standstill ends no sooner than "
                  + rule.workingDaysAfterDecision()
                  + " working days after the last further decision."));
    }

    /** What is left where it is lifted; what the notice states ends no sooner than stated. */
    private Ending lifted() {
      Ending ending = voluntary();
      LocalDate stated = question.statedEnd();
      if (stated == null || !rule.count().statedHolds()) {
        return ending;
      }
      LocalDate least = soonest();
      boolean known = counted.toOptional().isPresent() || stated.isBefore(least);
      return new Ending(ending.period(), ending.findings(), known ? stated : least);
    }

    private Ending voluntary() {
      Determination<StandstillPeriod> none =
          Determination.of(new StandstillPeriod(StandstillKind.NONE, null, null, null, false));
      LocalDate stated = question.statedEnd();
      if (stated == null) {
        return Ending.of(none, "The notice states no standstill, and the law sets none.");
      }
      if (!rule.count().statedHolds()) {
        return Ending.of(
            none,
            "The notice states a standstill of its own accord, to "
                + WorkingDays.words(stated)
                + ". "
                + NO_EFFECT);
      }
      if (counted instanceof Determination.CannotBeDetermined<List<StandstillDay>> open) {
        return Ending.of(new Determination.CannotBeDetermined<>(open.needs(), open.reason()));
      }
      LocalDate least = WorkingDays.last(counted.orElseThrow());
      return stated.isBefore(least)
          ? Ending.of(
              Determination.none(
                  "the notice states a voluntary standstill to "
                      + Days.words(stated)
                      + ", and one that is stated may not end before "
                      + Days.words(least)))
          : Ending.of(
              ends(StandstillKind.VOLUNTARY, stated),
              "The notice states a standstill of its own accord; it holds.");
    }

    private Determination<StandstillPeriod> ends(StandstillKind kind, LocalDate last) {
      return Determination.of(new StandstillPeriod(kind, begins(), last, last.plusDays(1), false));
    }

    private void entered(
        Determination<StandstillPeriod> period, List<Row<Determination<StandstillPeriod>>> rows) {
      LocalDate entered = question.entered();
      StandstillPeriod known = period.toOptional().orElse(null);
      if (entered == null) {
        return;
      }
      if (known == null) {
        // No one end, but the contract may be entered into before any that is possible.
        LocalDate soonest = LocalDate.MAX;
        for (Row<Determination<StandstillPeriod>> row : rows) {
          LocalDate end = Objects.requireNonNull(endings.get(row.id())).soonest();
          if (end == null || entered.isAfter(end)) {
            return;
          }
          soonest = end.isBefore(soonest) ? end : soonest;
        }
        if (!rows.isEmpty()) {
          findings.add(
              "The contract is entered into on "
                  + WorkingDays.words(entered)
                  + ", before the standstill can have ended: it ends on "
                  + WorkingDays.words(soonest)
                  + " at the soonest.");
        }
      } else if (known.staysOpen()) {
        findings.add(
            "The contract is entered into on "
                + WorkingDays.words(entered)
                + ", while the standstill is open.");
      } else if (known.lastDay() != null && !entered.isAfter(known.lastDay())) {
        findings.add(
            "The contract is entered into on "
                + WorkingDays.words(entered)
                + ", before the standstill has ended on "
                + WorkingDays.words(known.lastDay())
                + ".");
      }
    }

    private static String words(Determination<StandstillPeriod> period) {
      if (period instanceof Determination.CannotBeDetermined<StandstillPeriod> none) {
        return none.toString();
      }
      StandstillPeriod known = period.orElseThrow();
      if (known.staysOpen()) {
        return "mandatory, open";
      }
      @Nullable LocalDate last = known.lastDay();
      return last == null
          ? known.kind().label()
          : known.kind().label() + ", to midnight at the end of " + WorkingDays.words(last);
    }
  }
}
