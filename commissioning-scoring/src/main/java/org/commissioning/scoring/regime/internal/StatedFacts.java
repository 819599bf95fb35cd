package org.commissioning.scoring.regime.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commissioning.model.regime.Fact;
import org.commissioning.model.regime.RegimeFacts;
import org.commissioning.model.regime.RuleWhen;
import org.commissioning.model.regime.StatedFact;
import org.commissioning.scoring.regime.Determination;
import org.commissioning.scoring.regime.internal.DecisionTable.Row;
import org.commissioning.scoring.regime.internal.DecisionTable.Variable;
import org.jspecify.annotations.Nullable;

/** The facts of a question, as decision tables take them. */
public final class StatedFacts {

  private final Map<String, Fact> known = new HashMap<>();
  private final RegimeFacts names;

  public StatedFacts(List<StatedFact> stated, RegimeFacts names) {
    stated.forEach(fact -> known.put(fact.fact(), fact.is()));
    this.names = names;
  }

  /** What is known of a fact. */
  public Fact of(String fact) {
    return known.getOrDefault(fact, Fact.UNKNOWN);
  }

  /** What is known of a fact from now on. */
  void put(String fact, Fact is) {
    known.put(fact, is);
  }

  /** What has to be known of a fact. */
  public String words(String fact) {
    return names.words(fact);
  }

  /** A row's condition: all of some facts, none of others. */
  public static Condition condition(RuleWhen applies) {
    List<Condition> parts = new ArrayList<>();
    applies.when().forEach(fact -> parts.add(Condition.is(fact)));
    applies.unless().forEach(fact -> parts.add(Condition.isNot(fact)));
    return Condition.all(parts.toArray(new Condition[0]));
  }

  /** Puts these facts to a table of rows, whose variables are the facts that the rows speak of. */
  public <T> DecisionTable.Decided<T> decide(List<Row<T>> rows) {
    return decide(rows, null, null);
  }

  /**
   * The same with one more variable.
   *
   * @param more something else that rows may speak of
   * @param value its value; unknown if it is not known
   */
  public <T> DecisionTable.Decided<T> decide(
      List<Row<T>> rows, @Nullable Variable more, @Nullable Object value) {
    Set<String> used = Condition.variables(rows.stream().map(Row::when).toList());
    List<Variable> variables = new ArrayList<>();
    Map<String, @Nullable Object> asked = new HashMap<>();
    for (String fact : used) {
      if (more != null && fact.equals(more.name())) {
        variables.add(more);
        asked.put(fact, value);
      } else {
        variables.add(Variable.fact(fact, names.words(fact)));
        asked.put(fact, of(fact));
      }
    }
    return new DecisionTable<>(variables, rows).decide(asked);
  }

  /** Whether a condition holds. */
  public Determination<Boolean> holds(Condition condition) {
    return decide(
            List.of(
                new Row<>("holds", "it holds", condition, true, List.of()),
                new Row<>("otherwise", "it does not", Condition.all(), false, List.of())))
        .determination();
  }
}
