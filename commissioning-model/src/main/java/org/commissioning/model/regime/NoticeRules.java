package org.commissioning.model.regime;

import java.io.InputStream;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.commissioning.model.reference.DatedTable;
import org.commissioning.model.regime.internal.Commencements;
import org.jspecify.annotations.Nullable;

/**
 * Notices with their time limits, and the shortest periods that may be set, from dated tables whose
 * columns the shipped ones name, in sets of which a question names one. A caller may read tables of
 * their own, of another country. Immutable and thread-safe.
 */
public final class NoticeRules {

  private final DatedTable notices;
  private final DatedTable periods;
  private final RegimeFacts facts;
  private final RegimeFacts events;

  private NoticeRules(
      DatedTable notices, DatedTable periods, RegimeFacts facts, RegimeFacts events) {
    this.notices = notices;
    this.periods = periods;
    this.facts = facts;
    this.events = events;
  }

  /** The tables {@code notice-rules.csv} and {@code minimum-periods.csv}. */
  public static NoticeRules standard() {
    return Standard.TABLE;
  }

  /**
   * The rules of tables.
   *
   * @param notices the notices
   * @param periods the shortest periods, each period's rows from the shortest to the longest; a
   *     table without rows if there are none
   * @param facts the names of the facts that both ask for
   * @param events the names of the events from which time limits are counted
   * @throws IllegalArgumentException if a column is missing, a value cannot be read, a fact is not
   *     named, an anchor is neither an event nor a notice of its set, or periods are out of order
   */
  public static NoticeRules of(
      DatedTable notices, DatedTable periods, RegimeFacts facts, RegimeFacts events) {
    NoticeRules made = new NoticeRules(notices, periods, facts, events);
    for (DatedTable.Row row : notices.rows()) {
      NoticeDuty duty = new NoticeDuty(row);
      duty.applies().facts().forEach(facts::words);
      String anchor = duty.limit().anchor();
      if (!events.names().contains(anchor) && !made.noticeIds(row.text("rules")).contains(anchor)) {
        throw new IllegalArgumentException(row + ": anchor must be an event or a notice");
      }
    }
    DatedTable.Row last = null;
    for (DatedTable.Row row : periods.rows()) {
      MinimumPeriod period = period(row);
      period.applies().facts().forEach(facts::words);
      if (last != null
          && last.text("period").equals(row.text("period"))
          && last.decimal("days").compareTo(row.decimal("days")) > 0) {
        throw new IllegalArgumentException(row + ": periods must stand from short to long");
      }
      last = row;
    }
    return made;
  }

  private static MinimumPeriod period(DatedTable.Row row) {
    return new MinimumPeriod(
        row.text("period"),
        row.text("says"),
        RuleWhen.parse(row.text("when"), row.text("unless")),
        row.decimal("days").intValueExact(),
        RuleWhen.names(row.text("provisions")));
  }

  /** The names of the facts that the tables ask for. */
  public RegimeFacts facts() {
    return facts;
  }

  /** The names of the events from which time limits are counted. */
  public RegimeFacts events() {
    return events;
  }

  /** The sets, in the order of the table. */
  public List<String> sets() {
    return notices.rows().stream().map(row -> row.text("rules")).distinct().toList();
  }

  /** Every duty of a set at any time, in the order of the table. */
  public List<NoticeDuty> duties(String set) {
    return notices.rows().stream()
        .filter(row -> row.text("rules").equals(set))
        .map(NoticeDuty::new)
        .toList();
  }

  /** The notices that a set speaks of. */
  public List<String> noticeIds(String set) {
    return notices.rows().stream()
        .filter(row -> row.text("rules").equals(set))
        .map(row -> row.text("notice"))
        .distinct()
        .toList();
  }

  /** The periods that a set speaks of. */
  public List<String> periodIds(String set) {
    return periods.rows().stream()
        .filter(row -> row.text("rules").equals(set))
        .map(row -> row.text("period"))
        .distinct()
        .toList();
  }

  /** The shortest periods of a set for an invitation on a day, the shortest first. */
  public List<MinimumPeriod> minimum(String set, String period, LocalDate invited) {
    return periods.rows().stream()
        .filter(
            row ->
                row.text("rules").equals(set)
                    && row.text("period").equals(period)
                    && row.holdsOn(invited))
        .map(NoticeRules::period)
        .toList();
  }

  /** The events and facts that a set speaks of, as they are known by name. */
  private List<String> asked(String set) {
    Set<String> names = new LinkedHashSet<>();
    duties(set).forEach(duty -> names.addAll(duty.applies().facts()));
    periods.rows().stream()
        .filter(row -> row.text("rules").equals(set))
        .forEach(row -> names.addAll(period(row).applies().facts()));
    return List.copyOf(names);
  }

