package org.commissioning.scoring.regime.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commissioning.model.regime.Fact;
import org.commissioning.model.regime.MinimumPeriod;
import org.commissioning.model.regime.NoticeDuty;
import org.commissioning.model.regime.NoticeLimit;
import org.commissioning.model.regime.NoticeQuestion;
import org.commissioning.model.regime.NoticeRelation;
import org.commissioning.model.regime.NoticeRules;
import org.commissioning.model.regime.PeriodSet;
import org.commissioning.scoring.method.Working.Step;
import org.commissioning.scoring.method.internal.Days;
import org.commissioning.scoring.method.internal.Steps;
import org.commissioning.scoring.regime.Determination;
import org.commissioning.scoring.regime.NoticeStanding;
import org.commissioning.scoring.regime.NoticeTiming;
import org.commissioning.scoring.regime.PeriodCheck;
import org.commissioning.scoring.regime.PeriodStanding;
import org.commissioning.scoring.regime.internal.DecisionTable.Row;
import org.jspecify.annotations.Nullable;

/**
 * What tables of notices make of a timeline.
 *
 * @param notices the duties, in the order of the table
 * @param periods the periods that were set
 * @param missed duties whose notice is not published although days past its limit are stated, in
 *     sentences
 * @param contradictions where a stated fact is not what the days show, in sentences
 * @param provisions the ids of the provisions used
 */
