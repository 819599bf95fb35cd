package org.commissioning.model.regime;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commissioning.model.reference.DatedTable;

/**
 * The names of facts that tables of rules ask for, and what has to be known, from a dated table
 * with the columns {@code fact} and {@code words}. Immutable and thread-safe.
 */
public final class RegimeFacts {

  private final Map<String, String> words;

  private RegimeFacts(Map<String, String> words) {
    this.words = words;
  }

  /** The table of a name beside this class. */
  static RegimeFacts shipped(String name) {
    InputStream stream = RegimeFacts.class.getResourceAsStream(name + ".csv");
    return of(DatedTable.read(name, Objects.requireNonNull(stream, name), "fact"));
  }

  /**
   * The facts of a table.
   *
   * @throws IllegalArgumentException if a column is missing
   */
  public static RegimeFacts of(DatedTable table) {
    Map<String, String> words = new LinkedHashMap<>();
    table.rows().forEach(row -> words.put(row.text("fact"), row.text("words")));
    return new RegimeFacts(words);
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