  private List<String> anchors(String set) {
    return duties(set).stream()
        .map(duty -> duty.limit().anchor())
        .filter(anchor -> events.names().contains(anchor))
        .distinct()
        .toList();
  }

  /** The duty of a set that came into force first; null if the set has none with a first day. */
  public @Nullable NoticeDuty first(String set) {
    NoticeDuty first = null;
    LocalDate earliest = null;
    for (NoticeDuty duty : duties(set)) {
      LocalDate from = duty.from();
      if (from != null && (earliest == null || from.isBefore(earliest))) {
        first = duty;
        earliest = from;
      }
    }
    return first;
  }

  /**
   * What in a question does not fit these tables: for each place, from component to component, what
   * must hold there. Empty if all fits. Silent on what is absent.
   *
   * @param provisions where the provisions that the tables name stand
   */
  public Map<List<Object>, String> misfits(NoticeQuestion question, Provisions provisions) {
    Map<List<Object>, String> misfits = new LinkedHashMap<>();
    String set = question.rules();
    if (set == null) {
      return misfits;
    }
    if (!sets().contains(set)) {
      misfits.put(List.of("rules"), "must be one of: " + String.join(", ", sets()));
      return misfits;
    }
    for (int i = 0; i < question.facts().size(); i++) {
      StatedFact stated = question.facts().get(i);
      if (stated != null) {
        one(misfits, stated.fact(), asked(set), "facts", i, "fact");
      }
    }
    for (int i = 0; i < question.events().size(); i++) {
      NoticeEvent event = question.events().get(i);
      if (event != null) {
        one(misfits, event.event(), anchors(set), "events", i, "event");
        since(misfits, event.on(), set, provisions, "events", i, "on");
        possible(misfits, event, question.events(), i);
      }
    }
    for (int i = 0; i < question.notices().size(); i++) {
      NoticePublished notice = question.notices().get(i);
      if (notice != null) {
        one(misfits, notice.notice(), noticeIds(set), "notices", i, "notice");
        since(misfits, notice.published(), set, provisions, "notices", i, "published");
      }
    }
    for (int i = 0; i < question.periods().size(); i++) {
      PeriodSet period = question.periods().get(i);
      if (period != null) {
        one(misfits, period.period(), periodIds(set), "periods", i, "period");
        since(misfits, period.invited(), set, provisions, "periods", i, "invited");
      }
    }
    return misfits;
  }

  /** On a day on which it can be, and not before what it follows. */
  private void possible(
      Map<List<Object>, String> misfits, NoticeEvent event, List<NoticeEvent> all, int i) {
    List<Object> place = List.of("events", i, "on");
    LocalDate on = event.on();
    if (event.event() == null || on == null || misfits.containsKey(place)) {
      return;
    }
    List<MonthDay> days = events.days(event.event());
    if (!days.isEmpty() && !days.contains(MonthDay.from(on))) {
      misfits.put(
          place, "must be " + String.join(" or ", days.stream().map(NoticeRules::day).toList()));
      return;
    }
    for (NoticeEvent other : all) {
      if (other != null
          && other.on() != null
          && events.notBefore(event.event()).contains(other.event())
          && on.isBefore(other.on())) {
        misfits.put(place, "must not be before " + other.event() + " (" + other.on() + ")");
        return;
      }
    }
  }

  private static String day(MonthDay day) {
    return day.getDayOfMonth() + " " + day.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
  }

  private static void one(
      Map<List<Object>, String> misfits,
      @Nullable String name,
      List<String> known,
      Object... place) {
    if (name != null && !known.contains(name)) {
      misfits.put(
          List.of(place),
          known.isEmpty()
              ? "must be left out, for this set of rules has none"
              : "must be one of: " + String.join(", ", known));
    }
  }

  private void since(
      Map<List<Object>, String> misfits,
      @Nullable LocalDate day,
      String set,
      Provisions provisions,
      Object... place) {
    NoticeDuty first = first(set);
    if (day == null || first == null || first.holdsOn(day)) {
      return;
    }
    String fault =
        first.provisions().isEmpty()
            ? null
            : Commencements.fault(provisions, first.provisions().get(0), day);
    misfits.put(List.of(place), fault == null ? "must be a day on which the rules hold" : fault);
  }

  @Override
  public String toString() {
    return "notice rules " + String.join(", ", sets());
  }

  /** Made at the first use and shared. */
  private static final class Standard {
    static final NoticeRules TABLE =
        of(
            table("notice-rules", "rules", "duty", "row"),
            table("minimum-periods", "rules", "row"),
            RegimeFacts.shipped("notice-facts"),
            RegimeFacts.shipped("notice-events"));

    private static DatedTable table(String name, String... key) {
      InputStream stream = NoticeRules.class.getResourceAsStream(name + ".csv");
      return DatedTable.read(name, Objects.requireNonNull(stream, name), key);
    }
  }
}
