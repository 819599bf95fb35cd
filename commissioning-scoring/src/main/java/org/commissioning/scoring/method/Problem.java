package org.commissioning.scoring.method;

import java.io.Serializable;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One fault of an input: where it is, which rule it breaks, and the value that breaks it.
 *
 * @param pointer the place in the input as a JSON Pointer (RFC 6901); empty for the whole input
 * @param code the name of the rule, stable, for programs: {@code Percent}, {@code LinksResolve}
 * @param rule the rule as a predicate that follows the place: "must be at most 100"
 * @param value the value found, escaped and cut for display; null where the rule states it or there
 *     is none to show
 * @param location where that is in the text that was read; null if nothing was read from text
 */
public record Problem(
    String pointer, String code, String rule, @Nullable String value, @Nullable Location location)
    implements Serializable {

  /** By place in the text where known, then by pointer, then by rule: never by accident. */
  public static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::location, Comparator.nullsFirst(Location.ORDER))
          .thenComparing(Problem::pointer, PointerOrder.NATURAL)
          .thenComparing(Problem::rule)
          .thenComparing(Problem::code);

  /**
   * A place in a text.
   *
   * @param line from 1
   * @param column from 1
   */
  public record Location(int line, int column) implements Serializable {
    static final Comparator<Location> ORDER =
        Comparator.comparingInt(Location::line).thenComparingInt(Location::column);
  }

  /** The problem as one sentence: "line 14, column 9, /weight: must be at most 100 but was 120". */
  public String text() {
    StringBuilder text = new StringBuilder();
    if (location != null) {
      text.append("line ").append(location.line());
      text.append(", column ").append(location.column());
    }
    if (!pointer.isEmpty()) {
      text.append(text.isEmpty() ? "" : ", ").append(Shown.escaped(pointer));
    }
    text.append(text.isEmpty() ? "" : ": ").append(rule);
    if (value != null) {
      text.append(" but was ").append(value);
    }
    return text.toString();
  }

  /** The same problem, placed in the text that was read. */
  public Problem at(Location place) {
    return new Problem(pointer, code, rule, value, place);
  }
}
