package org.commissioning.scoring.regime.internal;

import java.util.ArrayList;
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

  /** What is left of it once a variable has a value: {@code all()} if it holds, {@code any()} if not. */
  Condition given(String name, Object value);

  /** The same with a condition in place of a variable's being yes. */
  Condition with(String name, Condition condition);

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

    @Override
    public Condition given(String name, Object known) {
      return !variable.equals(name) ? this : value.equals(known) ? all() : any();
    }

    @Override
    public Condition with(String name, Condition condition) {
      return !variable.equals(name) ? this : value == Fact.YES ? condition : not(condition);
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

    @Override
    public Condition given(String name, Object value) {
      List<Condition> left = new ArrayList<>();
      for (Condition part : parts) {
        Condition rest = part.given(name, value);
        if (rest.equals(any())) {
          return any();
        }
        if (!rest.equals(all())) {
          left.add(rest);
        }
      }
      return left.size() == 1 ? left.get(0) : new All(left);
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
    public Set<String> variables() {
      return union(parts);
    }

    @Override
    public Condition given(String name, Object value) {
      List<Condition> left = new ArrayList<>();
      for (Condition part : parts) {
        Condition rest = part.given(name, value);
        if (rest.equals(all())) {
          return all();
        }
        if (!rest.equals(any())) {
          left.add(rest);
        }
      }
      return left.size() == 1 ? left.get(0) : new Any(left);
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
    public Set<String> variables() {
      return part.variables();
    }

    @Override
    public Condition given(String name, Object value) {
      Condition rest = part.given(name, value);
      return rest.equals(all()) ? any() : rest.equals(any()) ? all() : not(rest);
    }

    @Override
    public Condition with(String name, Condition condition) {
      return not(part.with(name, condition));
    }
  }

  private static Set<String> union(List<Condition> parts) {
    Set<String> names = new LinkedHashSet<>();
    parts.forEach(part -> names.addAll(part.variables()));
    return names;
  }
}
