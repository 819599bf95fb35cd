package org.commissioning.model.regime;

import static java.util.Collections.unmodifiableList;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;

/**
 * When a row of a table of rules applies.
 *
 * @param when facts that must all be so
 * @param unless facts none of which may be so
 */
public record RuleWhen(
    @Entries(max = 50) List<@Required @Id String> when,
    @Entries(max = 50) List<@Required @Id String> unless) {
  public RuleWhen {
    when = when == null ? List.of() : unmodifiableList(new ArrayList<>(when));
    unless = unless == null ? List.of() : unmodifiableList(new ArrayList<>(unless));
  }

  /** From two fields of a table, names with spaces between them. */
  static RuleWhen parse(String when, String unless) {
    return new RuleWhen(names(when), names(unless));
  }

  static List<String> names(String text) {
    return text.isEmpty() ? List.of() : Arrays.asList(text.split(" ", -1));
  }

  /** Every fact that it speaks of, in order, each once. */
  public List<String> facts() {
    List<String> all = new ArrayList<>(when);
    all.addAll(unless);
    return all.stream().distinct().toList();
  }
}
