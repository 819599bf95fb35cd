package org.commissioning.scoring.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.commissioning.model.option.AppraisedOption;
import org.commissioning.model.option.ComparedCriterion;
import org.commissioning.model.option.CriterionDirection;
import org.commissioning.model.option.CriterionScore;
import org.commissioning.model.option.ObservedWeightsQuestion;
import org.commissioning.model.option.PairJudgement;
import org.commissioning.model.option.PairwiseQuestion;
import org.commissioning.model.option.SwingCriterion;
import org.commissioning.model.option.SwingWeightsQuestion;
import org.commissioning.scoring.method.Figure;
import org.commissioning.scoring.method.InvalidInputException;
import org.commissioning.scoring.method.Problem;
import org.junit.jupiter.api.Test;

class WeightsFromDataTest {

  private static ObservedWeightsQuestion observed(boolean[] higher, double[]... scores) {
    List<ComparedCriterion> criteria = new ArrayList<>();
    for (int j = 0; j < higher.length; j++) {
      criteria.add(
          new ComparedCriterion(
              "c" + j,
              null,
              higher[j]
                  ? CriterionDirection.HIGHER_IS_BETTER
                  : CriterionDirection.LOWER_IS_BETTER));
    }
    List<AppraisedOption> options = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      List<CriterionScore> row = new ArrayList<>();
      for (int j = 0; j < higher.length; j++) {
        row.add(new CriterionScore("c" + j, scores[i][j]));
      }
      options.add(new AppraisedOption("o" + i, null, null, row));
    }
    return new ObservedWeightsQuestion(criteria, options);
  }

  private static double[] weights(Figure<List<ObservedWeight>> figure) {
    return figure.orElseThrow().stream().mapToDouble(ObservedWeight::weight).toArray();
  }

  @Test
  void theExamplesAreAsDocumented() {
    double[] entropy = weights(EntropyWeights.of(EntropyWeights.CALCULATION.example()).weights());
    assertThat(entropy[1]).isCloseTo(ENTROPY, within(5e-5));
    double[] critic = weights(CriticWeights.of(CriticWeights.CALCULATION.example()).weights());
    assertThat(critic[0]).isCloseTo(CRITIC, within(5e-5));
    SwingWeights swing = SwingWeights.of(SwingWeights.CALCULATION.example());
    assertThat(swing.weights()).extracting(SwingWeight::weight).containsExactly(0.625, 0.375);
    assertThat(swing.weights().get(0).perUnit()).isCloseTo(0.625 / 15, within(1e-15));
    List<PairwiseWeight> pairs =
        PairwiseWeights.of(PairwiseWeights.CALCULATION.example()).weights().orElseThrow();
    assertThat(pairs.get(0).eigenvector()).isCloseTo(0.6483, within(5e-5));
    assertThat(pairs.get(1).eigenvector()).isCloseTo(0.2297, within(5e-5));
  }

  private static final double ENTROPY = 0.5246;
  private static final double CRITIC = 0.5045;

  /**
   * A cost turned into a saving by its sign is the same criterion: peers that lose the direction
   * fail.
   */
  @Property(tries = 200)
  void criticRespectsTheDirection(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[][] scores = new double[5][3];
    double[][] turned = new double[5][3];
    for (int i = 0; i < 5; i++) {
      for (int j = 0; j < 3; j++) {
        scores[i][j] = random.nextDouble(1, 9);
        turned[i][j] = j == 1 ? -scores[i][j] : scores[i][j];
      }
    }
    double[] cost =
        weights(CriticWeights.of(observed(new boolean[] {true, false, true}, scores)).weights());
    double[] saving =
        weights(CriticWeights.of(observed(new boolean[] {true, true, true}, turned)).weights());
    double[] lost =
        weights(CriticWeights.of(observed(new boolean[] {true, true, true}, scores)).weights());
    assertThat(saving).containsExactly(cost, within(1e-12));
    assertThat(Math.abs(lost[0] - cost[0]) + Math.abs(lost[1] - cost[1])).isPositive();
    // The definition written out, with sample moments: their factor cancels.
    double[] tells = new double[3];
    double[][] unit = new double[3][5];
    for (int j = 0; j < 3; j++) {
      double low = Double.POSITIVE_INFINITY;
      double high = Double.NEGATIVE_INFINITY;
      for (double[] row : turned) {
        low = Math.min(low, row[j]);
        high = Math.max(high, row[j]);
      }
      for (int i = 0; i < 5; i++) {
        unit[j][i] = (turned[i][j] - low) / (high - low);
      }
    }
    double sum = 0;
    for (int j = 0; j < 3; j++) {
      double conflict = 0;
      for (int k = 0; k < 3; k++) {
        conflict +=
            1
                - product(unit[j], unit[k])
                    / Math.sqrt(product(unit[j], unit[j]))
                    / Math.sqrt(product(unit[k], unit[k]));
      }
      tells[j] = Math.sqrt(product(unit[j], unit[j]) / 4) * conflict;
      sum += tells[j];
    }
    for (int j = 0; j < 3; j++) {
      assertThat(cost[j]).isCloseTo(tells[j] / sum, within(1e-9));
    }
  }

  private static double product(double[] one, double[] other) {
    double a = java.util.Arrays.stream(one).average().orElseThrow();
    double b = java.util.Arrays.stream(other).average().orElseThrow();
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += (one[i] - a) * (other[i] - b);
    }
    return sum;
  }

  @Test
  void criteriaThatTellNothingHaveNoWeight() {
    ObservedWeightsQuestion question =
        observed(new boolean[] {true, false, true}, new double[] {1, 7, 0}, new double[] {2, 7, 0});
    assertThat(weights(EntropyWeights.of(question).weights())).containsExactly(1, 0, 0);
    assertThat(CriticWeights.of(question).weights())
        .isEqualTo(Figure.none("no criterion tells what another does not"));
    String note =
        "All options are alike on c1, c2, which has no weight here, however much it matters.";
    assertThat(EntropyWeights.of(question).notes()).contains(note);
    ObservedWeightsQuestion alike =
        observed(new boolean[] {true}, new double[] {3}, new double[] {3});
    assertThat(EntropyWeights.of(alike).weights())
        .isEqualTo(Figure.none("all options are alike on every criterion"));
    assertThat(CriticWeights.of(alike).weights())
        .isEqualTo(Figure.none("all options are alike on every criterion"));
    assertThat(
            EntropyWeights.of(observed(new boolean[] {true}, new double[] {-1}, new double[] {3}))
                .weights())
        .isEqualTo(Figure.none("a score on c0 is below 0 and has no share"));
  }

  private static PairwiseQuestion pairs(int n, double... upper) {
    List<String> criteria = new ArrayList<>();
    List<PairJudgement> judgements = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < n; i++) {
      criteria.add("k" + i);
      for (int k = i + 1; k < n && at < upper.length; k++) {
        judgements.add(new PairJudgement("k" + i, "k" + k, upper[at++]));
      }
    }
    return new PairwiseQuestion(criteria, judgements, null, null);
  }

  /** Saaty (2008): which drink is consumed most; the priorities and the ratio that he prints. */
  @Test
  void saatysDrinksComeOutAsPrinted() {
    PairwiseWeights answer =
        PairwiseWeights.of(
            pairs(
                7, 9, 5, 2, 1, 1, 0.5, 1 / 3.0, 1 / 9.0, 1 / 9.0, 1 / 9.0, 1 / 9.0, 1 / 3.0, 0.25,
                1 / 3.0, 1 / 9.0, 0.5, 1, 1 / 3.0, 2, 0.5, 1 / 3.0));
    double[] printed = {0.177, 0.019, 0.042, 0.116, 0.190, 0.129, 0.327};
    List<PairwiseWeight> weights = answer.weights().orElseThrow();
    for (int i = 0; i < 7; i++) {
      assertThat(weights.get(i).eigenvector()).isCloseTo(printed[i], within(5.1e-4));
    }
    assertThat(answer.consistencyRatio().orElseThrow()).isCloseTo(0.022, within(5e-4));
    assertThat(answer.notes())
        .containsExactly(
            "The random index is that of Saaty (1980); other tables give other ratios.");
  }

  /** Ratios of true weights contradict nobody, and both rules give the weights back. */
  @Property(tries = 100)
  void consistentJudgementsGiveTheirWeightsBack(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int n = 3 + random.nextInt(8);
    double[] truth = new double[n];
    double sum = 0;
    for (int i = 0; i < n; i++) {
      truth[i] = random.nextDouble(1, 9);
      sum += truth[i];
    }
    double[] upper = new double[n * (n - 1) / 2];
    int at = 0;
    for (int i = 0; i < n; i++) {
      for (int k = i + 1; k < n; k++) {
        upper[at++] = truth[i] / truth[k];
      }
    }
    PairwiseWeights answer = PairwiseWeights.of(pairs(n, upper));
    for (int i = 0; i < n; i++) {
      PairwiseWeight weight = answer.weights().orElseThrow().get(i);
      assertThat(weight.eigenvector()).isCloseTo(truth[i] / sum, within(1e-12));
      assertThat(weight.geometricMean()).isCloseTo(truth[i] / sum, within(1e-12));
    }
    assertThat(answer.consistencyRatio().orElseThrow()).isCloseTo(0, within(1e-12));
  }

  @Test
  void contradictionsAreNamed() {
    PairwiseWeights answer = PairwiseWeights.of(pairs(3, 9, 1 / 9.0, 9));
    assertThat(answer.consistencyRatio().orElseThrow()).isGreaterThan(0.1);
    assertThat(answer.notes().get(1))
        .startsWith("The ratio is above 0.1: the judgements contradict each other too much");
    assertThat(PairwiseWeights.of(pairs(3, 9, 3)).weights())
        .isEqualTo(Figure.none("comparisons are missing: k1 with k2"));
    assertThat(PairwiseWeights.of(pairs(2, 3)).consistencyRatio())
        .isEqualTo(Figure.none("two criteria cannot contradict each other"));
  }

  @Test
  void refusesComparisonsAndSwingsThatSayNothing() {
    PairwiseQuestion twice =
        new PairwiseQuestion(
            List.of("a", "b"),
            List.of(
                new PairJudgement("a", "b", 2.0),
                new PairJudgement("b", "a", 2.0),
                new PairJudgement("a", "a", 1.0)),
            null,
            null);
    assertThatThrownBy(() -> PairwiseWeights.of(twice))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::text)
                    .containsExactly(
                        "/judgements/1/second: must not compare two criteria again but was 'a'",
                        "/judgements/2/second: must be another criterion than the first but was"
                            + " 'a'"));
    SwingWeightsQuestion flat =
        new SwingWeightsQuestion(List.of(new SwingCriterion("a", null, 5.0, 5.0, 0.0)));
    assertThatThrownBy(() -> SwingWeights.of(flat))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(problem -> problem.pointer() + " " + problem.rule())
                    .containsExactly(
                        "/criteria must have a swing with points above 0",
                        "/criteria/0/best must differ from the worst score by 0.000000001 or more"));
  }
}
