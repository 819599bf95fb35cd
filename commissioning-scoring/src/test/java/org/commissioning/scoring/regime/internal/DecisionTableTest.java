package org.commissioning.scoring.regime.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.commissioning.scoring.regime.internal.Condition.all;
import static org.commissioning.scoring.regime.internal.Condition.any;
import static org.commissioning.scoring.regime.internal.Condition.in;
import static org.commissioning.scoring.regime.internal.Condition.is;
import static org.commissioning.scoring.regime.internal.Condition.isNot;
import static org.commissioning.scoring.regime.internal.Condition.not;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.commissioning.model.regime.Fact;
import org.commissioning.scoring.regime.CannotBeDeterminedException;
import org.commissioning.scoring.regime.Determination;
import org.commissioning.scoring.regime.FactNeeded;
import org.commissioning.scoring.regime.internal.DecisionTable.Decided;
import org.commissioning.scoring.regime.internal.DecisionTable.Row;
import org.commissioning.scoring.regime.internal.DecisionTable.RowStanding;
import org.commissioning.scoring.regime.internal.DecisionTable.Variable;
import org.junit.jupiter.api.Test;

class DecisionTableTest {

  enum Colour {
    RED,
    GREEN,
    BLUE
  }

  private static Row<String> row(String id, Condition when, String outcome, String... provisions) {
    return new Row<>(id, "says " + id, when, outcome, List.of(provisions));
  }

  /** Rain or snow: stay in; a coat: go; otherwise stay in. */
  private static final DecisionTable<String> WALK =
      new DecisionTable<>(
          List.of(
              Variable.fact("rain", "whether it rains"),
              Variable.fact("coat", "whether there is a coat"),
              Variable.fact("friend", "whether a friend comes")),
          List.of(
              row("1", all(is("rain"), isNot("coat")), "stay", "p1"),
              row("2", is("friend"), "go", "p2", "p1"),
              row("3", is("coat"), "go", "p3"),
              row("4", all(), "stay", "p4")));

  @Test
  void theFirstRowThatAppliesDecides() {
    Decided<String> decided =
        WALK.decide(Map.of("rain", Fact.YES, "coat", Fact.NO, "friend", Fact.YES));
    assertThat(decided.determination()).isEqualTo(Determination.of("stay"));
    assertThat(decided.rows())
        .extracting(RowStanding::decides)
        .containsExactly(Fact.YES, Fact.NO, Fact.NO, Fact.NO);
    assertThat(decided.provisions()).containsExactly("p1");
  }

  /** With a coat one goes, whether or not a friend comes: two rows, one outcome. */
  @Test
  void anUnknownThatDoesNotDecideDoesNotMatter() {
    Decided<String> decided = WALK.decide(Map.of("coat", Fact.YES));
    assertThat(decided.determination()).isEqualTo(Determination.of("go"));
    assertThat(decided.possible()).containsExactly("go");
    assertThat(decided.deciding()).extracting(Row::id).containsExactly("2", "3");
    assertThat(decided.provisions()).containsExactly("p1", "p2", "p3");
  }

  @Test
  void namesExactlyTheFactsThatCanChangeTheOutcome() {
    Decided<String> decided =
        WALK.decide(Map.of("rain", Fact.NO, "coat", Fact.NO, "friend", Fact.UNKNOWN));
    assertThat(decided.determination())
        .isEqualTo(
            new Determination.CannotBeDetermined<String>(
                List.of(new FactNeeded("friend", "whether a friend comes")),
                "needs to know whether a friend comes"));
    assertThat(decided.possible()).containsExactly("go", "stay");
    assertThat(decided.determination().toOptional()).isEmpty();
    assertThat(decided.determination().map(String::length).toOptional()).isEmpty();
    assertThatThrownBy(() -> decided.determination().orElseThrow())
        .isInstanceOf(CannotBeDeterminedException.class)
        .hasMessage("cannot be determined: needs to know whether a friend comes");
    assertThat(decided.determination())
        .hasToString("cannot be determined: needs to know whether a friend comes");
  }

  @Test
  void namesAllThreeWhereNothingIsKnown() {
    assertThat(WALK.decide(Map.of()).determination())
        .hasToString(
            "cannot be determined: needs to know whether it rains; whether there is a coat; whether"
                + " a friend comes");
  }

