package org.commissioning.scoring.regime.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import org.commissioning.model.regime.Fact;
import org.commissioning.scoring.regime.internal.DecisionTable.Variable;
import org.jspecify.annotations.Nullable;

/**
 * Which of some rows applies first, as a reduced ordered decision diagram over the variables that
 * are not known: a question whose answers all lead to the same is not asked, and questions that are
 * left in the same words are one. So the variables that it asks for are exactly those that can
 * change where it leads.
 */
final class Diagram {

  /** Where it leads, or what it asks next. Nodes that are alike are one object. */
  private sealed interface Node {}

  private record End(int row) implements Node {}

  private static final class Question implements Node {
    private final int variable;
    private final List<Node> answers;

    Question(int variable, List<Node> answers) {
      this.variable = variable;
      this.answers = answers;
    }

    /** The answers are compared as objects: those that are alike are one. */
    @Override
    public boolean equals(@Nullable Object other) {
      if (!(other instanceof Question question)
          || question.variable != variable
          || question.answers.size() != answers.size()) {
        return false;
      }
      for (int i = 0; i < answers.size(); i++) {
        if (!same(answers.get(i), question.answers.get(i))) {
          return false;
        }
      }
      return true;
    }

    @Override
    public int hashCode() {
      int code = variable;
      for (Node answer : answers) {
        code = 31 * code + (answer instanceof End end ? end.row : System.identityHashCode(answer));
      }
      return code;
    }
  }

  /** What is left of a row. */
  private record Left(int row, Condition when) {}

  /** What is left to be asked. */
  private record State(int at, List<Left> left) {}

  private final List<Variable> variables;
  private final Map<String, List<Object>> possible = new HashMap<>();
  private final Map<Question, Node> questions = new HashMap<>();
  private final Node root;

  /**
   * A diagram.
   *
   * @param variables what the rows speak of
   * @param rows when each applies
   * @param known values by name; one that is absent, null or unknown is asked for, of a set of
   *     values which of them
   * @throws IllegalStateException if some completion leaves no row
   */
  Diagram(
      List<Variable> variables,
      List<Condition> rows,
      Map<String, ? extends @Nullable Object> known) {
    List<Left> left = new ArrayList<>();
    Map<String, Object> values = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      left.add(new Left(i, rows.get(i)));
    }
    for (Variable variable : variables) {
      Object value = known.get(variable.name());
      if (value instanceof Set<?> set) {
        possible.put(
            variable.name(), variable.values().stream().filter(set::contains).toList());
      } else if (value != null && value != Fact.UNKNOWN) {
        values.put(variable.name(), value);
      }
    }
    this.variables = inOrder(variables, rows);
    this.root = build(simple(left), 0, values, new HashMap<>());
  }

  /** Rows as they are left when nothing is known yet. */
  private static List<Left> simple(List<Left> rows) {
    return after(rows, "", "");
  }

  /** The rows that may be the first that applies. */
  Set<Integer> rows() {
    Set<Integer> rows = new TreeSet<>();
    Set<Question> seen = new HashSet<>();
    List<Node> open = new ArrayList<>(List.of(root));
    while (!open.isEmpty()) {
      Node node = open.remove(open.size() - 1);
      if (node instanceof End end) {
        rows.add(end.row);
      } else if (seen.add((Question) node)) {
        open.addAll(((Question) node).answers);
      }
    }
    return rows;
  }

  /**
   * The names of the variables that can change the outcome.
   *
   * @param outcome the number of a row's outcome
   */
  Set<String> matter(IntUnaryOperator outcome) {
    Set<String> names = new HashSet<>();
    Map<Question, Node> reduced = new HashMap<>();
    List<Node> open = new ArrayList<>(List.of(reduce(root, outcome, reduced)));
    Set<Question> seen = new HashSet<>();
    while (!open.isEmpty()) {
      if (open.remove(open.size() - 1) instanceof Question question && seen.add(question)) {
        names.add(variables.get(question.variable).name());
        open.addAll(question.answers);
      }
    }
    return names;
  }

  private Node reduce(Node node, IntUnaryOperator outcome, Map<Question, Node> reduced) {
    if (node instanceof End end) {
      return new End(outcome.applyAsInt(end.row));
    }
    Question question = (Question) node;
    Node known = reduced.get(question);
    if (known == null) {
      List<Node> answers = new ArrayList<>();
      question.answers.forEach(answer -> answers.add(reduce(answer, outcome, reduced)));
      known = node(question.variable, answers);
      reduced.put(question, known);
    }
    return known;
  }

  /** In the order in which the rows first speak of them, so that what belongs together is near. */
  private static List<Variable> inOrder(List<Variable> variables, List<Condition> rows) {
    List<String> names = new ArrayList<>();
    rows.forEach(row -> names.addAll(row.variables()));
    return variables.stream()
        .sorted(Comparator.comparingInt(variable -> names.indexOf(variable.name())))
        .toList();
  }

  private Node build(
      List<Left> left, int at, Map<String, Object> values, Map<State, Node> built) {
    Left first = left.isEmpty() ? null : left.get(0);
    if (first == null) {
      throw new IllegalStateException("no row of the table applies to " + new TreeMap<>(values));
    }
    if (first.when.equals(Condition.all())) {
      return new End(first.row);
    }
    State state = new State(at, left);
    Node known = built.get(state);
    if (known != null) {
      return known;
    }
    Variable variable = variables.get(at);
    Object given = values.get(variable.name());
    Node node;
    if (given != null) {
      node = build(after(left, variable.name(), given), at + 1, values, built);
    } else {
      List<Node> answers = new ArrayList<>();
      for (Object value : possible.getOrDefault(variable.name(), variable.values())) {
        values.put(variable.name(), value);
        answers.add(build(after(left, variable.name(), value), at + 1, values, built));
      }
      values.remove(variable.name());
      node = node(at, answers);
    }
    built.put(state, node);
    return node;
  }

  /** What is left of rows once a variable has a value: none after one that is sure to apply. */
  private static List<Left> after(List<Left> rows, String name, Object value) {
    List<Left> left = new ArrayList<>();
    for (Left row : rows) {
      Condition rest = row.when.given(name, value);
      if (!rest.equals(Condition.any())) {
        left.add(new Left(row.row, rest));
      }
      if (rest.equals(Condition.all())) {
        break;
      }
    }
    return List.copyOf(left);
  }

  private Node node(int variable, List<Node> answers) {
    Node first = answers.get(0);
    if (answers.stream().allMatch(answer -> same(answer, first))) {
      return first;
    }
    Question question = new Question(variable, List.copyOf(answers));
    return questions.computeIfAbsent(question, fresh -> fresh);
  }

  private static boolean same(Node one, Node other) {
    return one == other || one instanceof End && one.equals(other);
  }
}
