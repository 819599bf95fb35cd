package org.commissioning.scoring.regime.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.commissioning.model.regime.Fact;

/** When a row of a {@link DecisionTable} applies: a statement about the values of its variables. */
public sealed interface Condition {

  /** The fact is yes. */
  static Condition is(String fact) {
    return new Equal(fact, Fact.YES);
  }

  /** The fact is no. */
  static Condition isNot(String fact) {
    return new Equal(fact, Fact.NO);
  }

  /** The variable has one of the values. */
  static Condition in(String variable, Object... values) {
    return new Any(Set.of(values).stream().<Condition>map(v -> new Equal(variable, v)).toList());
  }

  /** Every one holds. */
  static Condition all(Condition... conditions) {
    return new All(List.of(conditions));
  }

  /** At least one holds. */
  static Condition any(Condition... conditions) {
    return new Any(List.of(conditions));
  }

  /** It does not hold. */
  static Condition not(Condition condition) {
    return new Not(condition);
  }

  /** Whether it holds when the variables have the values that the function gives. */
  boolean holds(Function<String, Object> values);

  /** The variables that it speaks of. */
  Set<String> variables();

  /** A variable has a value. */
  record Equal(String variable, Object value) implements Condition {
    @Override
    public boolean holds(Function<String, Object> values) {
      return value.equals(values.apply(variable));
    }

    @Override
    public Set<String> variables() {
      return Set.of(variable);
    }
  }

  /** Every part holds. */
  record All(List<Condition> parts) implements Condition {
    public All {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean holds(Function<String, Object> values) {
      return parts.stream().allMatch(part -> part.holds(values));
    }

    @Override
    public Set<String> variables() {
      return union(parts);
    }
  }

  /** At least one part holds. */
  record Any(List<Condition> parts) implements Condition {
    public Any {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean holds(Function<String, Object> values) {
      return parts.stream().anyMatch(part -> part.holds(values));
    }

    @Override
    public Set<String> variables() {
      return union(parts);
    }
  }

  /** The part does not hold. */
  record Not(Condition part) implements Condition {
    @Override
    public boolean holds(Function<String, Object> values) {
      return !part.holds(values);
    }

    @Override
    public Set<String> variables() {
      return part.variables();
    }
  }

  private static Set<String> union(List<Condition> parts) {
    Set<String> names = new LinkedHashSet<>();
    parts.forEach(part -> names.addAll(part.variables()));
    return names;
  }
}
