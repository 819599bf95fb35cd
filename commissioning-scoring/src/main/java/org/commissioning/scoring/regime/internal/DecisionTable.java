package org.commissioning.scoring.regime.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.commissioning.model.regime.Fact;
import org.commissioning.scoring.regime.Determination;
import org.commissioning.scoring.regime.FactNeeded;
import org.jspecify.annotations.Nullable;

/**
 * Rows in order, of which the first that applies gives the outcome, over facts of which some may be
 * unknown.
 *
 * <p>The outcome is worked out over every completion of the unknown facts, by asking for one fact
 * after the other and keeping each question that is left only once. If all completions have one
 * outcome, that is determined, whichever rows give it: an unknown that does not decide does not
 * matter. Otherwise it cannot be determined, and what is needed is exactly the facts of which some
 * change of value, the others being completed in some way, changes the outcome. A row may speak of
 * what another table says ({@link #with}), so that a fact that both ask for is one fact.
 *
 * @param <T> the type of the outcomes
 */
public final class DecisionTable<T> {

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
   *     used by no row or has fewer than two values, or a name stands twice
   */
  public DecisionTable(List<Variable> variables, List<Row<T>> rows) {
    this.variables = List.copyOf(variables);
    this.rows = List.copyOf(rows);
    Set<String> names = new HashSet<>();
    for (Variable variable : variables) {
      if (!names.add(variable.name()) || variable.values().size() < 2) {
        throw new IllegalArgumentException(
            variable.name() + " must stand once and have two values or more");
      }
    }
    Set<String> used = Condition.variables(rows.stream().map(Row::when).toList());
    if (!used.equals(names)) {
      throw new IllegalArgumentException(
          "the rows must speak of the variables " + names + " but spoke of " + used);
    }
  }

  /**
   * This table with what another one says in place of a fact of its own.
   *
   * @param fact a fact of this table, which is yes where the other table's outcome is {@code
   *     outcome}
   */
  public <O> DecisionTable<T> with(String fact, DecisionTable<O> other, O outcome) {
    return with(fact, other.gives(outcome), other.variables);
  }

  /**
   * This table with a condition in place of a fact of its own.
   *
   * @param fact a fact of this table, which is yes where the condition holds
   * @param speaksOf what the condition speaks of; variables that have one name are one variable
   */
  public DecisionTable<T> with(String fact, Condition condition, List<Variable> speaksOf) {
    Map<String, Variable> all = new LinkedHashMap<>();
    for (Variable each : variables) {
      if (each.name().equals(fact)) {
        speaksOf.forEach(inner -> all.putIfAbsent(inner.name(), inner));
      } else {
        all.putIfAbsent(each.name(), each);
      }
    }
    List<Row<T>> replaced = new ArrayList<>();
    for (Row<T> row : rows) {
      Condition when = row.when().with(fact, condition);
      replaced.add(new Row<>(row.id(), row.says(), when, row.outcome(), row.provisions()));
    }
    Set<String> used = Condition.variables(replaced.stream().map(Row::when).toList());
    return new DecisionTable<>(
        all.values().stream().filter(each -> used.contains(each.name())).toList(), replaced);
  }

  /** The names of what the outcome may hang on. */
  public List<String> names() {
    return variables.stream().map(Variable::name).toList();
  }

  /** When the table's outcome is this one. */
  public Condition gives(T outcome) {
    List<Condition> ways = new ArrayList<>();
    List<Condition> notBefore = new ArrayList<>();
    for (Row<T> row : rows) {
      if (row.outcome().equals(outcome)) {
        List<Condition> way = new ArrayList<>(notBefore);
        way.add(row.when());
        ways.add(Condition.all(way.toArray(new Condition[0])));
      }
      notBefore.add(Condition.not(row.when()));
    }
    return Condition.any(ways.toArray(new Condition[0]));
  }

  /**
   * Puts facts to the table.
   *
   * @param known values by name; one that is absent, null or {@link Fact#UNKNOWN} is unknown, and a
   *     set of values is one of them
   * @throws IllegalArgumentException if a name is not a variable's or a value is none of its own
   * @throws IllegalStateException if no row applies in some completion
   */
  public Decided<T> decide(Map<String, ? extends @Nullable Object> known) {
    check(known);
    Diagram diagram = new Diagram(variables, rows.stream().map(Row::when).toList(), known);
    Map<T, Integer> numbers = new LinkedHashMap<>();
    rows.forEach(row -> numbers.putIfAbsent(row.outcome(), numbers.size()));
    List<RowStanding<T>> standings = new ArrayList<>();
    Set<T> possible = new LinkedHashSet<>();
    Set<Integer> deciding = diagram.rows();
    for (int i = 0; i < rows.size(); i++) {
      boolean may = deciding.contains(i);
      Fact decides = !may ? Fact.NO : deciding.size() == 1 ? Fact.YES : Fact.UNKNOWN;
      standings.add(new RowStanding<>(rows.get(i), decides));
      if (may) {
        possible.add(rows.get(i).outcome());
      }
    }
    if (possible.size() == 1) {
      return new Decided<>(
          Determination.of(possible.iterator().next()), List.copyOf(possible), standings);
    }
    Set<String> matter =
        diagram.matter(row -> Objects.requireNonNull(numbers.get(rows.get(row).outcome())));
    List<FactNeeded> needs =
        variables.stream()
            .filter(variable -> matter.contains(variable.name()))
            .map(variable -> new FactNeeded(variable.name(), variable.words()))
            .toList();
    return new Decided<>(Determination.needs(needs), List.copyOf(possible), standings);
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
      boolean fits =
          value instanceof Set<?> set
              ? !set.isEmpty() && variable.values().containsAll(set)
              : value == null || value == Fact.UNKNOWN || variable.values().contains(value);
      if (!fits) {
        throw new IllegalArgumentException(
            variable.name() + " must be one of " + variable.values() + " but was " + value);
      }
    }
  }
}
