package org.commissioning.scoring.regime.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.commissioning.model.regime.Fact;
import org.commissioning.scoring.regime.Determination;
import org.commissioning.scoring.regime.FactNeeded;
import org.junit.jupiter.api.Test;

/** The short way for statements without facts wanted both ways, held to every completion. */
class MonotoneTest {

  private static final int FACTS = 7;

  private static Asked asked(int i) {
    return Asked.fact("f" + i, "whether f" + i + " is so");
  }

  /** Facts with an even number are wanted to be yes, the others no. */
  private static Monotone.Part part(int i) {
    return i % 2 == 0 ? Monotone.is(asked(i)) : Monotone.not(asked(i));
  }

  @Provide
  Arbitrary<Tuple2<List<Set<Integer>>, List<Fact>>> statements() {
    Arbitrary<Set<Integer>> alternative =
        Arbitraries.integers().between(0, FACTS - 1).set().ofMinSize(1).ofMaxSize(4);
    Arbitrary<List<Fact>> facts = Arbitraries.of(Fact.class).list().ofSize(FACTS);
    return alternative
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .flatMap(list -> facts.map(each -> Tuple.of(list, each)));
  }

  private static boolean holds(List<Set<Integer>> alternatives, boolean[] values) {
    return alternatives.stream()
        .anyMatch(parts -> parts.stream().allMatch(i -> values[i] == (i % 2 == 0)));
  }

  @Property
  void saysWhatEveryCompletionSaysAndNeedsWhatCanChangeIt(
      @ForAll("statements") Tuple2<List<Set<Integer>>, List<Fact>> statement) {
    List<Set<Integer>> alternatives = statement.get1();
    List<Fact> facts = statement.get2();
    List<Monotone> parts = new ArrayList<>();
    for (Set<Integer> each : alternatives) {
      parts.add(Monotone.all(each.stream().map(MonotoneTest::part).toArray(Monotone.Part[]::new)));
    }
    Map<String, Fact> known = new LinkedHashMap<>();
    for (int i = 0; i < FACTS; i++) {
      known.put("f" + i, facts.get(i));
    }
    Determination<Boolean> answer = Monotone.any(parts).decide(known);

    Set<Boolean> possible = new LinkedHashSet<>();
    Set<String> decisive = new LinkedHashSet<>();
    for (int code = 0; code < 1 << FACTS; code++) {
      boolean[] values = new boolean[FACTS];
      boolean fits = true;
      for (int i = 0; i < FACTS; i++) {
        values[i] = (code >> i & 1) == 1;
        fits &= facts.get(i) == Fact.UNKNOWN || values[i] == (facts.get(i) == Fact.YES);
      }
      if (!fits) {
        continue;
      }
      boolean holds = holds(alternatives, values);
      possible.add(holds);
      for (int i = 0; i < FACTS; i++) {
        if (facts.get(i) == Fact.UNKNOWN) {
          values[i] = !values[i];
          if (holds(alternatives, values) != holds) {
            decisive.add("f" + i);
          }
          values[i] = !values[i];
        }
      }
    }
    if (possible.size() == 1) {
      assertThat(answer).isEqualTo(Determination.of(possible.iterator().next()));
    } else {
      assertThat(answer).isInstanceOf(Determination.CannotBeDetermined.class);
      List<FactNeeded> needs = ((Determination.CannotBeDetermined<Boolean>) answer).needs();
      assertThat(needs).extracting(FactNeeded::fact).containsExactlyInAnyOrderElementsOf(decisive);
    }
  }

  @Test
  void refusesAFactThatIsWantedBothWays() {
    Monotone one = Monotone.all(Monotone.is(asked(0)));
    assertThatThrownBy(() -> one.or(Monotone.all(Monotone.not(asked(0)))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("f0 is wanted both ways");
  }

  @Test
  void saysWhatStandsAgainstIt() {
    Monotone both = Monotone.all(Monotone.is(asked(0)), Monotone.not(asked(1)));
    assertThat(both.against(Map.of("f0", Fact.NO, "f1", Fact.YES)))
        .containsExactly("Not so: f0 is so.", "F1 is so.");
    assertThat(both.against(Map.of("f0", Fact.YES))).isEmpty();
    // What stands against both alternatives is enough; otherwise each has its own.
    Monotone either =
        Monotone.all(Monotone.is(asked(0)))
            .and(Monotone.all(Monotone.is(asked(1))).or(Monotone.all(Monotone.is(asked(2)))));
    assertThat(either.against(Map.of("f0", Fact.NO, "f1", Fact.YES, "f2", Fact.NO)))
        .containsExactly("Not so: f0 is so.");
    assertThat(either.against(Map.of("f0", Fact.YES, "f1", Fact.NO, "f2", Fact.NO)))
        .containsExactly("Not so: f1 is so.", "Not so: f2 is so.");
  }
}
