package org.commissioning.scoring.regime.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commissioning.model.regime.BankHolidays;
import org.commissioning.model.regime.Fact;
import org.commissioning.model.regime.StandstillCount;
import org.commissioning.model.regime.StandstillExemption;
import org.commissioning.model.regime.StandstillQuestion;
import org.commissioning.model.regime.StandstillRepresentations;
import org.commissioning.model.regime.StandstillRule;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.regime.Determination;
import org.commissioning.scoring.regime.FactNeeded;
import org.commissioning.scoring.regime.StandstillDay;
import org.commissioning.scoring.regime.StandstillKind;
import org.commissioning.scoring.regime.StandstillPeriod;
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

  private static final class Run {

    private final StandstillQuestion question;
    private final StandstillRule rule;
    private final List<StandstillExemption> exemptions;
    private final BankHolidays holidays;
    private final Steps steps;
    private final List<String> findings = new ArrayList<>();
    private final List<String> provisions = new ArrayList<>();
    private List<StandstillDay> days = List.of();

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
      provisions.addAll(rule.provisions());
    }

    StandstillCourse course() {
      steps.part(() -> rule.label());
      steps.add(() -> Step.fact("Notice published", WorkingDays.words(question.published())));
      Determination<Boolean> exempt = exempt();
      Determination<StandstillPeriod> period;
      if (exempt instanceof Determination.CannotBeDetermined<Boolean> none) {
        count();
        period = new Determination.CannotBeDetermined<>(none.needs(), none.reason());
      } else {
        period = exempt.orElseThrow() ? voluntary() : mandatory();
      }
      entered(period);
      steps.part(() -> "What comes out");
      steps.add(() -> Step.fact("Standstill", words(period)));
      findings.forEach(finding -> steps.add(() -> Step.fact("Note", finding)));
      return new StandstillCourse(
          period, days, List.copyOf(findings), provisions.stream().distinct().toList());
    }

    /** Whether any circumstance lifts the rule. */
    private Determination<Boolean> exempt() {
      Map<String, Fact> known = new HashMap<>();
      question.circumstances().forEach(stated -> known.put(stated.fact(), stated.is()));
      List<Variable> variables = new ArrayList<>();
      List<Row<Boolean>> rows = new ArrayList<>();
      for (StandstillExemption exemption : exemptions) {
        provisions.add(exemption.provision());
        variables.add(Variable.fact(exemption.fact(), exemption.words()));
        rows.add(
            new Row<>(
                exemption.fact(),
                exemption.words(),
                Condition.is(exemption.fact()),
                true,
                List.of(exemption.provision())));
        Fact is = Fact.orUnknown(known.get(exemption.fact()));
        steps.add(() -> Step.fact("Asked " + exemption.words(), is.code()));
        if (is == Fact.YES) {
          findings.add(
              "The standstill that the law sets is lifted: it was asked "
                  + exemption.words()
                  + ", and it is so.");
        }
      }
      rows.add(new Row<>("otherwise", "no circumstance", Condition.all(), false, List.of()));
      return new DecisionTable<>(variables, rows).decide(known).determination();
    }

    /** Counts, and keeps the days. */
    private Determination<List<StandstillDay>> count() {
      Determination<List<StandstillDay>> counted =
          counted(rule.count(), question.published(), holidays);
      days = counted.toOptional().orElse(List.of());
      if (!days.isEmpty()) {
        steps.part(() -> rule.count().workingDays() + " working days");
        for (StandstillDay day : days) {
          steps.add(
              () ->
                  Step.fact(
                      WorkingDays.words(day.date()),
                      day.number() == null ? day.standing() : String.valueOf(day.number())));
        }
      }
      return counted;
    }

    private Determination<StandstillPeriod> mandatory() {
      LocalDate begins = question.published().plusDays(rule.count().beginsAfterDays());
      if (rule.keptOpen()) {
        StandstillRepresentations made = question.representations();
        Fact received = made == null ? Fact.UNKNOWN : Fact.orUnknown(made.received());
        steps.add(() -> Step.fact("Representations received in time", received.code()));
        if (received == Fact.UNKNOWN) {
          count();
          return Determination.needs(
              List.of(
                  new FactNeeded(
                      "representations/received",
                      "whether representations were received in the standstill")));
        }
        if (received == Fact.YES && made != null) {
          return kept(begins, made);
        }
      }
      return count()
          .map(
              counted -> {
                LocalDate least = WorkingDays.last(counted);
                return ends(StandstillKind.MANDATORY, begins, later(least));
              });
    }

    /** The later of the end that the law sets and the one that the notice states. */
    private LocalDate later(LocalDate least) {
      LocalDate stated = question.statedEnd();
      if (stated == null || stated.equals(least)) {
        return least;
      }
      if (stated.isBefore(least)) {
        findings.add(
            "The notice states a standstill to "
                + WorkingDays.words(stated)
                + ", before the end that the law sets; that end holds.");
        return least;
      }
      findings.add(
          "The notice states a longer standstill than the law asks for, to "
              + WorkingDays.words(stated)
              + "; it holds.");
      return stated;
    }

    private Determination<StandstillPeriod> kept(LocalDate begins, StandstillRepresentations made) {
      Map<String, Fact> facts = new LinkedHashMap<>();
      facts.put("dealtWith", Fact.orUnknown(made.dealtWith()));
      facts.put("moreDecisions", Fact.orUnknown(made.moreDecisions()));
      facts.put("ready", Fact.orUnknown(made.ready()));
      DecisionTable<Boolean> table =
          new DecisionTable<>(
              List.of(
                  Variable.fact(
                      "dealtWith",
                      "whether the representations are dealt with and the further decision"
                          + " communicated"),
                  Variable.fact("moreDecisions", "whether the authority intends to decide again"),
                  Variable.fact("ready", "whether the authority has decided to go on")),
              List.of(
                  new Row<>(
                      "open",
                      "stays open",
                      Condition.any(
                          Condition.isNot("dealtWith"),
                          Condition.is("moreDecisions"),
                          Condition.isNot("ready")),
                      true,
                      List.of()),
                  new Row<>("ends", "may end", Condition.all(), false, List.of())));
      Determination<Boolean> open = table.decide(facts).determination();
      facts.forEach((fact, is) -> steps.add(() -> Step.fact(named(fact), is.code())));
      Determination<List<StandstillDay>> least = count();
      if (open instanceof Determination.CannotBeDetermined<Boolean> none) {
        return new Determination.CannotBeDetermined<>(
            none.needs().stream()
                .map(need -> new FactNeeded("representations/" + need.fact(), need.words()))
                .toList(),
            none.reason());
      }
      if (open.orElseThrow()) {
        findings.add("Representations keep the standstill open: no end can be named yet.");
        return Determination.of(
            new StandstillPeriod(StandstillKind.MANDATORY, begins, null, null, true));
      }
      LocalDate decided = made.lastDecisionOn();
      if (decided == null) {
        return Determination.needs(
            List.of(
                new FactNeeded(
                    "representations/lastDecisionOn",
                    "on which day the last further decision was communicated")));
      }
      if (rule.workingDaysAfterDecision() == null) {
        return Determination.none(
            "how long the standstill lasts after the last further decision could not be confirmed"
                + " for this rule");
      }
      Determination<List<StandstillDay>> after =
          WorkingDays.count(
              decided, false, rule.workingDaysAfterDecision(), rule.count().holidays(), holidays);
      if (after instanceof Determination.CannotBeDetermined<List<StandstillDay>> none) {
        return new Determination.CannotBeDetermined<>(none.needs(), none.reason());
      }
      List<StandstillDay> waiting = after.orElseThrow();
      steps.part(
          () -> rule.workingDaysAfterDecision() + " working days after the last further decision");
      waiting.forEach(
          day ->
              steps.add(
                  () ->
                      Step.fact(
                          WorkingDays.words(day.date()),
                          day.number() == null ? day.standing() : String.valueOf(day.number()))));
      findings.add(
          "Representations were made: the standstill ends no sooner than "
              + rule.workingDaysAfterDecision()
              + " working days after the last further decision.");
      LocalDate waited = WorkingDays.last(waiting);
      return least.map(
          counted -> {
            LocalDate eighth = WorkingDays.last(counted);
            LocalDate end = waited.isAfter(eighth) ? waited : eighth;
            return ends(StandstillKind.MANDATORY, begins, later(end));
          });
    }

    private static String named(String fact) {
      return switch (fact) {
        case "dealtWith" -> "Representations dealt with";
        case "moreDecisions" -> "Intends to decide again";
        default -> "Has decided to go on";
      };
    }

    private Determination<StandstillPeriod> voluntary() {
      LocalDate stated = question.statedEnd();
      if (stated == null) {
        findings.add("The notice states no standstill, and the law sets none.");
        return Determination.of(new StandstillPeriod(StandstillKind.NONE, null, null, null, false));
      }
      return shortest(count(), stated);
    }

    private Determination<StandstillPeriod> shortest(
        Determination<List<StandstillDay>> counted, LocalDate stated) {
      if (counted instanceof Determination.CannotBeDetermined<List<StandstillDay>> none) {
        return new Determination.CannotBeDetermined<>(none.needs(), none.reason());
      }
      LocalDate least = WorkingDays.last(counted.orElseThrow());
      if (stated.isBefore(least)) {
        return Determination.none(
            "the notice states a voluntary standstill to "
                + stated
                + ", and one that is stated may not end before "
                + least);
      }
      findings.add("The notice states a standstill of its own accord; it holds.");
      return Determination.of(
          ends(
              StandstillKind.VOLUNTARY,
              question.published().plusDays(rule.count().beginsAfterDays()),
              stated));
    }

    private static StandstillPeriod ends(StandstillKind kind, LocalDate begins, LocalDate last) {
      return new StandstillPeriod(kind, begins, last, last.plusDays(1), false);
    }

    private void entered(Determination<StandstillPeriod> period) {
      LocalDate entered = question.entered();
      StandstillPeriod known = period.toOptional().orElse(null);
      if (entered == null || known == null) {
        return;
      }
      if (known.staysOpen()) {
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
