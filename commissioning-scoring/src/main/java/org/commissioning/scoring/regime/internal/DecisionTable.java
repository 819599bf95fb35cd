package org.commissioning.scoring.regime.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commissioning.model.regime.Fact;
import org.commissioning.scoring.regime.Determination;
import org.commissioning.scoring.regime.FactNeeded;
import org.jspecify.annotations.Nullable;

/**
 * Rows in order, of which the first that applies gives the outcome, over facts of which some may be
 * unknown.
 *
 * <p>The outcome is worked out over every completion of the unknown facts. If all have one outcome,
 * that is determined, whichever rows give it: an unknown that does not decide does not matter.
 * Otherwise it cannot be determined, and what is needed is exactly the facts of which some change
 * of value, the others being completed in some way, changes the outcome. A table has at most
 * {@value #MOST_COMPLETIONS} completions, which is checked when it is made.
 *
 * @param <T> the type of the outcomes
 */
public final class DecisionTable<T> {

  /** The most completions that a table may have with every fact unknown. */
  public static final int MOST_COMPLETIONS = 65_536;

  /**
   * Something that the outcome may hang on.
   *
   * @param name the name under which the question asks for it
   * @param words what has to be known, as words that follow "needs to know"
   * @param values what it may be, at least two values
   */
  public record Variable(String name, String words, List<Object> values) {
    public Variable {
      values = List.copyOf(values);
    }

    /** A fact that is yes or no. */
    public static Variable fact(String name, String words) {
      return new Variable(name, words, List.of(Fact.YES, Fact.NO));
    }

    /** One of the constants of an enum. */
    public static <E extends Enum<E>> Variable oneOf(String name, String words, Class<E> type) {
      return new Variable(name, words, List.of((Object[]) type.getEnumConstants()));
    }
  }

  /**
   * One row.
   *
   * @param id by which a working names it
   * @param says what it says, in words
   * @param when when it applies
   * @param outcome what then comes out
   * @param provisions the ids of the provisions that it rests on
   */
  public record Row<T>(String id, String says, Condition when, T outcome, List<String> provisions) {
    public Row {
      provisions = List.copyOf(provisions);
    }
  }

  /**
   * How a row stands once the facts are put to the table.
   *
   * @param row the row
   * @param decides yes if it is the first that applies in every completion, no if in none
   */
  public record RowStanding<T>(Row<T> row, Fact decides) {}

  /**
   * What a table makes of facts.
   *
   * @param determination the outcome, or what would have to be known
   * @param possible the outcomes of all completions, in the order of the rows that give them
   * @param rows how each row stands
   */
  public record Decided<T>(
      Determination<T> determination, List<T> possible, List<RowStanding<T>> rows) {
    public Decided {
      possible = List.copyOf(possible);
      rows = List.copyOf(rows);
    }

    /** The rows that decide, or may decide. */
    public List<Row<T>> deciding() {
      return rows.stream()
          .filter(standing -> standing.decides() != Fact.NO)
          .map(RowStanding::row)
          .toList();
    }

    /** The provisions of the rows up to the last that decides, or may decide, each once. */
    public List<String> provisions() {
      Set<String> used = new LinkedHashSet<>();
      Set<String> sofar = new LinkedHashSet<>();
      for (RowStanding<T> standing : rows) {
        sofar.addAll(standing.row().provisions());
        if (standing.decides() != Fact.NO) {
          used.addAll(sofar);
        }
      }
      return List.copyOf(used);
    }
  }

  private final List<Variable> variables;
  private final List<Row<T>> rows;

