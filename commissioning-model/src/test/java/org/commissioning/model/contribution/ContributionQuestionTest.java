package org.commissioning.model.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.commissioning.model.constraint.Violations;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContributionQuestionTest {

  private static List<Contributor> named(@Nullable String... ids) {
    List<Contributor> contributors = new ArrayList<>();
    for (String id : ids) {
      contributors.add(new Contributor(id, null, null, null));
    }
    return contributors;
  }

  private static CoalitionValue of(@Nullable Double value, @Nullable String... members) {
    return new CoalitionValue(Arrays.asList(members), value);
  }

  private static List<String> faults(List<Contributor> contributors, CoalitionValue... values) {
    return Violations.of(new ContributionQuestion(contributors, List.of(values), null));
  }

  @Test
  void acceptsEveryCoalitionOnceInAnyOrder() {
    assertThat(faults(named("a", "b"), of(3.0, "b", "a"), of(1.0, "b"), of(-1.0, "a"))).isEmpty();
    assertThat(faults(named("a"), of(0.0, "a"))).isEmpty();
  }

  @Test
  void acceptsAnAmountInsteadOfCoalitions() {
    assertThat(Violations.of(new ContributionQuestion(named("a", "b"), null, 0.0))).isEmpty();
    assertThat(Violations.of(new ContributionQuestion(named("a", "b"), null, null)))
        .containsExactly("amount: must be given where no coalition has a value");
  }

  @Test
  void namesTheCoalitionsThatAreMissing() {
    assertThat(faults(named("a", "b"), of(3.0, "a", "b"), of(1.0, "a")))
        .containsExactly(
            "coalitions: must state the value of every coalition but lacks that of b alone");
    assertThat(faults(named("a", "b", "c"), of(3.0, "a", "b", "c"), of(1.0, "b")))
        .containsExactly(
            "coalitions: must state the value of every coalition but lacks that of a alone; of a and"
                + " b; of c alone; of a and c; of b and c");
  }

  /** A message is a template to the validator, so that no text of a caller's may work in it. */
  @Test
  void namesByTheirNumbersWhoseIdsAreNotPlain() {
    assertThat(
            faults(named("${1+1}", "a b", "a-b"), of(3.0, "${1+1}", "a b", "a-b"), of(1.0, "a b")))
        .containsExactly(
            "coalitions: must state the value of every coalition but lacks that of contributor 1"
                + " alone; of contributor 1 and contributor 2; of a-b alone; of contributor 1 and"
                + " a-b; of contributor 2 and a-b");
  }

  @Test
  void refusesACoalitionTwice() {
    assertThat(faults(named("a"), of(1.0, "a"), of(2.0, "a")))
        .containsExactly("coalitions[1].members: must not be the members of an earlier coalition");
  }

  @Test
  void saysNothingOfCoalitionsWhileSomethingElseIsWrongWithThem() {
    assertThat(faults(named("a", null), of(1.0, "a")))
        .containsExactly("contributors[1].id: must be given");
    assertThat(faults(named("a"), of(null, "a")))
        .containsExactly("coalitions[0].value: must be given");
    assertThat(faults(named("a", "b"), of(1.0)))
        .containsExactly("coalitions[0].members: must have at least 1 entry");
    assertThat(faults(named("a", "b"), of(1.0, "a"), of(1.0, "c"), of(2.0, "a", "b")))
        .containsExactly(
            "coalitions[1].members[0].<list element>: must be the id of a contributor");
  }

  @Test
  void refusesCoalitionsOfMoreThanTwenty() {
    String[] ids = new String[21];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = "n" + i;
    }
    assertThat(faults(named(ids), of(1.0, "n20")))
        .containsExactly(
            "contributors: must have at most 20 entries where coalitions have values but has 21");
    assertThat(Violations.of(new ContributionQuestion(named(ids), null, 5.0))).isEmpty();
  }
}
