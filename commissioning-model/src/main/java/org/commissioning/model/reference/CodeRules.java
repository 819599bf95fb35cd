package org.commissioning.model.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rules by which the codes of several lists are checked, from a dated table with the columns
 * {@code code} (of the list), {@code label}, {@code pattern} (a regular expression for a whole
 * code), {@code check} (the code of a {@link CheckRule}) and {@code rule} (what the pattern says,
 * in words that follow "must be").
 *
 * <p>A code passes if any period of its list would accept it, since a document may state codes of
 * any age. A list that the table does not know is not checked: nothing is guessed. Immutable and
 * thread-safe.
 */
public final class CodeRules {

  private record Rule(Pattern pattern, CheckRule check, String text) {

    @Nullable String fault(String code) {
      if (!pattern.matcher(code).matches()) {
        return "must be " + text;
      }
      return check.accepts(code) ? null : checkFault();
    }

    private String checkFault() {
      return switch (check) {
        case ISO_7064_MOD_97_10 -> "must end in the right check digits";
        case GS1_MOD_10 -> "must end in the right check digit";
        case ISO_3166_1 -> "must be the code of a country in ISO 3166-1";
        case ISO_3166_2 -> "must start with the code of a country in ISO 3166-1";
        case NONE -> "must be " + text;
      };
    }
  }

  private final Map<String, List<Rule>> rules;

  private CodeRules(Map<String, List<Rule>> rules) {
    this.rules = rules;
  }

  /**
   * The rules of a table.
   *
   * @throws TableFormatException if a pattern or a check cannot be understood, naming all
   * @throws IllegalArgumentException if a column is missing
   */
  public static CodeRules of(DatedTable table) {
    Map<String, List<Rule>> rules = new HashMap<>();
    List<String> faults = new ArrayList<>();
    for (DatedTable.Row row : table.rows()) {
      Rule rule = rule(row, faults);
      if (rule != null) {
        rules.computeIfAbsent(row.text("code"), code -> new ArrayList<>()).add(rule);
      }
    }
    if (!faults.isEmpty()) {
      throw new TableFormatException(table.name(), faults);
    }
    return new CodeRules(rules);
  }

  private static @Nullable Rule rule(DatedTable.Row row, List<String> faults) {
    String check = row.text("check");
    CheckRule known =
        Stream.of(CheckRule.values())
            .filter(rule -> rule.code().equals(check))
            .findFirst()
            .orElse(null);
    if (known == null) {
      faults.add(
          "line " + row.line() + ": check must be a known rule but was " + DatedTable.shown(check));
      return null;
    }
    try {
      return new Rule(Pattern.compile(row.text("pattern")), known, row.text("rule"));
    } catch (PatternSyntaxException e) {
      faults.add("line " + row.line() + ": pattern must be a regular expression");
      return null;
    }
  }

  /** The lists that are checked. */
  public Set<String> lists() {
    return Set.copyOf(rules.keySet());
  }

  /**
   * What is wrong with a code, as a predicate ("must be 13 digits"); null if nothing is, or if the
   * list is not one of these. The words never contain the code.
   */
  public @Nullable String fault(String list, String code) {
    String fault = null;
    for (Rule rule : rules.getOrDefault(list, List.of())) {
      fault = rule.fault(code);
      if (fault == null) {
        return null;
      }
    }
    return fault;
  }
}