  /**
   * A table.
   *
   * @param variables what the outcome may hang on, each used by some row
   * @param rows in order; one of them must apply, whatever the facts
   * @throws IllegalArgumentException if a row speaks of a variable that is not there, a variable is
   *     used by no row or has fewer than two values, a name stands twice, or the table has too many
   *     completions
   */
  public DecisionTable(List<Variable> variables, List<Row<T>> rows) {
    this.variables = List.copyOf(variables);
    this.rows = List.copyOf(rows);
    Set<String> names = new HashSet<>();
    long completions = 1;
    for (Variable variable : variables) {
      if (!names.add(variable.name()) || variable.values().size() < 2) {
        throw new IllegalArgumentException(
            variable.name() + " must stand once and have two values or more");
      }
      completions *= variable.values().size();
      if (completions > MOST_COMPLETIONS) {
        throw new IllegalArgumentException(
            "a table must have at most " + MOST_COMPLETIONS + " completions");
      }
    }
    Set<String> used = new HashSet<>();
    rows.forEach(row -> used.addAll(row.when().variables()));
    if (!used.equals(names)) {
      throw new IllegalArgumentException(
          "the rows must speak of the variables " + names + " but spoke of " + used);
    }
  }

  /**
   * Puts facts to the table.
   *
   * @param known values by name; one that is absent, null or {@link Fact#UNKNOWN} is unknown
   * @throws IllegalArgumentException if a name is not a variable's or a value is none of its own
   * @throws IllegalStateException if no row applies in some completion
   */
  public Decided<T> decide(Map<String, ? extends @Nullable Object> known) {
    Map<String, Object> values = new LinkedHashMap<>();
    List<Variable> open = new ArrayList<>();
    check(known);
    for (Variable variable : variables) {
      Object value = known.get(variable.name());
      if (value == null || value == Fact.UNKNOWN) {
        open.add(variable);
      } else {
        values.put(variable.name(), value);
      }
    }
    int count = 1;
    for (Variable variable : open) {
      count *= variable.values().size();
    }
    int[] first = new int[count];
    int[] decided = new int[rows.size()];
    for (int code = 0; code < count; code++) {
      int rest = code;
      for (Variable variable : open) {
        int size = variable.values().size();
        values.put(variable.name(), variable.values().get(rest % size));
        rest /= size;
      }
      first[code] = firstThatApplies(values);
      decided[first[code]]++;
    }
    List<RowStanding<T>> standings = new ArrayList<>();
    Set<T> possible = new LinkedHashSet<>();
    for (int i = 0; i < rows.size(); i++) {
      Fact decides = decided[i] == count ? Fact.YES : decided[i] == 0 ? Fact.NO : Fact.UNKNOWN;
      standings.add(new RowStanding<>(rows.get(i), decides));
      if (decides != Fact.NO) {
        possible.add(rows.get(i).outcome());
      }
    }
    Determination<T> determination =
        possible.size() == 1
            ? Determination.of(possible.iterator().next())
            : Determination.needs(needed(open, first));
    return new Decided<>(determination, List.copyOf(possible), standings);
  }

  private void check(Map<String, ? extends @Nullable Object> known) {
    for (Map.Entry<String, ? extends @Nullable Object> entry : known.entrySet()) {
      Variable variable =
          variables.stream()
              .filter(each -> each.name().equals(entry.getKey()))
              .findFirst()
              .orElseThrow(
                  () -> new IllegalArgumentException("there is no variable " + entry.getKey()));
      Object value = entry.getValue();
      if (value != null && value != Fact.UNKNOWN && !variable.values().contains(value)) {
        throw new IllegalArgumentException(
            variable.name() + " must be one of " + variable.values() + " but was " + value);
      }
    }
  }

  private int firstThatApplies(Map<String, Object> values) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).when().holds(values::get)) {
        return i;
      }
    }
    throw new IllegalStateException("no row of the table applies to " + values);
  }

  /** A completion's code has the place of an open variable's value as a digit, the first lowest. */
  private List<FactNeeded> needed(List<Variable> open, int[] first) {
    List<FactNeeded> needs = new ArrayList<>();
    int step = 1;
    for (Variable variable : open) {
      int size = variable.values().size();
      boolean matters = false;
      for (int code = 0; code < first.length && !matters; code++) {
        int digit = code / step % size;
        matters = digit > 0 && differ(first[code], first[code - digit * step]);
      }
      if (matters) {
        needs.add(new FactNeeded(variable.name(), variable.words()));
      }
      step *= size;
    }
    return needs;
  }

  private boolean differ(int row, int other) {
    return !rows.get(row).outcome().equals(rows.get(other).outcome());
  }
}