public record NoticeReading(
    List<NoticeStanding> notices,
    List<PeriodStanding> periods,
    List<String> missed,
    List<String> contradictions,
    List<String> provisions) {

  /** Reads the tables for a question. */
  public static NoticeReading of(NoticeQuestion question, NoticeRules table, Steps steps) {
    return new Run(question, table, steps).reading();
  }

  /** The first day on which a notice may be published; null if none is set. */
  public static @Nullable LocalDate notBefore(NoticeLimit limit, LocalDate anchor) {
    return switch (limit.relation()) {
      case BEFORE, NO_LATER, AHEAD -> null;
      case WITHIN, PROMPTLY -> anchor;
      case NOT_SOONER ->
          limit.months() ? anchor.minusMonths(limit.length()) : anchor.minusDays(limit.length());
    };
  }

  /** The last day on which a notice may be published; null if none is set. */
  public static @Nullable LocalDate notAfter(NoticeLimit limit, LocalDate anchor) {
    return switch (limit.relation()) {
      case BEFORE, NO_LATER, NOT_SOONER -> anchor;
      case AHEAD ->
          limit.months() ? anchor.minusMonths(limit.length()) : anchor.minusDays(limit.length());
      case WITHIN -> {
        LocalDate end =
            limit.months() ? anchor.plusMonths(limit.length()) : anchor.plusDays(limit.length());
        yield limit.countsAnchor() ? end.minusDays(1) : end;
      }
      case PROMPTLY -> null;
    };
  }

  private static final String NO_CODE = "(none)";

  private static final class Run {

    private final NoticeQuestion question;
    private final NoticeRules table;
    private final Steps steps;
    private final StatedFacts facts;
    private final Map<String, LocalDate> days = new HashMap<>();
    private final Map<String, LocalDate> published = new HashMap<>();
    private final Set<String> provisions = new LinkedHashSet<>();
    private final List<String> missed = new ArrayList<>();

    Run(NoticeQuestion question, NoticeRules table, Steps steps) {
      this.question = question;
      this.table = table;
      this.steps = steps;
      this.facts = new StatedFacts(question.facts(), table.facts());
      question.notices().forEach(each -> published.put(each.notice(), each.published()));
      days.putAll(published);
      question.events().forEach(each -> days.put(each.event(), each.on()));
    }

    NoticeReading reading() {
      Map<String, List<NoticeDuty>> duties = new LinkedHashMap<>();
      for (NoticeDuty duty : table.duties(question.rules())) {
        duties.computeIfAbsent(duty.duty(), name -> new ArrayList<>()).add(duty);
      }
      steps.part(() -> "Notices");
      List<NoticeStanding> standings = new ArrayList<>();
      for (List<NoticeDuty> ways : duties.values()) {
        NoticeStanding standing = standing(ways);
        standings.add(standing);
        steps.add(() -> Step.fact(named(standing), told(standing)));
      }
      List<String> contradictions = shown(standings);
      contradictions.forEach(said -> steps.add(() -> Step.fact("Note", said)));
      steps.part(() -> "Periods");
      List<PeriodStanding> periods = new ArrayList<>();
      for (PeriodSet set : question.periods()) {
        PeriodStanding period = period(set);
        periods.add(period);
        steps.add(
            () ->
                Step.fact(
                    "The " + period.period() + " period, invited on " + day(period.invited()),
                    "shortest "
                        + period.minimumDays().map(days -> days + " days")
                        + (period.days() == null ? "" : ", set " + period.days() + " days")
                        + ": "
                        + period.check().label()));
      }
      return new NoticeReading(standings, periods, missed, contradictions, List.copyOf(provisions));
    }

    /** Facts that days show; one that was stated otherwise is not known. */
    private List<String> shown(List<NoticeStanding> standings) {
      List<String> contradictions = new ArrayList<>();
      for (String fact : table.facts().names()) {
        List<String> duties = table.facts().shownBy(fact);
        List<NoticeTiming> timings =
            standings.stream()
                .filter(standing -> duties.contains(standing.duty()))
                .map(NoticeStanding::is)
                .toList();
        boolean late =
            timings.contains(NoticeTiming.TOO_LATE) || timings.contains(NoticeTiming.TOO_EARLY);
        boolean good =
            !timings.isEmpty() && timings.stream().allMatch(NoticeTiming.IN_TIME::equals);
        if (late || good) {
          Fact stated = facts.of(fact);
          boolean otherwise = stated != Fact.UNKNOWN && stated != Fact.of(good);
          if (otherwise) {
            contradictions.add(
                "It was asked "
                    + table.facts().words(fact)
                    + ": "
                    + stated
                    + " is stated, and the days say "
                    + Fact.of(good)
                    + ". It is taken as not known.");
          }
          facts.put(fact, otherwise ? Fact.UNKNOWN : Fact.of(good));
        }
      }
      return contradictions;
    }

    /** With the code of the notice if it has one. */
    private static String named(NoticeStanding standing) {
      return standing.code().equals(NO_CODE)
          ? standing.label()
          : standing.code() + ": " + standing.label();
    }

    private static String told(NoticeStanding standing) {
      return standing.is().label() + ". " + standing.reason();
    }

    private NoticeStanding standing(List<NoticeDuty> ways) {
      NoticeDuty first = ways.get(0);
      LocalDate anchor = days.get(first.limit().anchor());
      LocalDate on = published.get(first.notice());
      List<NoticeDuty> held =
          anchor == null ? ways : ways.stream().filter(way -> way.holdsOn(anchor)).toList();
      if (anchor != null && held.isEmpty()) {
        return made(
            first,
            Determination.of(false),
            null,
            null,
            on,
            NoticeTiming.NOT_IN_FORCE,
            "The provision was not in force on " + day(anchor) + ".");
      }
      List<Row<Optional<NoticeLimit>>> rows = new ArrayList<>();
      for (NoticeDuty way : held) {
        rows.add(
            new Row<>(
                way.duty(),
                way.label(),
                StatedFacts.condition(way.applies()),
                Optional.of(way.limit()),
                way.provisions()));
      }
      rows.add(new Row<>("otherwise", "no duty", Condition.all(), Optional.empty(), List.of()));
      Determination<Optional<NoticeLimit>> limit = facts.decide(rows).determination();
      Determination<Boolean> required = required(held, first.must());
      if (limit instanceof Determination.CannotBeDetermined<Optional<NoticeLimit>> none) {
        used(held);
        String reason = none.reason();
        if (anchor == null && !none.needs().isEmpty()) {
          reason += "; " + words(first.limit().anchor());
        }
        return made(first, required, null, null, on, NoticeTiming.UNSETTLED, said(reason));
      }
      if (limit.orElseThrow().isEmpty()) {
        return made(
            first,
            Determination.of(false),
            null,
            null,
            on,
            NoticeTiming.NOT_REQUIRED,
            "The facts do not make it a duty.");
      }
      used(held);
      return timed(first, required, limit.orElseThrow().orElseThrow(), anchor, on);
    }

    private void used(List<NoticeDuty> ways) {
      ways.forEach(way -> provisions.addAll(way.provisions()));
    }

    /** Whether it is a duty, by whichever way. */
    private Determination<Boolean> required(List<NoticeDuty> ways, boolean must) {
      if (!must) {
        return Determination.of(false);
      }
      List<Row<Boolean>> rows = new ArrayList<>();
      for (NoticeDuty way : ways) {
        rows.add(
            new Row<>(
                way.duty(),
                way.label(),
                StatedFacts.condition(way.applies()),
                true,
                way.provisions()));
      }
      rows.add(new Row<>("otherwise", "no duty", Condition.all(), false, List.of()));
      return facts.decide(rows).determination();
    }

    private NoticeStanding timed(
        NoticeDuty duty,
        Determination<Boolean> required,
        NoticeLimit limit,
        @Nullable LocalDate anchor,
        @Nullable LocalDate on) {
      if (anchor == null) {
        String words = words(limit.anchor());
        return on == null && !duty.must()
            ? made(duty, required, null, null, null, NoticeTiming.NOT_PUBLISHED, "It is optional.")
            : made(
                duty,
                required,
                null,
                null,
                on,
                NoticeTiming.UNSETTLED,
                said("needs to know " + words));
      }
      boolean before =
          limit.relation() == NoticeRelation.BEFORE || limit.relation() == NoticeRelation.NO_LATER;
      LocalDate from = notBefore(limit, anchor);
      LocalDate to = notAfter(limit, anchor);
      if (on == null) {
        return made(
            duty,
            required,
            from,
            to,
            null,
            NoticeTiming.NOT_PUBLISHED,
            duty.must() ? unpublished(duty, limit, anchor, to) : "It is optional.");
      }
      if (from != null && on.isBefore(from)) {
        return made(
            duty,
            required,
            from,
            to,
            on,
            NoticeTiming.TOO_EARLY,
            "It was published on " + day(on) + ", before " + day(from) + ".");
      }
      if (to != null && on.isAfter(to)) {
        return made(
            duty,
            required,
            from,
            to,
            on,
            NoticeTiming.TOO_LATE,
            before
                ? "It was published on "
                    + day(on)
                    + ", after what it must come before ("
                    + day(to)
                    + ")."
                : "It was published on " + day(on) + ", and was due by " + day(to) + ".");
      }
      if (limit.relation() == NoticeRelation.BEFORE && on.equals(to)) {
        return made(
            duty,
            required,
            from,
            to,
            on,
            NoticeTiming.SAME_DAY,
            "It was published on the day of what it must come before; which came first is not"
                + " known.");
      }
      if (limit.relation() == NoticeRelation.PROMPTLY) {
        return made(
            duty,
            required,
            from,
            to,
            on,
            NoticeTiming.PROMPTNESS_TO_JUDGE,
            "It was published "
                + ChronoUnit.DAYS.between(anchor, on)
                + " days after "
                + day(anchor)
                + "; whether that is as soon as reasonably practicable is a judgement.");
      }
      return made(
          duty,
          required,
          from,
          to,
          on,
          NoticeTiming.IN_TIME,
          "It was published on "
              + day(on)
              + (to == null
                  ? "."
                  : limit.relation() == NoticeRelation.BEFORE
                      ? ", before " + day(to) + "."
                      : ", and was due by " + day(to) + "."));
    }

    /** When what is not published is due, and that it is missed if the days show it. */
    private String unpublished(
        NoticeDuty duty, NoticeLimit limit, LocalDate anchor, @Nullable LocalDate to) {
      if (to == null) {
        return "It is due as soon as reasonably practicable after " + day(anchor) + ".";
      }
      boolean before = limit.relation() == NoticeRelation.BEFORE;
      String due = before ? "It must come before " + day(to) : "It is due by " + day(to);
      if (before || limit.relation() == NoticeRelation.NO_LATER) {
        missed.add(
            duty.label()
                + ": not published. "
                + due
                + ", "
                + words(limit.anchor())
                + ", and no publication is stated.");
      } else {
        stated()
            .filter(last -> last.isAfter(to))
            .ifPresent(
                last ->
                    missed.add(
                        duty.label()
                            + ": not published. It was due by "
                            + day(to)
                            + ", and no publication is stated, though "
                            + day(last)
                            + " is among the days stated."));
      }
      return due + ".";
    }

    /** The last of the days that are stated. */
    private Optional<LocalDate> stated() {
      return days.values().stream().max(LocalDate::compareTo);
    }

    private static String day(LocalDate day) {
      return Days.words(day);
    }

    private String words(String anchor) {
      return table.events().names().contains(anchor)
          ? table.events().words(anchor)
          : "when notice " + anchor + " is published";
    }

    private static String said(String reason) {
      return reason.substring(0, 1).toUpperCase(Locale.ROOT) + reason.substring(1) + ".";
    }

    private static NoticeStanding made(
        NoticeDuty duty,
        Determination<Boolean> required,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate on,
        NoticeTiming timing,
        String reason) {
      return new NoticeStanding(
          duty.duty(),
          duty.code(),
          duty.label(),
          required,
          from,
          to,
          on,
          new NoticeStanding.Timing(timing, reason));
    }

    private PeriodStanding period(PeriodSet set) {
      List<MinimumPeriod> rows = table.minimum(question.rules(), set.period(), set.invited());
      List<Row<Optional<Integer>>> ordered = new ArrayList<>();
      for (MinimumPeriod row : rows) {
        provisions.addAll(row.provisions());
        ordered.add(
            new Row<>(
                row.period(),
                row.says(),
                StatedFacts.condition(row.applies()),
                Optional.of(row.days()),
                row.provisions()));
      }
      // A table may leave a case without a row; the shortest period is then not known.
      ordered.add(new Row<>("none", "no row", Condition.all(), Optional.empty(), List.of()));
      Determination<Optional<Integer>> found = facts.decide(ordered).determination();
      Determination<Integer> minimum =
          found.equals(Determination.of(Optional.empty()))
              ? Determination.none("the table has no shortest period for these facts")
              : found.map(Optional::orElseThrow);
      Integer least = minimum.toOptional().orElse(null);
      LocalDate due = set.due();
      Integer days = due == null ? null : (int) ChronoUnit.DAYS.between(set.invited(), due);
      PeriodCheck check;
      if (least == null) {
        check = PeriodCheck.UNSETTLED;
      } else if (days == null) {
        check = PeriodCheck.NOT_SET;
      } else {
        check = days >= least ? PeriodCheck.LONG_ENOUGH : PeriodCheck.TOO_SHORT;
      }
      return new PeriodStanding(
          set.period(),
          set.invited(),
          due,
          minimum,
          least == null ? null : set.invited().plusDays(least),
          days,
          check);
    }
  }
}