  @Test
  void aVariableMayHaveMoreThanTwoValues() {
    DecisionTable<Integer> table =
        new DecisionTable<>(
            List.of(Variable.oneOf("colour", "its colour", Colour.class)),
            List.of(
                new Row<>("1", "warm", in("colour", Colour.RED), 1, List.of()),
                new Row<>("2", "cold", not(in("colour", Colour.RED)), 2, List.of())));
    assertThat(table.decide(Map.of("colour", Colour.BLUE)).determination())
        .isEqualTo(Determination.of(2));
    assertThat(table.decide(Map.of()).determination())
        .hasToString("cannot be determined: needs to know its colour");
    assertThatThrownBy(() -> table.decide(Map.of("colour", Fact.YES)))
        .hasMessage("colour must be one of [RED, GREEN, BLUE] but was yes");
    assertThatThrownBy(() -> table.decide(Map.of("size", 3)))
        .hasMessage("there is no variable size");
  }

  @Test
  void refusesATableThatDoesNotHoldTogether() {
    Variable rain = Variable.fact("rain", "whether it rains");
    assertThatThrownBy(() -> new DecisionTable<>(List.of(rain), List.of(row("1", all(), "x"))))
        .hasMessage("the rows must speak of the variables [rain] but spoke of []");
    assertThatThrownBy(
            () -> new DecisionTable<>(List.of(rain, rain), List.of(row("1", is("rain"), "x"))))
        .hasMessage("rain must stand once and have two values or more");
    assertThatThrownBy(
            () ->
                new DecisionTable<>(List.of(rain), List.of(row("1", is("rain"), "x")))
                    .decide(Map.of()))
        .hasMessage("no row of the table applies to {rain=no}");
  }

