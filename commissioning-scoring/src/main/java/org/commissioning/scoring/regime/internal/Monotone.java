package org.commissioning.scoring.regime.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commissioning.model.regime.Fact;
import org.commissioning.scoring.regime.Determination;

/**
 * A statement that holds if every part of one of several alternatives does, where no fact is asked
 * for both ways. So it can be worked out for any number of unknown facts: once alternatives that
 * contain another are left out, exactly the facts that remain can change the answer.
 */
public final class Monotone {

  /**
   * A fact and the value that is wanted of it.
   *
   * @param asked the fact
   * @param wanted yes or no
   */
  public record Part(Asked asked, Fact wanted) {}

  private final List<List<Part>> alternatives;

  private Monotone(List<List<Part>> alternatives) {
    Map<String, Fact> wanted = new LinkedHashMap<>();
    for (List<Part> alternative : alternatives) {
      for (Part part : alternative) {
        Fact before = wanted.putIfAbsent(part.asked().name(), part.wanted());
        if (before != null && before != part.wanted()) {
          throw new IllegalArgumentException(part.asked().name() + " is wanted both ways");
        }
      }
    }
    this.alternatives = alternatives;
  }

  /** The fact is yes. */
  public static Part is(Asked asked) {
    return new Part(asked, Fact.YES);
  }

  /** The fact is no. */
  public static Part not(Asked asked) {
    return new Part(asked, Fact.NO);
  }

  /** Every part holds. */
  public static Monotone all(Part... parts) {
    return new Monotone(List.of(List.of(parts)));
  }

  /** One of them holds. */
  public static Monotone any(List<Monotone> statements) {
    List<List<Part>> all = new ArrayList<>();
    statements.forEach(statement -> all.addAll(statement.alternatives));
    return new Monotone(List.copyOf(all));
  }

  /** Both hold. */
  public Monotone and(Monotone other) {
    List<List<Part>> products = new ArrayList<>();
    for (List<Part> one : alternatives) {
      for (List<Part> two : other.alternatives) {
        Set<Part> both = new LinkedHashSet<>(one);
        both.addAll(two);
        products.add(List.copyOf(both));
      }
    }
    return new Monotone(List.copyOf(products));
  }

  /** Either holds. */
  public Monotone or(Monotone other) {
    return any(List.of(this, other));
  }

  /** The facts that it asks for, each once. */
  public List<Asked> asked() {
    Set<Asked> asked = new LinkedHashSet<>();
    alternatives.forEach(parts -> parts.forEach(part -> asked.add(part.asked())));
    return List.copyOf(asked);
  }

  /** The same as a condition of a decision table. */
  public Condition condition() {
    return Condition.any(
        alternatives.stream()
            .map(
                parts ->
                    Condition.all(
                        parts.stream()
                            .map(part -> new Condition.Equal(part.asked().name(), part.wanted()))
                            .toArray(Condition[]::new)))
            .toArray(Condition[]::new));
  }

  /** Whether it holds; unknown facts are those that are absent or unknown. */
  public Determination<Boolean> decide(Map<String, Fact> facts) {
    List<Set<Asked>> open = new ArrayList<>();
    for (List<Part> alternative : alternatives) {
      Set<Asked> unknown = new LinkedHashSet<>();
      boolean lost = false;
      for (Part part : alternative) {
        Fact fact = Fact.orUnknown(facts.get(part.asked().name()));
        if (fact == Fact.UNKNOWN) {
          unknown.add(part.asked());
        } else if (fact != part.wanted()) {
          lost = true;
        }
      }
      if (!lost && unknown.isEmpty()) {
        return Determination.of(true);
      }
      if (!lost) {
        open.add(unknown);
      }
    }
    if (open.isEmpty()) {
      return Determination.of(false);
    }
    Set<Asked> needed = new LinkedHashSet<>();
    for (Set<Asked> each : open) {
      boolean absorbed =
          open.stream().anyMatch(other -> other.size() < each.size() && each.containsAll(other));
      if (!absorbed) {
        needed.addAll(each);
      }
    }
    return Determination.needs(needed.stream().map(Asked::needed).toList());
  }

  /**
   * The stated facts for which it does not hold, as statements; empty if none stands against it.
   * Those that stand against every alternative are enough, and then the others are left out.
   */
  public List<String> against(Map<String, Fact> facts) {
    Set<String> any = new LinkedHashSet<>();
    Set<String> every = null;
    for (List<Part> alternative : alternatives) {
      Set<String> against = new LinkedHashSet<>();
      for (Part part : alternative) {
        Fact fact = Fact.orUnknown(facts.get(part.asked().name()));
        if (fact != Fact.UNKNOWN && fact != part.wanted()) {
          against.add(capital(part.asked().stated(fact)));
        }
      }
      any.addAll(against);
      if (every == null) {
        every = new LinkedHashSet<>(against);
      } else {
        every.retainAll(against);
      }
    }
    return List.copyOf(every == null || every.isEmpty() ? any : every);
  }

  private static String capital(String words) {
    return Reasoning.capital(words) + ".";
  }
}
