package org.commissioning.scoring.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.commissioning.model.contribution.CoalitionValue;
import org.commissioning.model.contribution.ContributionQuestion;
import org.commissioning.model.contribution.Contributor;
import org.commissioning.scoring.method.InvalidInputException;
import org.junit.jupiter.api.Test;

/** Faults known of other software, and that they are not ours. */
class ContributionDefectsTest {

  private static String[] names(int size) {
    String[] names = new String[size];
    for (int i = 0; i < size; i++) {
      names[i] = "n" + i;
    }
    return names;
  }

  /** Elsewhere a coalition that is left out ends in a null pointer. */
  @Test
  void refusesAMissingCoalitionInsteadOfFailing() {
    ContributionQuestion question =
        new ContributionQuestion(
            List.of(new Contributor("a", null, null, null), new Contributor("b", null, null, null)),
            List.of(
                new CoalitionValue(List.of("a"), 1.0), new CoalitionValue(List.of("a", "b"), 3.0)),
            null);
    assertThatThrownBy(() -> ContributionShares.of(question))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("lacks that of b alone");
  }

  /** Elsewhere the factorial of the contributors overflows: the orders of 20 do not fit. */
  @Test
  void answersTwentyContributorsExactly() {
    ShapleyValues values =
        ShapleyValues.of(
            CoalitionTable.of(
                names(20), mask -> (double) Integer.bitCount(mask) * Integer.bitCount(mask)));
    for (int i = 0; i < 20; i++) {
      assertThat(values.value(i)).isCloseTo(20, within(1e-12));
    }
  }

  /**
   * Elsewhere the result of a sample is divided by the number of all orders. Nothing is sampled.
   */
  @Test
  void addsUpToTheWholeBecauseNothingIsSampled() {
    ShapleyValues values =
        ShapleyValues.of(CoalitionTable.of(names(16), mask -> Math.sqrt((double) mask * 3)));
    double sum = 0;
    for (int i = 0; i < 16; i++) {
      sum += values.value(i);
    }
    assertThat(sum).isCloseTo(values.together(), within(1e-9));
  }
}
