package org.commissioning.scoring.regime.internal;

import java.util.Collections;
import java.util.IdentityHashMap;
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
    return new OneOf(variable, Set.of(values));
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
  default Set<String> variables() {
    return variables(List.of(this));
  }

  /** The variables that conditions speak of, in the order in which they first do. */
  static Set<String> variables(List<Condition> conditions) {
    Set<String> names = new LinkedHashSet<>();
    Set<Condition> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    conditions.forEach(condition -> condition.collect(names, seen));
    return names;
  }

  /** Adds the variables that it speaks of; what was seen before is left out. */
  void collect(Set<String> names, Set<Condition> seen);

  /** The same with a condition in place of a variable's being yes. */
  Condition with(String name, Condition condition);

  /** A variable has a value. */
  record Equal(String variable, Object value) implements Condition {
    @Override
    public boolean holds(Function<String, Object> values) {
      return value.equals(values.apply(variable));
    }

    @Override
    public void collect(Set<String> names, Set<Condition> seen) {
      names.add(variable);
    }

    @Override
    public Condition with(String name, Condition condition) {
      return !variable.equals(name) ? this : value == Fact.YES ? condition : not(condition);
    }
  }

  /** A variable has one of some values. */
  record OneOf(String variable, Set<Object> values) implements Condition {
    @Override
    public boolean holds(Function<String, Object> known) {
      return values.contains(known.apply(variable));
    }

    @Override
    public void collect(Set<String> names, Set<Condition> seen) {
      names.add(variable);
    }

    @Override
    public Condition with(String name, Condition condition) {
      return this;
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
    public void collect(Set<String> names, Set<Condition> seen) {
      if (seen.add(this)) {
        parts.forEach(part -> part.collect(names, seen));
      }
    }

    @Override
    public Condition with(String name, Condition condition) {
      return new All(parts.stream().map(part -> part.with(name, condition)).toList());
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
    public void collect(Set<String> names, Set<Condition> seen) {
      if (seen.add(this)) {
        parts.forEach(part -> part.collect(names, seen));
      }
    }

    @Override
    public Condition with(String name, Condition condition) {
      return new Any(parts.stream().map(part -> part.with(name, condition)).toList());
    }
  }

  /** The part does not hold. */
  record Not(Condition part) implements Condition {
    @Override
    public boolean holds(Function<String, Object> values) {
      return !part.holds(values);
    }

    @Override
    public void collect(Set<String> names, Set<Condition> seen) {
      part.collect(names, seen);
    }

    @Override
    public Condition with(String name, Condition condition) {
      return not(part.with(name, condition));
    }
  }
}
