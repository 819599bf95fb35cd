package org.commissioning.scoring.regime.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
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
 * alike are one. So the variables that it asks for are exactly those that can change where it
 * leads.
 *
 * <p>A node is a number: {@link #NO} or {@link #YES} where a condition is settled, below them the
 * rows, above them the questions.
 */
final class Diagram {

  private static final int NO = 0;
  private static final int YES = 1;
  private static final int FIRST_QUESTION = 2;
  private static final int NO_ROW = Integer.MIN_VALUE;

  /** What is asked, and where each answer leads. */
  private record Question(int variable, List<Integer> answers) {}

  private record Pair(int one, int other) {}

  private final List<Variable> variables;
  private final List<List<Object>> values = new ArrayList<>();
  private final Map<String, Object> known = new HashMap<>();
  private final List<Question> questions = new ArrayList<>();
  private final Map<Question, Integer> numbers = new HashMap<>();
  private final IdentityHashMap<Condition, Integer> conditions = new IdentityHashMap<>();
  private final Map<Pair, Integer> both = new HashMap<>();
  private final int root;

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
    this.variables = inOrder(variables, rows);
    for (Variable variable : this.variables) {
      Object value = known.get(variable.name());
      values.add(
          value instanceof Set<?> set
              ? variable.values().stream().filter(set::contains).toList()
              : variable.values());
      if (value != null && value != Fact.UNKNOWN && !(value instanceof Set<?>)) {
        this.known.put(variable.name(), value);
      }
    }
    int first = NO_ROW;
    for (int i = rows.size() - 1; i >= 0; i--) {
      first = choice(holds(rows.get(i)), -1 - i, first, new HashMap<>());
    }
    this.root = first;
    refuseNoRow(root, new TreeMap<>(this.known));
  }

  /** The rows that may be the first that applies. */
  Set<Integer> rows() {
    Set<Integer> rows = new TreeSet<>();
    reached(root).stream().filter(node -> node < NO).forEach(node -> rows.add(-1 - node));
    return rows;
  }

  /**
   * The names of the variables that can change the outcome.
   *
   * @param outcome the number of a row's outcome
   */
  Set<String> matter(IntUnaryOperator outcome) {
    Set<String> names = new HashSet<>();
    for (int node : reached(reduced(root, outcome, new HashMap<>()))) {
      if (node >= FIRST_QUESTION) {
        names.add(variables.get(question(node).variable).name());
      }
    }
    return names;
  }

  private Set<Integer> reached(int from) {
    Set<Integer> seen = new HashSet<>();
    List<Integer> open = new ArrayList<>(List.of(from));
    while (!open.isEmpty()) {
      int node = open.remove(open.size() - 1);
      if (seen.add(node) && node >= FIRST_QUESTION) {
        open.addAll(question(node).answers);
      }
    }
    return seen;
  }

  private int reduced(int node, IntUnaryOperator outcome, Map<Integer, Integer> done) {
    if (node < NO) {
      return -1 - outcome.applyAsInt(-1 - node);
    }
    Integer known = done.get(node);
    if (known == null) {
      Question question = question(node);
      List<Integer> answers = new ArrayList<>();
      for (int answer : question.answers) {
        answers.add(reduced(answer, outcome, done));
      }
      known = node(question.variable, answers);
      done.put(node, known);
    }
    return known;
  }

  /** In the order in which the rows first speak of them, so that what belongs together is near. */
  private static List<Variable> inOrder(List<Variable> variables, List<Condition> rows) {
    Map<String, Integer> places = new HashMap<>();
    Condition.variables(rows).forEach(name -> places.put(name, places.size()));
    return variables.stream()
        .sorted(
            Comparator.comparingInt(
                variable -> places.getOrDefault(variable.name(), places.size())))
        .toList();
  }

  private Question question(int node) {
    return questions.get(node - FIRST_QUESTION);
  }

  private int node(int variable, List<Integer> answers) {
    int first = answers.get(0);
    if (answers.stream().allMatch(answer -> answer == first)) {
      return first;
    }
    Question question = new Question(variable, List.copyOf(answers));
    Integer number = numbers.get(question);
    if (number == null) {
      number = FIRST_QUESTION + questions.size();
      questions.add(question);
      numbers.put(question, number);
    }
    return number;
  }

  /** Whether a condition holds. */
  private int holds(Condition condition) {
    Integer done = conditions.get(condition);
    if (done == null) {
      if (condition instanceof Condition.All all) {
        done = YES;
        for (Condition part : all.parts()) {
          done = done == NO ? NO : both(done, holds(part));
        }
      } else if (condition instanceof Condition.Any any) {
        done = YES;
        for (Condition part : any.parts()) {
          done = done == NO ? NO : both(done, not(holds(part)));
        }
        done = not(done);
      } else if (condition instanceof Condition.Not not) {
        done = not(holds(not.part()));
      } else {
        done = asked(condition);
      }
      conditions.put(condition, done);
    }
    return done;
  }

  /** A condition on one variable. */
  private int asked(Condition condition) {
    String name = condition.variables().iterator().next();
    Object value = known.get(name);
    if (value != null) {
      return condition.holds(asked -> value) ? YES : NO;
    }
    int variable = 0;
    while (!variables.get(variable).name().equals(name)) {
      variable++;
    }
    List<Integer> answers = new ArrayList<>();
    for (Object each : values.get(variable)) {
      answers.add(condition.holds(asked -> each) ? YES : NO);
    }
    return node(variable, answers);
  }

  private int not(int node) {
    return choice(node, NO, YES, new HashMap<>());
  }

  private int both(int one, int other) {
    if (one == NO || other == NO) {
      return NO;
    }
    if (one == YES || one == other) {
      return other;
    }
    if (other == YES) {
      return one;
    }
    Pair pair = new Pair(Math.min(one, other), Math.max(one, other));
    Integer done = both.get(pair);
    if (done == null) {
      int variable = Math.min(question(one).variable, question(other).variable);
      List<Integer> answers = new ArrayList<>();
      for (int i = 0; i < values.get(variable).size(); i++) {
        answers.add(both(answer(one, variable, i), answer(other, variable, i)));
      }
      done = node(variable, answers);
      both.put(pair, done);
    }
    return done;
  }

  /** One node where a condition holds and another where it does not. */
  private int choice(int condition, int yes, int no, Map<Pair, Integer> done) {
    if (condition == YES || yes == no) {
      return yes;
    }
    if (condition == NO) {
      return no;
    }
    Pair pair = new Pair(condition, no);
    Integer known = done.get(pair);
    if (known == null) {
      int variable = question(condition).variable;
      if (no >= FIRST_QUESTION) {
        variable = Math.min(variable, question(no).variable);
      }
      List<Integer> answers = new ArrayList<>();
      for (int i = 0; i < values.get(variable).size(); i++) {
        answers.add(choice(answer(condition, variable, i), yes, answer(no, variable, i), done));
      }
      known = node(variable, answers);
      done.put(pair, known);
    }
    return known;
  }

  /** Where a node leads with a value of a variable that stands no later than its own. */
  private int answer(int node, int variable, int value) {
    return node < FIRST_QUESTION || question(node).variable != variable
        ? node
        : question(node).answers.get(value);
  }

  private void refuseNoRow(int node, Map<String, Object> sofar) {
    if (!reached(node).contains(NO_ROW)) {
      return;
    }
    if (node == NO_ROW) {
      throw new IllegalStateException("no row of the table applies to " + sofar);
    }
    Question question = question(node);
    for (int i = 0; i < question.answers.size(); i++) {
      sofar.put(variables.get(question.variable).name(), values.get(question.variable).get(i));
      refuseNoRow(question.answers.get(i), sofar);
    }
  }
}
