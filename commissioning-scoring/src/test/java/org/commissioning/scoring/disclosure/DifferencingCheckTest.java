package org.commissioning.scoring.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.commissioning.model.disclosure.DifferencingQuestion;
import org.commissioning.model.disclosure.PublishedCount;
import org.commissioning.model.disclosure.PublishedDisclosureRules;
import org.commissioning.model.disclosure.ZeroCells;
import org.commissioning.scoring.method.InvalidInputException;
import org.junit.jupiter.api.Test;

class DifferencingCheckTest {

  private static DifferencingCheck check(PublishedCount... publications) {
    return DifferencingCheck.of(
        new DifferencingQuestion("cms-cell-size", null, List.of(publications)));
  }

  @Test
  void findsTheWardThatTwoPublicationsLeave() {
    DifferencingCheck check =
        DifferencingCheck.CALCULATION.of(DifferencingCheck.CALCULATION.example());

    assertThat(check.derived())
        .containsExactly(
            new DerivedCount(
                List.of("Eastfield"), List.of("City", "City without Eastfield"), 3, 3));
    assertThat(check.regions()).isEqualTo(3);
    assertThat(check.working().text()).contains("A − B = 120 − 117 = 3");
  }

  @Test
  void findsTheAgeBetweenTwoBands() {
    assertThat(
            check(
                    new PublishedCount("15 and over", List.of("15", "16+"), 5004L),
                    new PublishedCount("16 and over", List.of("16+"), 5000L))
                .derived())
        .containsExactly(
            new DerivedCount(List.of("15"), List.of("15 and over", "16 and over"), 4, 4));
  }

  @Test
  void findsWhatThreePublicationsLeaveTogether() {
    // a + b = 50, b + c = 60, a + c = 102: a = 46, b = 4, c = 56, and no two of them tell.
    assertThat(
            check(
                    new PublishedCount("A", List.of("a", "b"), 50L),
                    new PublishedCount("B", List.of("b", "c"), 60L),
                    new PublishedCount("C", List.of("a", "c"), 102L))
                .derived())
        .containsExactly(new DerivedCount(List.of("b"), List.of("A", "B", "C"), 4, 4));
  }

  @Test
  void findsWhatCannotBeMoreThanAFew() {
    // The district has 200 at least in what it shares with the town, so at most 6 outside it.
    DifferencingCheck check =
        check(
            new PublishedCount("District", List.of("x", "y", "z"), 206L),
            new PublishedCount("Parish", List.of("y", "w"), 200L),
            new PublishedCount("Hamlet", List.of("w"), 0L));

    assertThat(check.derived())
        .anySatisfy(
            derived -> {
              assertThat(derived.parts()).containsExactly("x", "z");
              assertThat(derived.least()).isEqualTo(6);
              assertThat(derived.most()).isEqualTo(6);
            });
  }

  @Test
  void findsAPublicationThatIsItselfSmallAndLetsNoughtStand() {
    assertThat(
            check(
                    new PublishedCount("Small", List.of("a"), 2L),
                    new PublishedCount("None", List.of("b"), 0L))
                .derived())
        .containsExactly(new DerivedCount(List.of("a"), List.of("Small"), 2, 2));
    assertThat(
            DifferencingCheck.of(
                    new DifferencingQuestion(
                        null,
                        PublishableViewTest.rules(4, ZeroCells.HIDDEN, null, null),
                        List.of(
                            new PublishedCount("None", List.of("b"), 0L),
                            new PublishedCount("Many", List.of("c"), 90L))))
                .derived())
        .containsExactly(new DerivedCount(List.of("b"), List.of("None"), 0, 0));
  }

  @Test
  void saysThatPublicationsContradictOneAnother() {
    DifferencingCheck check =
        check(
            new PublishedCount("Whole", List.of("a", "b"), 50L),
            new PublishedCount("Part", List.of("a"), 60L));

    assertThat(check.contradictory()).isTrue();
    assertThat(check.notes())
        .containsExactly(
            "The publications contradict one another: no counts of the parts add up to them.");
  }

