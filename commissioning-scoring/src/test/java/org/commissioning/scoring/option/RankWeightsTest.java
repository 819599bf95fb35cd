package org.commissioning.scoring.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.commissioning.model.option.RankWeightsQuestion;
import org.commissioning.scoring.method.InvalidInputException;
import org.commissioning.scoring.method.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RankWeightsTest {

  private static final Offset<Double> CLOSE = within(1e-15);

  @Test
  void givesTheExampleInItsDescription() {
    List<RankedWeight> weights = RankWeights.of(List.of("outcomes", "access", "cost")).weights();
    double[][] expected = {
      {11 / 18.0, 3 / 6.0, 6 / 11.0, 9 / 14.0},
      {5 / 18.0, 2 / 6.0, 3 / 11.0, 4 / 14.0},
      {2 / 18.0, 1 / 6.0, 2 / 11.0, 1 / 14.0}
    };
    for (int i = 0; i < 3; i++) {
      assertThat(weights.get(i).rank()).isEqualTo(i + 1);
      assertThat(weights.get(i).centroid()).isCloseTo(expected[i][0], CLOSE);
      assertThat(weights.get(i).rankSum()).isCloseTo(expected[i][1], CLOSE);
      assertThat(weights.get(i).reciprocal()).isCloseTo(expected[i][2], CLOSE);
      assertThat(weights.get(i).exponential()).isCloseTo(expected[i][3], CLOSE);
    }
  }

  /** The corners of all weights in this order are equal weights for the first k: their middle. */
  @ParameterizedTest
  @ValueSource(ints = {2, 3, 7, 200})
  void theCentroidIsTheMiddleOfTheCorners(int count) {
    double[] middle = new double[count];
    for (int k = 1; k <= count; k++) {
      for (int i = 0; i < k; i++) {
        middle[i] += 1.0 / k / count;
      }
    }
    List<RankedWeight> weights = of(count, null).weights();
    for (int i = 0; i < count; i++) {
      assertThat(weights.get(i).centroid()).isCloseTo(middle[i], within(middle[i] * 1e-12));
    }
  }

  @ParameterizedTest
  @CsvSource({"2,0", "3,1", "20,0.5", "200,2", "200,20"})
  void addsUpToOneAndNeverRises(int count, double exponent) {
    List<RankedWeight> weights = of(count, exponent).weights();
    assertThat(weights.stream().mapToDouble(RankedWeight::centroid).sum())
        .isCloseTo(1, within(1e-12));
    assertThat(weights.stream().mapToDouble(RankedWeight::rankSum).sum())
        .isCloseTo(1, within(1e-12));
    assertThat(weights.stream().mapToDouble(RankedWeight::reciprocal).sum())
        .isCloseTo(1, within(1e-12));
    assertThat(weights.stream().mapToDouble(RankedWeight::exponential).sum())
        .isCloseTo(1, within(1e-12));
    for (int i = 1; i < count; i++) {
      RankedWeight before = weights.get(i - 1);
      RankedWeight after = weights.get(i);
      assertThat(after.centroid()).isPositive().isLessThan(before.centroid());
      assertThat(after.rankSum()).isPositive().isLessThan(before.rankSum());
      assertThat(after.reciprocal()).isPositive().isLessThan(before.reciprocal());
      assertThat(after.exponential()).isPositive().isLessThanOrEqualTo(before.exponential());
    }
  }

  @Test
  void anExponentOfNoughtGivesEqualWeightsAndOfOneTheRankSum() {
    assertThat(of(5, 0.0).weights()).allMatch(weight -> weight.exponential() == 0.2);
    for (RankedWeight weight : of(9, 1.0).weights()) {
      assertThat(weight.exponential()).isCloseTo(weight.rankSum(), CLOSE);
    }
  }

  @Test
  void refusesASingleCriterionAndAnExponentBelowNought() {
    assertThatThrownBy(() -> RankWeights.of(new RankWeightsQuestion(List.of("cost"), -1.0)))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refusal ->
                assertThat(refusal.problems())
                    .extracting(Problem::text)
                    .containsExactly(
                        "/exponent: must be at least 0 but was -1.0",
                        "/ranking: must have at least 2 entries"));
  }

  @Test
  void refusesACriterionNamedTwice() {
    assertThatThrownBy(() -> RankWeights.of(List.of("cost", "access", "cost")))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refusal ->
                assertThat(refusal.problems())
                    .extracting(Problem::text)
                    .containsExactly(
                        "/ranking/2: must not repeat an earlier entry but was 'cost'"));
  }

  private static RankWeights of(int count, @Nullable Double exponent) {
    List<String> ranking = IntStream.rangeClosed(1, count).mapToObj(rank -> "c" + rank).toList();
    return RankWeights.of(new RankWeightsQuestion(ranking, exponent));
  }
}