  /** Forty facts, 2 to the power of 40 completions: each question that is left is asked once. */
  @Test
  void anyNumberOfFactsMayBeUnknown() {
    List<Variable> many = new ArrayList<>();
    List<Condition> pairs = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 40; i += 2) {
      names.add("f" + i);
      names.add("f" + (i + 1));
      pairs.add(all(is("f" + i), is("f" + (i + 1))));
    }
    names.forEach(name -> many.add(Variable.fact(name, "whether " + name)));
    DecisionTable<Boolean> table =
        new DecisionTable<>(
            many,
            List.of(
                new Row<>("1", "a pair", any(pairs.toArray(new Condition[0])), true, List.of()),
                new Row<>("2", "none", all(), false, List.of())));
    Determination.CannotBeDetermined<Boolean> none =
        (Determination.CannotBeDetermined<Boolean>)
            table.decide(Map.of("f0", Fact.NO)).determination();
    assertThat(none.needs())
        .extracting(FactNeeded::fact)
        .containsExactlyElementsOf(names.subList(2, 40));
  }

  /** A dog is walked if it is big and not ill; one that is taken out is no dog that is ill. */
  @Test
  void aFactOfTwoTablesIsOneFact() {
    Variable ill = Variable.fact("ill", "whether it is ill");
    DecisionTable<Boolean> walked =
        new DecisionTable<>(
            List.of(Variable.fact("big", "whether it is big"), ill),
            List.of(
                new Row<>("1", "ill", is("ill"), false, List.of()),
                new Row<>("2", "big", is("big"), true, List.of()),
                new Row<>("3", "small", all(), false, List.of())));
    DecisionTable<String> out =
        new DecisionTable<>(
            List.of(Variable.fact("walked", "whether it is walked"), ill),
            List.of(row("1", all(is("walked"), is("ill")), "odd"), row("2", all(), "even")));
    assertThat(out.decide(Map.of()).possible()).containsExactly("odd", "even");
    assertThat(out.with("walked", walked, true).decide(Map.of()).determination())
        .isEqualTo(Determination.of("even"));
    DecisionTable<String> left =
        new DecisionTable<>(
            List.of(Variable.fact("walked", "whether it is walked"), ill),
            List.of(row("1", any(isNot("walked"), is("ill")), "in"), row("2", all(), "out")));
    assertThat(left.with("walked", walked, true).decide(Map.of("big", Fact.NO)).determination())
        .isEqualTo(Determination.of("in"));
    assertThat(left.with("walked", walked, true).decide(Map.of("big", Fact.YES)).determination())
        .hasToString("cannot be determined: needs to know whether it is ill");
  }

  // Against brute force that goes another way: recursion over the names, whole assignments
  // compared.

  private static Condition condition(SplittableRandom random, List<String> names, int depth) {
    int choice = depth == 0 ? random.nextInt(2) : random.nextInt(5);
    String name = names.get(random.nextInt(names.size()));
    return switch (choice) {
      case 0 -> is(name);
      case 1 -> isNot(name);
      case 2 -> all(condition(random, names, depth - 1), condition(random, names, depth - 1));
      case 3 -> any(condition(random, names, depth - 1), condition(random, names, depth - 1));
      default -> not(condition(random, names, depth - 1));
    };
  }

  private static void completions(
      List<String> names, int at, Map<String, Fact> sofar, List<Map<String, Fact>> found) {
    if (at == names.size()) {
      found.add(new HashMap<>(sofar));
      return;
    }
    Fact given = sofar.getOrDefault(names.get(at), Fact.UNKNOWN);
    for (Fact value : given == Fact.UNKNOWN ? List.of(Fact.NO, Fact.YES) : List.of(given)) {
      Map<String, Fact> next = new HashMap<>(sofar);
      next.put(names.get(at), value);
      completions(names, at + 1, next, found);
    }
  }

  private static String outcome(List<Row<String>> rows, Map<String, Fact> facts) {
    return rows.stream()
        .filter(row -> row.when().holds(facts::get))
        .findFirst()
        .orElseThrow()
        .outcome();
  }

  @Property(tries = 500)
  void agreesWithBruteForce(@ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int facts) {
    SplittableRandom random = new SplittableRandom(seed);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < facts; i++) {
      names.add("f" + i);
    }
    List<Row<String>> rows = new ArrayList<>();
    Condition mentionsAll = all(names.stream().map(Condition::is).toArray(Condition[]::new));
    rows.add(row("0", mentionsAll, "o0"));
    for (int i = 1; i < 5; i++) {
      rows.add(row("" + i, condition(random, names, 2), "o" + random.nextInt(3)));
    }
    rows.add(row("last", all(), "o" + random.nextInt(3)));
    Map<String, Fact> known = new HashMap<>();
    for (String name : names) {
      known.put(name, List.of(Fact.values()).get(random.nextInt(3)));
    }

    List<Map<String, Fact>> all = new ArrayList<>();
    completions(names, 0, known, all);
    Set<String> outcomes = new LinkedHashSet<>();
    Set<String> needed = new TreeSet<>();
    for (Map<String, Fact> one : all) {
      outcomes.add(outcome(rows, one));
      for (String name : names) {
        if (known.get(name) == Fact.UNKNOWN) {
          Map<String, Fact> other = new HashMap<>(one);
          other.put(name, one.get(name) == Fact.YES ? Fact.NO : Fact.YES);
          if (!outcome(rows, one).equals(outcome(rows, other))) {
            needed.add(name);
          }
        }
      }
    }

    Decided<String> decided =
        new DecisionTable<>(
                names.stream().map(name -> Variable.fact(name, "whether " + name)).toList(), rows)
            .decide(known);
    assertThat(decided.possible()).containsExactlyInAnyOrderElementsOf(outcomes);
    if (outcomes.size() == 1) {
      assertThat(decided.determination()).isEqualTo(Determination.of(outcomes.iterator().next()));
      assertThat(needed).isEmpty();
    } else {
      Determination.CannotBeDetermined<String> none =
          (Determination.CannotBeDetermined<String>) decided.determination();
      assertThat(none.needs()).extracting(FactNeeded::fact).containsExactlyElementsOf(needed);
      assertThat(needed).isNotEmpty();
    }
  }

  /** Once the needed facts are given, whatever they are, the answer is there. */
  @Property(tries = 300)
  void theNeededFactsAreEnough(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<String> names = List.of("rain", "coat", "friend");
    Map<String, Fact> known = new HashMap<>();
    for (String name : names) {
      known.put(name, List.of(Fact.values()).get(random.nextInt(3)));
    }
    if (WALK.decide(known).determination()
        instanceof Determination.CannotBeDetermined<String> none) {
      for (FactNeeded need : none.needs()) {
        known.put(need.fact(), Fact.of(random.nextBoolean()));
      }
      assertThat(WALK.decide(known).determination().toOptional()).isPresent();
    }
  }
}