  @Test
  void isWithheldFromPublicationWhereItFindsSomething() {
    assertThat(
            PublishableView.of(
                    DifferencingCheck.CALCULATION.of(DifferencingCheck.CALCULATION.example()),
                    PublishedDisclosureRules.standard().find("cms-cell-size").orElseThrow())
                .showing())
        .isEqualTo(Showing.WITHHELD);
  }

  @Test
  void refusesFewerThanTwoPublicationsAndRepeatedLabels() {
    assertThatThrownBy(() -> check(new PublishedCount("A", List.of("a"), 1L)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("DifferencingQuestion: /publications: must have at least 2 entries");
    assertThatThrownBy(
            () ->
                check(
                    new PublishedCount("A", List.of("a", "a"), 1L),
                    new PublishedCount("A", List.of("b"), -1L)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage(
            "DifferencingQuestion: /publications/0/parts/1: must not repeat an earlier entry but was"
                + " 'a'; /publications/1/count: must be at least 0 but was -1;"
                + " /publications/1/label: must not repeat an earlier entry but was 'A'");
  }

  /** Against every assignment of counts to parts that the publications allow. */
  @Property(tries = 200)
  void findsEveryPartThatFollowsAndNothingFalse(
      @ForAll @IntRange(min = 0, max = 1_000_000) int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int parts = 4;
    int[] truth = IntStream.range(0, parts).map(i -> random.nextInt(7)).toArray();
    List<PublishedCount> publications = new ArrayList<>();
    List<int[]> members = new ArrayList<>();
    for (int p = 0; p < 3; p++) {
      int mask = random.nextInt(1, 1 << parts);
      int[] in = IntStream.range(0, parts).filter(i -> (mask >> i & 1) == 1).toArray();
      members.add(in);
      long sum = IntStream.of(in).mapToLong(i -> truth[i]).sum();
      publications.add(
          new PublishedCount("P" + p, IntStream.of(in).mapToObj(i -> "p" + i).toList(), sum));
    }
    DifferencingCheck check =
        DifferencingCheck.of(
            new DifferencingQuestion(
                null, PublishableViewTest.rules(3, ZeroCells.SHOWN, null, null), publications));
    assertThat(check.contradictory()).isFalse();

    int size = 25;
    long[][] range = new long[1 << parts][];
    int[] tried = new int[parts];
    for (int all = 0; all < size * size * size * size; all++) {
      int rest = all;
      for (int i = 0; i < parts; i++) {
        tried[i] = rest % size;
        rest /= size;
      }
      if (agrees(tried, members, publications)) {
        for (int union = 1; union < range.length; union++) {
          long sum = 0;
          for (int i = 0; i < parts; i++) {
            sum += (union >> i & 1) == 1 ? tried[i] : 0;
          }
          range[union] =
              range[union] == null
                  ? new long[] {sum, sum}
                  : new long[] {Math.min(range[union][0], sum), Math.max(range[union][1], sum)};
        }
      }
    }
    for (DerivedCount derived : check.derived()) {
      int union = derived.parts().stream().mapToInt(part -> 1 << (part.charAt(1) - '0')).sum();
      assertThat(range[union][0]).isGreaterThanOrEqualTo(derived.least());
      assertThat(range[union][1]).isLessThanOrEqualTo(derived.most());
    }
    for (int i = 0; i < parts; i++) {
      String part = "p" + i;
      long[] known = range[1 << i];
      if (known[0] == known[1] && known[0] > 0 && known[0] <= 3) {
        assertThat(check.derived())
            .as(publications.toString())
            .anyMatch(derived -> derived.parts().contains(part));
      }
    }
  }

  private static boolean agrees(int[] tried, List<int[]> members, List<PublishedCount> counts) {
    for (int p = 0; p < counts.size(); p++) {
      long sum = 0;
      for (int i : members.get(p)) {
        sum += tried[i];
      }
      if (sum != counts.get(p).count()) {
        return false;
      }
    }
    return true;
  }
}
