package org.commissioning.model.regime;

import java.io.InputStream;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commissioning.model.reference.DatedTable;

/**
 * The names of facts that tables of rules ask for, and what has to be known, from a dated table
 * with the columns {@code fact} and {@code words}. Events may have two more: {@code days}, the only
 * days of a year on which one can be, and {@code notBefore}, the events than which it cannot be
 * earlier; facts may have {@code shownBy}, the duties whose days show whether they are so.
 * Immutable and thread-safe.
 */
public final class RegimeFacts {

  private final Map<String, String> words;
  private final Map<String, List<MonthDay>> days;
  private final Map<String, List<String>> notBefore;
  private final Map<String, List<String>> shownBy;

  private RegimeFacts(
      Map<String, String> words,
      Map<String, List<MonthDay>> days,
      Map<String, List<String>> notBefore,
      Map<String, List<String>> shownBy) {
    this.words = words;
    this.days = days;
    this.notBefore = notBefore;
    this.shownBy = shownBy;
  }

  /** The table of a name beside this class. */
  static RegimeFacts shipped(String name) {
    InputStream stream = RegimeFacts.class.getResourceAsStream(name + ".csv");
    return of(DatedTable.read(name, Objects.requireNonNull(stream, name), "fact"));
  }

  /**
   * The facts of a table.
   *
   * @throws IllegalArgumentException if a column is missing, a day is none or a name is no fact's
   */
  public static RegimeFacts of(DatedTable table) {
    Map<String, String> words = new LinkedHashMap<>();
    Map<String, List<MonthDay>> days = new LinkedHashMap<>();
    Map<String, List<String>> notBefore = new LinkedHashMap<>();
    Map<String, List<String>> shownBy = new LinkedHashMap<>();
    for (DatedTable.Row row : table.rows()) {
      String fact = row.text("fact");
      words.put(fact, row.text("words"));
      if (table.columns().contains("days")) {
        days.put(
            fact,
            RuleWhen.names(row.text("days")).stream()
                .map(day -> MonthDay.parse("--" + day))
                .toList());
      }
      if (table.columns().contains("notBefore")) {
        notBefore.put(fact, RuleWhen.names(row.text("notBefore")));
      }
      if (table.columns().contains("shownBy")) {
        shownBy.put(fact, RuleWhen.names(row.text("shownBy")));
      }
    }
    for (List<String> names : notBefore.values()) {
      if (!words.keySet().containsAll(names)) {
        throw new IllegalArgumentException("there is no fact of " + names);
      }
    }
    return new RegimeFacts(words, days, notBefore, shownBy);
  }

  /** The only days of a year on which an event can be; empty if it can be on any. */
  public List<MonthDay> days(String event) {
    return days.getOrDefault(event, List.of());
  }

  /** The events than which an event cannot be earlier. */
  public List<String> notBefore(String event) {
    return notBefore.getOrDefault(event, List.of());
  }

  /** The duties whose days show whether a fact is so; empty where they do not. */
  public List<String> shownBy(String fact) {
    return shownBy.getOrDefault(fact, List.of());
  }

  /** The names, in the order of the table. */
  public List<String> names() {
    return List.copyOf(words.keySet());
  }

  /**
   * What has to be known, as words that follow "needs to know".
   *
   * @throws IllegalArgumentException if the table has no such fact
   */
  public String words(String fact) {
    String found = words.get(fact);
    if (found == null) {
      throw new IllegalArgumentException("there is no fact " + fact);
    }
    return found;
  }

  @Override
  public String toString() {
    return "facts (" + words.size() + " rows)";
  }
}
